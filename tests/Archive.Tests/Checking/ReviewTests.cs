using System.Collections.Immutable;
using Archive.Model;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Checking;

/// <summary>What <c>check</c> knows beyond the build: one change in a site is one more line of the review, at its place.</summary>
public sealed class ReviewTests
{
    // Everything that the review wants is there.
    static readonly Site Good = SmallSite.Unsealed
        .Change(SmallSite.Settings, "base-url:", "tagline: { ar: \"نصوص\", en: \"Texts\" }\nquoting: { run: 8, share: 60 }\nnotes: { avoid: { ar: [كاذب], en: [liar] } }\nbase-url:")
        .Change(SmallSite.Digest, "outlet:", "summary: { ar: \"جسر\", en: \"A bridge\" }\noutlet:")
        .Change(SmallSite.Sidecar, "A speaker without a name\" }\n    by: reem", "A speaker without a name\" }\n    gloss: { en: \"revealed\" }\n    by: reem\n    on: 2026-11-22")
        .Sealed();

    [Fact]
    public void A_note_in_one_language_only() =>
        Adds(Good.Change(SmallSite.Sidecar, ", en: \"Nobody is named who counted\"", ""), "ARC415", SmallSite.Sidecar, "a2");

    [Fact]
    public void A_summary_in_one_language_only() =>
        Adds(Good.Change(SmallSite.Digest, ", en: \"A bridge\"", ""), "ARC415", SmallSite.Digest, "{ ar: \"جسر النهر");

    [Fact]
    public void An_annotation_without_its_day() =>
        Adds(Good.Change(SmallSite.Sidecar, "    by: reem\n    on: 2026-11-22\n  - id: a2", "    by: reem\n  - id: a2"), "ARC427", SmallSite.Sidecar, "a1");

    [Fact]
    public void A_source_label_without_its_source() =>
        Adds(Good.Change(SmallSite.Sidecar, "    source: s1\n", ""), ["ARC421", "ARC427"]);

    [Fact]
    public void A_note_with_a_word_to_avoid_behind_an_article_and_a_conjunction() =>
        Adds(Good.Change(SmallSite.Sidecar, "متكلم بلا اسم\"", "متكلم بلا اسم والكاذب\""), "ARC417", SmallSite.Sidecar, "a1");

    [Fact]
    public void A_word_to_avoid_within_another_word_is_another_word() =>
        Adds(Good.Change(SmallSite.Sidecar, "A speaker without", "A familiar speaker without"), []);

    [Fact]
    public void A_note_with_a_year_that_the_text_does_not_have() =>
        Adds(Good.Change(SmallSite.Sidecar, "A speaker without", "Since 2019 a speaker without"), "ARC416", SmallSite.Sidecar, "a1");

    [Fact]
    public void A_quote_of_one_word() =>
        Adds(Good.Change(SmallSite.Sidecar, "quote: \"المال نفد\"", "quote: \"الحجر\"").Change(SmallSite.Digest, "[المال نفد]", "[الحجر]").Sealed(),
            "ARC418", SmallSite.Sidecar, "\"الحجر\"");

    [Fact]
    public void A_quote_that_is_sealed_and_no_longer_annotated()
    {
        var sidecar = Good.Text(SmallSite.Sidecar);
        var without = Good.With(SmallSite.Sidecar, sidecar[..sidecar.IndexOf("  - id: a2", StringComparison.Ordinal)] + sidecar[sidecar.IndexOf("  - id: n1", StringComparison.Ordinal)..])
            .Change(SmallSite.Digest, "«[المال نفد](#a2)»", "المال نفد");
        Adds(without, ["ARC310", "ARC422"]);
    }

    [Fact]
    public void A_line_of_a_capture_outside_captures()
    {
        var line = string.Join(' ', Enumerable.Range(0, 25).Select(number => $"كلمة{number}"));
        var site = Good.Change(SmallSite.Capture, "اقرأ أيضاً", line + "\n\nاقرأ أيضاً");
        Adds(site.With("content/pages/about.ar.md", $"---\ntitle: \"عن\"\n---\n\n{line}\n").With("content/pages/about.en.md", "---\ntitle: \"On\"\n---\n"),
            "ARC419", "content/pages/about.ar.md", 5, 1, besides: site);
    }

    [Fact]
    public void A_whole_capture_outside_captures_even_where_none_is_at_hand() => Adds(
        Good.Without(SmallSite.Capture).With("content/articles/river-bridge/copy.txt", Good.Text(SmallSite.Capture)),
        "ARC419", "content/articles/river-bridge/copy.txt", 1, 1, besides: Good.Without(SmallSite.Capture));

    [Fact]
    public void A_published_address_that_is_no_longer_made() =>
        Adds(Good.With("content/addresses.txt", "/ar/\n/ar/articles/river-bridge/\n/ar/articles/gone/\n"), "ARC420", "content/addresses.txt", 3, 1);

    [Fact]
    public void A_source_that_nobody_quotes() => Adds(
        Good.Change(SmallSite.Sidecar, "regions:", "  - { id: s2, named: no, described: \"جار\" }\nregions:"), "ARC421", SmallSite.Sidecar, "s2");

    [Fact]
    public void A_character_that_nobody_sees_is_named() =>
        Adds(Good.Change(SmallSite.Sidecar, "A speaker", "A sp\u200Beaker"), "ARC423", SmallSite.Sidecar, "\u200B")
            .Details[0].Words.ShouldBe("U+200B ZERO WIDTH SPACE");

    [Fact]
    public void A_letter_of_another_script_within_a_word_is_named() =>
        Adds(Good.Change(SmallSite.Sidecar, "A speaker", "A sp\u0435aker"), "ARC428", SmallSite.Sidecar, "sp\u0435aker")
            .Details[1].Words.ShouldBe("\u0435 U+0435");

    [Fact]
    public void Annotations_out_of_order_carry_their_order_as_a_fix()
    {
        var sidecar = Good.Text(SmallSite.Sidecar);
        var (a1, a2, n1) = (sidecar.IndexOf("  - id: a1", StringComparison.Ordinal), sidecar.IndexOf("  - id: a2", StringComparison.Ordinal), sidecar.IndexOf("  - id: n1", StringComparison.Ordinal));
        var swapped = sidecar[..a1] + sidecar[a2..n1] + sidecar[a1..a2] + sidecar[n1..];
        var fault = Adds(Good.With(SmallSite.Sidecar, swapped).Sealed(), "ARC424", SmallSite.Sidecar, "a2");
        fault.Fix.ShouldNotBeNull().Value.ShouldBe("a1 n1 a2");
    }

    [Fact]
    public void More_words_in_a_row_than_the_law_allows() => Adds(
        Good.Change(SmallSite.Settings, "run: 8", "run: 2"), "ARC425", SmallSite.Sidecar, "\"كشف مصدر مطلع\"");

    [Fact]
    public void Two_quotes_that_touch_count_as_one_run() => Adds(
        Good.Change(SmallSite.Sidecar, "quote: \"المال نفد\"", "quote: \"لنشرة الوادي أن\"").Change(SmallSite.Digest, "[المال نفد]", "[لنشرة الوادي أن]")
            .Change(SmallSite.Settings, "run: 8", "run: 5").Sealed(),
        ["ARC422", "ARC425"]);

    [Fact]
    public void Words_that_nobody_compared_are_under_the_law_too()
    {
        var strange = Good.Without(SmallSite.Capture).Without(SmallSite.Seal);
        Adds(strange.Change(SmallSite.Sidecar, "quote: \"كشف مصدر مطلع\"", "quote: \"كشف مصدر مطلع لنشرة الوادي أن جسر النهر سيُفتح في الربيع\""),
            ["ARC306", "ARC425"], strange);
    }

    [Fact]
    public void The_headline_may_be_quoted_whole_before_anything_is_compared()
    {
        var strange = Good.Without(SmallSite.Capture).Without(SmallSite.Seal).Change(SmallSite.Settings, "run: 8", "run: 3");
        Adds(strange.Change(SmallSite.Sidecar, "quote: \"المال نفد\"", "quote: \"جسر النهر يُفتح قريباً\"").Change(SmallSite.Digest, "[المال نفد]", "[جسر النهر]"),
            ["ARC306"], strange);
    }

    [Fact]
    public void A_larger_share_than_the_law_allows() =>
        Adds(Good.Change(SmallSite.Settings, "share: 60", "share: 12"), "ARC426", SmallSite.Digest, "{ ar: \"جسر النهر");

    [Fact]
    public void The_law_needs_no_capture_only_the_seal() =>
        Adds(Good.Without(SmallSite.Capture).Change(SmallSite.Settings, "share: 60", "share: 12"), ["ARC426"], Good.Without(SmallSite.Capture));

    static Diagnostic Adds(Site site, string code, string path, string words)
    {
        var (line, column) = site.Where(path, words);
        return Adds(site, code, path, line, column);
    }

    static Diagnostic Adds(Site site, string code, string path, int line, int column, Site? besides = null)
    {
        var added = Added(site, besides ?? Good);
        added.Select(fault => $"{fault.Rule.Code} {fault.Place.Path}:{fault.Place.Line}:{fault.Place.Column}").ShouldBe([$"{code} {path}:{line}:{column}"]);
        return added[0];
    }

    static void Adds(Site site, string[] codes, Site? besides = null) => Added(site, besides ?? Good).Select(fault => fault.Rule.Code).Order().ShouldBe(codes);

    // What a review of the site says more often than one of the other site, wherever it stands.
    static List<Diagnostic> Added(Site site, Site than)
    {
        var before = Review(than).CountBy(Words).ToDictionary();
        return [.. Review(site).GroupBy(Words).SelectMany(same => same.Skip(before.GetValueOrDefault(same.Key)))];

        static string Words(Diagnostic fault) =>
            string.Join('|', [fault.Rule.Code, fault.Place.Path, .. fault.Details.Select(detail => $"{detail.Name} {detail.Words}")]);
    }

    static ImmutableArray<Diagnostic> Review(Site site) => SiteBuild.From(site.Sources, new BuildOptions(Review: true)).Diagnostics;
}
