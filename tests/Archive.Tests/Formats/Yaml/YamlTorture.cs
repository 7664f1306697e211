using Archive.Tests.Generated;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats.Yaml;

/// <summary>Files that a slip of the hand made: something is said of them, and nothing is thrown.</summary>
public sealed class YamlTorture
{
    const string Sidecar = """
        reviewed: { by: [reem], on: 2026-11-22, paragraphs: all }
        sources:
          - { id: s1, named: no, described: "مصدر" }
        annotations:
          - id: a1
            label: source-unnamed
            quote: "قال مصدر"
            attributes: { number: one }
            note:
              en: >-
                Somebody speaks
                and is not named.
              ar: 'متكلم بلا اسم'
        """;

    static readonly Gen<string> Slip = Gen.Frequency(
        (6, Gen.OneOf(":", ": ", " #", "#", "\"", "'", "[", "]", "{", "}", ",", "-", "- ", "\n", "\r\n", "\t", "  ", "&a", "*a", "!t", "|", ">", "%", "@", "?", "? ", "---\n", "...\n", "\\", "\\U00110000", "<<: ", "\u2028", "\0", "\u0085")),
        (1, Texts.Any));

    static readonly Gen<string> Broken = Gen.Select(Slip, Gen.Int[0, Sidecar.Length], Gen.Int[0, 6]).Array[1, 4].Select(slips =>
        slips.Aggregate(Sidecar, (text, slip) => text[..Math.Min(slip.Item2, text.Length)] + slip.Item1 + text[Math.Min(slip.Item2 + slip.Item3, text.Length)..]));

    [Fact]
    public void Nothing_is_thrown_and_every_place_is_in_the_file() => Broken.Sample(Holds, iter: Tier.Times(2_000, full: 100_000));

    [Fact]
    public void Nothing_is_thrown_for_any_text() =>
        Gen.OneOf(Texts.Any, Texts.Broken, Slip.Array[0, 12].Select(string.Concat)).Sample(Holds, iter: Tier.Times(2_000, full: 100_000));

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: \"\\U00110000\"\n")]
    [InlineData("a: \"\\uD800\"\n")]
    public void What_makes_the_parser_stumble_is_one_fault(string text) =>
        Reading.Faults(text).ShouldHaveSingleItem().Rule.Code.ShouldBe("ARC102");

    static void Holds(string text)
    {
        var lines = text.Count(c => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085') + 1;
        foreach (var fault in Reading.SidecarFaults(text))
        {
            fault.Place.Line.ShouldBeInRange(1, lines);
            fault.Place.Column.ShouldBeInRange(1, text.Length + 1);
        }
    }
}
