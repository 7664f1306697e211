using Archive.Model;
using Archive.Tests.Generated;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

public sealed class CodePointsTests
{
    [Fact]
    public void Code_points_are_counted_as_runes_are() => Texts.Broken.Sample(
        text => CodePoints.Count(text).ShouldBe(text.EnumerateRunes().Count()), iter: Tier.Times(1_000, full: 50_000));

    [Fact]
    public void The_code_points_of_a_stretch_lead_back_to_it() =>
        Gen.Select(Texts.Any, Gen.Int[0, 99], Gen.Int[0, 99]).Sample((text, a, b) =>
    {
        var runes = text.EnumerateRunes().ToList();
        var (start, end) = (Math.Min(a, b) % (runes.Count + 1), Math.Max(a, b) % (runes.Count + 1));
        if (start > end) (start, end) = (end, start);
        var (before, inside) = (Utf16(runes[..start]), Utf16(runes[start..end]));
        CodePoints.Of(text, new Span(before, before + inside)).ShouldBe((start, end));
    }, iter: Tier.Times(1_000, full: 50_000));

    static int Utf16(List<System.Text.Rune> runes) => runes.Sum(rune => rune.Utf16SequenceLength);
}
