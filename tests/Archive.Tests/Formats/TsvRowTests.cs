using System.Text.RegularExpressions;
using Archive.Formats;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats;

/// <summary>Whatever a text says, a cell of a table is one cell, no formula to a spreadsheet, and every letter of it comes back.</summary>
public sealed class TsvRowTests
{
    static readonly Gen<string> Words = Gen.Frequency(
        (3, Gen.Char["=+-@＝＋－＠'\"\t\r\n \u00a0\u2028|aم1"].Array[0, 6].Select(letters => new string(letters))),
        (1, Gen.String));

    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")", "'=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+963 11 000", "'+963 11 000")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(1+1)", "'@SUM(1+1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\"=1+1\"", "'\"=1+1\"")]
    [InlineData("\t=1+1", "' =1+1")]
    [InlineData("\r=1+1", "' =1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("'tis said", "'tis said")]
    [InlineData("\"a source\" said", "\"a source\" said")]
    [InlineData("قال مصدر مطلع - وهو مجهول", "قال مصدر مطلع - وهو مجهول")]
    [InlineData("one\ttwo\rthree\u2028four", "one two three four")]
    [InlineData("", "")]
    public void A_cell_that_begins_like_a_formula_gets_an_apostrophe_and_no_other(string words, string cell) => TsvRow.Of("a", words).ShouldBe($"a\t{cell}\n");

    [Fact]
    public void No_cell_is_a_formula_to_a_spreadsheet_however_that_reads_quotation_marks() => Words.Array[1, 4].Sample(words =>
    {
        var row = TsvRow.Of(words);
        row.ShouldEndWith("\n");
        var cells = row[..^1].Split('\t');
        cells.Length.ShouldBe(words.Length);
        foreach (var cell in cells)
        {
            cell.ShouldNotContain(letter => char.IsControl(letter) || letter == '\u2028');
            (cell.TrimStart(' ', '\u00a0', '"').FirstOrDefault() is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠').ShouldBeFalse(cell);
        }
    });

    // The rule of docs/suggest.md for scripts.
    [Fact]
    public void Every_letter_comes_back() => Words.Sample(words => Regex.Replace(TsvRow.Of(words)[..^1], """^'(?=['"\s]*[=+\-@＝＋－＠])""", "")
        .ShouldBe(Regex.Replace(words, @"[\p{Cc}\u2028\u2029]", " ")));
}
