using Archive.Searching;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Searching;

/// <summary>What people type, and how it is taken.</summary>
public sealed class QueryTextTests
{
    static readonly string[] Fields = ["title", "body"];

    [Theory]
    [InlineData("bridge", "bridge:Required")]
    [InlineData("  bridge   river ", "bridge:Required river:Required")]
    [InlineData("-bridge", "bridge:Prohibited")]
    [InlineData("+bridge", "bridge:Required")]
    [InlineData("brid*", "brid:Required:beginning")]
    [InlineData("\"the bridge\"", "the+bridge:Required:phrase")]
    [InlineData("«كشف مصدر»", "كشف+مصدر:Required:phrase")]
    [InlineData("“the bridge” river", "the+bridge:Required:phrase river:Required")]
    [InlineData("-\"the bridge\"", "the+bridge:Prohibited:phrase")]
    [InlineData("\"bridge\"", "bridge:Required")]
    [InlineData("\"the bridge", "the+bridge:Required:phrase")]
    [InlineData("title:bridge", "bridge:Required:title")]
    [InlineData("names:bridge", "names+bridge:Required")]
    [InlineData("bridge^3", "bridge:Required:x3")]
    [InlineData("well-known", "well+known:Required")]
    [InlineData("- + \" * ^2", "2:Required")]
    [InlineData("", "")]
    public void A_query_is_read_into_its_parts(string typed, string parts) =>
        string.Join(' ', QueryText.Read(typed, Fields).Select(Show)).ShouldBe(parts);

    [Fact]
    public void Nothing_that_is_typed_is_an_error() => Gen.Char["ab -+\"«»:*^9ا\tٱ"].Array.Sample(letters =>
        QueryText.Read(new string(letters), Fields).ShouldAllBe(part => part.Words.Length > 0 && part.Boost >= 1));

    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("{250} bcdef", "{250} bcdef")]
    [InlineData("{250} bcdefg", "{250}")]
    [InlineData("{250} bcdef ", "{250} bcdef")]
    [InlineData("{250} bcdef g", "{250} bcdef")]
    [InlineData("{255} b", "{255}")]
    [InlineData("{256} b", "{256}")]
    [InlineData("{300} b", "{256}")]
    [InlineData(" {300}", " {255}")]
    [InlineData("{254}😀😀", "{254}😀😀")]
    [InlineData("{254}😀😀😀", "{254}😀😀")]
    [InlineData("{254} 😀😀", "{254}")]
    public void Of_a_long_query_whole_words_of_the_beginning_are_looked_at(string typed, string kept) => QueryText.Kept(Long(typed)).ShouldBe(Long(kept));

    [Fact]
    public void What_is_kept_of_a_query_is_its_beginning_and_kept_whole() => Gen.Char["ab  -*\ud83d\ude00"].Array[200, 600].Sample(letters =>
    {
        var (typed, kept) = (new string(letters), QueryText.Kept(new string(letters)));
        typed.ShouldStartWith(kept);
        QueryText.Kept(kept).ShouldBe(kept);
        if (kept.Length < typed.Length && kept.Contains(' ')) typed[kept.Length].ShouldBe(' ');
    });

    // Letters by their number.
    static string Long(string words) => System.Text.RegularExpressions.Regex.Replace(words, @"\{(\d+)\}", match => new string('a', int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));

    static string Show(QueryPart part) => $"{string.Join('+', part.Words)}:{part.Presence}"
        + (part.IsPhrase ? ":phrase" : "") + (part.IsBeginning ? ":beginning" : "") + (part.Field is { } field ? $":{field}" : "")
        + (part.Boost > 1 ? $":x{part.Boost}" : "");
}
