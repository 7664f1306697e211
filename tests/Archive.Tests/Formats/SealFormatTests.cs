using System.Collections.Immutable;
using System.Text;
using Archive.Formats;
using Archive.Model;
using Archive.Tests.Generated;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats;

public sealed class SealFormatTests
{
    static readonly Gen<PartialDate> Day = Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28]).Select((y, m, d) => new PartialDate(y, m, d));

    static readonly Gen<SealedParagraph> Paragraph =
        Gen.Select(Gen.Int[1, 999], Gen.Int[0, 99_999], Gen.Int[0, 999], Texts.Any).Select((line, start, words, kind) => new SealedParagraph(line, start, words, kind));

    static readonly Gen<KeyValuePair<string, SealedQuote>> Quote =
        Gen.Select(Texts.Any, Gen.Int[0, 9999], Gen.Int[0, 999], Gen.Int[1, 9], Texts.Any)
            .Select((id, start, length, occurs, hash) => new KeyValuePair<string, SealedQuote>(id, new(start, start + length, occurs, hash)));

    static readonly Gen<Seal> Any = Gen.Select(Texts.Any, Day, Day, Gen.Int[0, 99_999], Paragraph.Array[0, 5], Quote.Array[0, 5])
        .Select((hash, received, made, size, paragraphs, quotes) =>
            new Seal(hash, received, made, size + paragraphs.Sum(line => line.Words), size / 5, InOrder(paragraphs), [.. quotes]));

    static ImmutableArray<SealedParagraph> InOrder(IEnumerable<SealedParagraph> paragraphs) =>
        [.. paragraphs.DistinctBy(line => line.Line).OrderBy(line => line.Line)];

    const string Good = """
        { "schema": 1, "sha256": "ab", "received": "2026-11-22", "sealed": "2026-11-22", "characters": 3, "words": 1,
          "paragraphs": [ { "line": 1, "start": 0, "words": 1, "kind": "title" } ],
          "quotes": { "a1": { "start": 0, "end": 3, "occurs": 1, "sha256": "cd" } } }
        """;

    [Fact]
    public void A_seal_that_was_written_reads_as_it_was() => Any.Sample(seal =>
    {
        var again = SealFormat.Read("capture.json", SealFormat.Write(seal), out var fault);
        fault.ShouldBeNull();
        Parts(again!).ShouldBe(Parts(seal));
        again!.Paragraphs.ShouldBe(seal.Paragraphs);
        again.Quotes.ShouldBe(seal.Quotes);
        SealFormat.Write(again).ShouldBe(SealFormat.Write(seal));
    }, iter: Tier.Times(300, full: 10_000));

    [Theory]
    [InlineData("""{ "line": 1, "start": 0, "words": 1, "kind": "title" }, { "line": 1, "start": 2, "words": 1, "kind": "body" }""")]
    [InlineData("""{ "line": 2, "start": 0, "words": 1, "kind": "title" }, { "line": 1, "start": 2, "words": 1, "kind": "body" }""")]
    [InlineData("""{ "line": 1, "start": 0, "words": 2147483647, "kind": "body" }""")]
    [InlineData("""{ "line": 1, "start": -1, "words": 1, "kind": "body" }""")]
    public void Lines_that_no_capture_has_are_one_fault(string lines) =>
        Fault(Good.Replace("""{ "line": 1, "start": 0, "words": 1, "kind": "title" }""", lines, StringComparison.Ordinal)).Rule.Code.ShouldBe("ARC115");

    [Fact]
    public void The_file_is_UTF8_without_a_mark_and_ends_in_one_line_break() => Any.Sample(seal =>
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(SealFormat.Write(seal));
        text.ShouldStartWith("{\n");
        text.ShouldEndWith("}\n");
        text.ShouldNotContain('\r');
    }, iter: Tier.Times(100, full: 1_000));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ \"schema\": 2 }")]
    [InlineData("{ \"schema\": \"1\" }")]
    [InlineData("<html>")]
    [InlineData("{ \"schema\": 1, \"sha256\": \"a\", \"received\": \"2026\", \"sealed\": \"2026\", \"characters\": -1, \"words\": 1, \"paragraphs\": [], \"quotes\": {} }")]
    public void What_is_no_seal_is_one_fault(string text) => Fault(text).Rule.Code.ShouldBe("ARC115");

    [Theory]
    [InlineData("\"2026-11-22\"", "null")]
    [InlineData("\"2026-11-22\"", "\"someday\"")]
    [InlineData("\"2026-11-22\"", "2026")]
    [InlineData("\"ab\"", "null")]
    [InlineData("\"cd\"", "null")]
    [InlineData("\"title\"", "null")]
    [InlineData("\"start\": 0", "\"start\": 0.5")]
    [InlineData("\"words\": 1", "\"words\": 99999999999")]
    [InlineData("[ {", "[ 1, {")]
    [InlineData("\"quotes\": {", "\"quotes\": [], \"q\": {")]
    public void A_seal_with_a_wrong_value_is_one_fault_and_no_crash(string part, string instead)
    {
        Good.ShouldContain(part);
        Fault(Good.Replace(part, instead)).Rule.Code.ShouldBe("ARC115");
    }

    [Fact]
    public void What_is_no_JSON_is_reported_where_it_breaks() =>
        Fault("{ \"schema\": 1,\n  oops }").Place.ShouldBe(new Place("capture.json", 2, 3));

    static Diagnostic Fault(string text)
    {
        SealFormat.Read("capture.json", Encoding.UTF8.GetBytes(text), out var fault).ShouldBeNull();
        return fault.ShouldNotBeNull();
    }

    static (string, PartialDate, PartialDate, int, int) Parts(Seal seal) => (seal.Sha256, seal.Received, seal.Sealed, seal.Characters, seal.Words);
}
