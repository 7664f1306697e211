using System.Text;
using Archive.Formats;
using Archive.Model;
using Archive.Tests.Sites;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats;

/// <summary>The ledger on disk: what is written is read again, and what cannot be read is said with its line.</summary>
public sealed class LedgerFormatTests
{
    const string Line = """{"url":"https://example.net/","first_seen":"2026-11-22","state":"ok","since":"2026-11-22","last_ok":"2026-11-22","last_checked":"2026-11-22","fails":0,"soft_fails":0,"first_fail":null,"code":200,"reason":"http","final_url":null,"snapshots":[{"url":"https://web.archive.org/web/20241121100333/https://example.net/","at":"2024-11-21T10:03:33Z","by":"wayback"}]}""";

    static readonly Gen<DateOnly> Day = Gen.Int[0, 4_000].Select(days => new DateOnly(2020, 1, 1).AddDays(days));

    static readonly Gen<LedgerRow> Row = Gen.Select(Gen.Int[0, 999_999], Day, Gen.Enum<LinkState>(), Day, Day.Nullable(), Day.Nullable(), Gen.Int[0, 9], Gen.Int[100, 999].Nullable(),
        (number, first, state, since, ok, asked, fails, code) => new LedgerRow
        {
            Url = $"https://example.net/{number}",
            FirstSeen = first,
            State = state,
            Since = since,
            LastOk = ok,
            LastChecked = asked,
            Fails = fails,
            SoftFails = number % 5,
            FirstFail = fails > 0 ? since : null,
            Code = code,
            Reason = code is null ? null : "http",
            FinalUrl = number % 3 == 0 ? "https://example.org/«خبر»" : null,
            Snapshots = number % 2 == 0 ? [] : [new WebCopy("https://web.archive.org/web/1/x", new(2024, 1, 2, 3, 4, 5, TimeSpan.Zero), "wayback")],
        });

    [Fact]
    public void What_is_written_is_read_again() => Row.Array[0, 20].Sample(rows =>
    {
        var text = Encoding.UTF8.GetString(LedgerFormat.Write(rows));
        text.Split('\n')[..^1].Select(LedgerFormat.ReadRow).ShouldBe(rows.OrderBy(row => row.Url, StringComparer.Ordinal));
    }, iter: Tier.Times(200, full: 20_000));

    [Fact]
    public void A_row_is_written_as_the_formats_say() => Encoding.UTF8.GetString(LedgerFormat.Write([LedgerFormat.ReadRow(Line)])).ShouldBe(Line + "\n");

    [Theory]
    [InlineData("\"state\":\"ok\"", "\"state\":\"fine\"")]
    [InlineData("\"fails\":0", "\"fails\":-1")]
    [InlineData("\"code\":200", "\"code\":\"200\"")]
    [InlineData("\"since\":\"2026-11-22\"", "\"since\":\"2026-11-31\"")]
    [InlineData("\"first_seen\":\"2026-11-22\",", "")]
    [InlineData("\"reason\"", "\"motive\"")]
    [InlineData("2024-11-21T10:03:33Z", "yesterday")]
    [InlineData("https://web.archive.org/web", "javascript:alert")]
    [InlineData("{\"url\":\"https://example.net/\"", "{\"url\":\"https://Example.net/\"")]
    [InlineData("{", "")]
    public void A_line_that_cannot_be_read_is_an_error_at_its_place(string words, string instead)
    {
        var site = SmallSite.Good.With(Ledger.Path, Line.Replace("example.net/\",\"first", "example.net/other\",\"first") + "\n" + Line.Replace(words, instead) + "\n");
        var fault = site.Faults.ShouldHaveSingleItem();
        (fault.Rule.Code, fault.Place.Path, fault.Place.Line).ShouldBe(("ARC121", Ledger.Path, 2));
    }

    [Fact]
    public void An_address_has_one_row()
    {
        var fault = SmallSite.Good.With(Ledger.Path, $"{Line}\n{Line}\n").Faults.ShouldHaveSingleItem();
        (fault.Rule.Code, fault.Place.Line).ShouldBe(("ARC121", 2));
    }
}
