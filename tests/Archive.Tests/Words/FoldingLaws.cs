using System.Globalization;
using Archive.Model;
using Archive.Tests.Generated;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

public sealed class FoldingLaws
{
    [Fact]
    public void The_way_back_never_goes_backwards() => Texts.Broken.Sample(text =>
    {
        var folded = Folding.Fold(text);
        var before = new Span(0, 0);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var span = folded.Original(new Span(i, i + 1));
            span.Start.ShouldBeGreaterThanOrEqualTo(before.Start);
            span.End.ShouldBeGreaterThanOrEqualTo(before.End);
            span.Length.ShouldBeGreaterThan(0);
            span.End.ShouldBeLessThanOrEqualTo(text.Length);
            before = span;
        }
    }, iter: Tier.Times(2_000, full: 100_000));

    [Fact]
    public void No_letter_is_parted_from_the_marks_after_it() => Texts.Broken.Sample(text =>
    {
        var folded = Folding.Fold(text);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var span = folded.Original(new Span(i, i + 1));
            if (span.End < text.Length) IsMark(text, span.End).ShouldBeFalse($"unit {i} of «{folded.Text}» ends before a mark");
        }
    }, iter: Tier.Times(2_000, full: 100_000));

    [Fact]
    public void A_stretch_folds_to_what_it_was_found_by() => Texts.Any.Sample(text =>
    {
        var folded = Folding.Fold(text);
        if (folded.Text.Length == 0) return;
        Folding.Key(folded.Original(new Span(0, folded.Text.Length)).Of(text)).ShouldBe(folded.Text);
    }, iter: Tier.Times(1_000, full: 50_000));

    [Fact]
    public void Folding_what_is_folded_changes_nothing() => Texts.Broken.Sample(text =>
    {
        var once = Folding.Key(text);
        Folding.Key(once).ShouldBe(once);
    }, iter: Tier.Times(2_000, full: 100_000));

    [Fact]
    public void Folding_any_one_character_twice_is_folding_it_once()
    {
        var step = Tier.Times(7, full: 1);
        for (var point = 0; point <= 0x10FFFF; point += point < 0x3400 ? 1 : step)
        {
            if (point is >= 0xD800 and <= 0xDFFF) continue;
            var once = Folding.Key("x" + char.ConvertFromUtf32(point) + "y");
            if (Folding.Key(once) != once) Assert.Fail($"U+{point:X4} folds to «{once}» and then to «{Folding.Key(once)}»");
        }
    }

    [Fact]
    public void The_folded_form_has_single_spaces_and_none_at_its_ends() => Texts.Broken.Sample(text =>
    {
        var key = Folding.Key(text);
        key.ShouldNotContain("  ");
        key.Trim(' ').ShouldBe(key);
    }, iter: Tier.Times(1_000, full: 50_000));

    static bool IsMark(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
