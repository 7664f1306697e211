using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Checking;

/// <summary>One slip of meaning in a good site is one diagnostic, at its place.</summary>
public sealed class FaultTests
{
    static readonly Site Good = SmallSite.Good;

    [Fact]
    public void A_label_that_does_not_exist() => Good.Change(SmallSite.WholeSidecar, "wording-loaded", "wording-laoded")
        .ShouldHaveOneFault("ARC401", SmallSite.WholeSidecar, "wording-laoded");

    [Fact]
    public void A_label_that_does_not_exist_and_does_not_apply() =>
        Good.Change(SmallSite.Sidecar, "not: source-unnamed", "not: source-unknown")
        .ShouldHaveOneFault("ARC401", SmallSite.Sidecar, "source-unknown");

    [Fact]
    public void An_outlet_that_does_not_exist() => Good.Change(SmallSite.Digest, "valley-bulletin", "valley-buletin")
        .ShouldHaveOneFault("ARC402", SmallSite.Digest, "valley-buletin");

    [Fact]
    public void A_person_who_does_not_exist() =>
        Good.Change(SmallSite.Sidecar, "    by: reem", "    by: rima").ShouldHaveOneFault("ARC403", SmallSite.Sidecar, "rima");

    [Fact]
    public void A_reviewer_who_does_not_exist() =>
        Good.Change(SmallSite.Sidecar, "by: [reem]", "by: [rima]").ShouldHaveOneFault("ARC403", SmallSite.Sidecar, "rima");

    [Fact]
    public void A_source_that_does_not_exist() =>
        Good.Change(SmallSite.Sidecar, "source: s1", "source: s2").ShouldHaveOneFault("ARC404", SmallSite.Sidecar, "s2");

    [Theory]
    [InlineData("a7")]
    [InlineData("market-day#a7")]
    [InlineData("nowhere#a1")]
    public void A_passage_to_stand_against_that_does_not_exist(string against) =>
        Good.Change(SmallSite.WholeSidecar, "    note: { en: \"Finest", $"    against: {against}\n    note: {{ en: \"Finest").ShouldHaveOneFault("ARC405", SmallSite.WholeSidecar, against);

    [Theory]
    [InlineData("a1")]
    [InlineData("river-bridge#a2")]
    public void A_passage_to_stand_against(string against) =>
        Good.Change(SmallSite.WholeSidecar, "    note: { en: \"Finest", $"    against: {against}\n    note: {{ en: \"Finest").Faults.ShouldBeEmpty();

    [Fact]
    public void A_mirror_that_does_not_exist() =>
        Good.Change(SmallSite.Digest, "[market-day]", "[market-dey]").ShouldHaveOneFault("ARC405", SmallSite.Digest, "market-dey");

    [Fact]
    public void Evidence_that_is_missing() =>
        Good.Change(SmallSite.WholeSidecar, "wording-loaded", "claim-false")
            .ShouldHaveOneFault("ARC406", SmallSite.WholeSidecar, "claim-false");

    [Fact]
    public void Evidence_that_is_there() => Good.Change(SmallSite.WholeSidecar, "label: wording-loaded", "label: claim-false\n    evidence: [{ url: \"https://valley.example/\", checked: 2026-11-22 }]")
        .Faults.ShouldBeEmpty();

    [Fact]
    public void Evidence_is_not_asked_of_a_label_that_does_not_apply() =>
        Good.Change(SmallSite.Sidecar, "not: source-unnamed", "not: claim-false").Faults.ShouldBeEmpty();

    [Fact]
    public void A_dead_link_written_by_hand() => Good.Change(SmallSite.WholeSidecar, "wording-loaded", "copy-dead-link")
        .ShouldHaveOneFault("ARC407", SmallSite.WholeSidecar, "copy-dead-link");

    [Fact]
    public void An_attribute_that_does_not_exist() =>
        Good.Change(SmallSite.Sidecar, "number: one", "nomber: one").ShouldHaveOneFault("ARC408", SmallSite.Sidecar, "one, described");

    [Fact]
    public void A_value_that_the_attribute_does_not_have() =>
        Good.Change(SmallSite.Sidecar, "number: one", "number: many").ShouldHaveOneFault("ARC408", SmallSite.Sidecar, "many");

    [Theory]
    [InlineData("from: 0, to: 8")]
    [InlineData("from: 8, to: 7")]
    [InlineData("from: 7, to: 80")]
    public void Lines_of_a_region_that_are_no_lines_of_the_capture(string lines) =>
        Good.Change(SmallSite.Sidecar, "from: 7, to: 8", lines).Sealed()
        .ShouldHaveOneFault("ARC409", SmallSite.Sidecar, "copy-related-links");

    [Theory]
    [InlineData("body")]
    [InlineData("source-unnamed")]
    [InlineData("copy-relatd-links")]
    public void A_region_of_a_kind_that_does_not_exist(string kind)
    {
        var site = Good.Change(SmallSite.Sidecar, "kind: copy-related-links", $"kind: {kind}").Sealed();
        site.ShouldHaveOneFault("ARC410", SmallSite.Sidecar, site.Where(SmallSite.Sidecar, $"{kind}, from").Line, 13);
    }

    [Fact]
    public void Rights_that_are_missing() => Good.Change(SmallSite.Whole, "rights: \"written for this archive\"\n", "")
        .ShouldHaveOneFault("ARC411", SmallSite.Whole, "{ en: \"Market day");

    [Fact]
    public void A_label_without_a_family() =>
        Good.With(SmallSite.Labels, Good.Text(SmallSite.Labels) + "odd-label: { name: { en: \"Odd\" } }\n")
        .ShouldHaveOneFault("ARC412", SmallSite.Labels, "odd-label");

    [Fact]
    public void A_parallel_text_with_other_labels() => Good.Change(SmallSite.Digest, "mirror: [market-day]", "parallel: market-day")
        .ShouldHaveOneFault("ARC413", SmallSite.Digest, "market-day");

    [Fact]
    public void A_former_name_that_is_a_live_one() => Good.Change(SmallSite.Digest, "mirror: [market-day]", "formerly: [market-day]")
        .ShouldHaveOneFault("ARC414", SmallSite.Digest, "market-day");

    [Fact]
    public void A_former_name_of_two_entries() =>
        Good.Change(SmallSite.Digest, "mirror: [market-day]", "formerly: [old-name]").Change(SmallSite.Whole, "publish: full", "publish: full\nformerly: [old-name]")
            .ShouldHaveOneFault("ARC414", SmallSite.Digest, "old-name");
}
