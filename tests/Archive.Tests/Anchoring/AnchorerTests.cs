using Archive.Model;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Anchoring;

public sealed class AnchorerTests
{
    static readonly Site Good = SmallSite.Good;

    [Fact]
    public void A_quote_is_compared_where_the_capture_is_at_hand()
    {
        var anchor = Good.Entry("river-bridge").Anchor("a1").ShouldNotBeNull();
        (anchor.Comparison, anchor.Line, anchor.Occurs).ShouldBe((Comparison.Compared, 4, 1));
        anchor.Span.ShouldNotBeNull().Of(Good.Text(SmallSite.Capture)).ShouldBe("كشف مصدر مطلع");
    }

    [Fact]
    public void A_quote_is_sealed_where_only_the_seal_is_at_hand()
    {
        var site = Good.Without(SmallSite.Capture);
        site.Faults.ShouldBeEmpty();
        var (here, there) = (Good.Entry("river-bridge"), site.Entry("river-bridge"));
        var anchor = there.Anchor("a1").ShouldNotBeNull();
        (anchor.Comparison, anchor.Span, anchor.Line, anchor.Occurs, anchor.Order).ShouldBe((Comparison.Sealed, null, 4, 1, here.Anchor("a1")!.Order));
        there.Paragraphs.ShouldBe(here.Paragraphs);
        there.ComparedOn.ShouldBe(new PartialDate(2026, 11, 22));
        there.Source.ShouldBeNull();
    }

    [Fact]
    public void A_quote_is_not_yet_compared_without_capture_and_seal()
    {
        var site = SmallSite.Unsealed.Without(SmallSite.Capture);
        var entry = site.Entry("river-bridge");
        entry.Anchor("a1")!.Comparison.ShouldBe(Comparison.NotYet);
        entry.ComparedOn.ShouldBeNull();
        entry.Paragraphs.ShouldBeEmpty();
        site.Faults.Select(fault => fault.Rule.Code).ShouldBe(["ARC306", "ARC306"]);
        site.Faults.ShouldAllBe(fault => !fault.IsError);
    }

    [Fact]
    public void A_quote_that_was_changed_after_sealing_is_not_yet_compared()
    {
        var site = Good.Change(SmallSite.Sidecar, "quote: \"المال نفد\"", "quote: \"لأن المال نفد\"");
        site.ShouldHaveOneFault("ARC306", SmallSite.Sidecar, "\"لأن المال نفد\"");
        site.Entry("river-bridge").ComparedOn.ShouldBeNull();
        site.Without(SmallSite.Capture).Entry("river-bridge").Anchors.Select(anchor => anchor.Comparison)
            .ShouldBe([Comparison.Compared, Comparison.Sealed, Comparison.NotYet], ignoreOrder: true);
    }

    [Fact]
    public void An_occurrence_that_was_changed_after_sealing_is_not_yet_compared() =>
        Good.Change(SmallSite.Sidecar, "quote: \"المال نفد\"", "quote: \"المال نفد\"\n    occurrence: 1").ShouldHaveOneFault("ARC306", SmallSite.Sidecar, "\"المال نفد\"");

    [Fact]
    public void A_capture_that_is_not_the_sealed_one() =>
        Good.Change(SmallSite.Capture, "الحجر وصل", "الخشب وصل").ShouldHaveOneFault("ARC304", SmallSite.Capture, 1, 1);

    [Fact]
    public void A_sealed_quote_that_the_capture_does_not_have()
    {
        var faults = Good.Change(SmallSite.Capture, "المال نفد", "الوقت ضاق").Faults;
        faults.Select(fault => fault.Rule.Code).ShouldBe(["ARC304", "ARC301"], ignoreOrder: true);
    }

    [Fact]
    public void A_quote_that_is_not_in_the_text_has_the_nearest_words_and_their_place()
    {
        var site = Good.Change(SmallSite.WholeSidecar, "\"A trader who gave no name\"", "\"A trader which gave no name\"");
        site.ShouldHaveOneFault("ARC301", SmallSite.WholeSidecar, "\"A trader which");
        var nearest = site.Faults[0].Details[1];
        nearest.Name.ShouldBe("nearest, 89 % alike");
        nearest.Words.ShouldBe("A trader who gave no name");
        nearest.Place.ShouldBe(new Place(SmallSite.Whole, 9));
    }

    [Fact]
    public void A_quote_that_is_not_in_the_capture_is_one_fault_where_nothing_was_sealed()
    {
        var site = SmallSite.Unsealed.Change(SmallSite.Sidecar, "\"المال نفد\"", "\"المال تبخر\"").Change(SmallSite.Digest, "«[المال نفد](#a2)»", "المال");
        site.Faults.Select(fault => (fault.Rule.Code, fault.Place.Line)).ShouldBe(
            [("ARC306", site.Where(SmallSite.Sidecar, "\"كشف").Line), ("ARC301", site.Where(SmallSite.Sidecar, "\"المال").Line)]);
    }

    [Fact]
    public void A_quote_found_with_its_spelling_set_aside_is_told_how_the_text_spells_it()
    {
        var site = Good.Change(SmallSite.Sidecar, "\"المال نفد\"", "\"المَال نفـد\"").Change(SmallSite.Digest, "[المال نفد]", "[المَال نفـد]").Sealed();
        site.ShouldHaveOneFault("ARC311", SmallSite.Sidecar, "\"المَال نفـد\"");
        site.Faults[0].Fix.ShouldNotBeNull().Value.ShouldBe("المال نفد");
    }

    [Fact]
    public void Writing_the_letters_of_the_text_is_no_fix_where_they_would_mean_another_place()
    {
        // Spelling apart the words stand three times and the second is meant; letter for letter its words stand twice, and the second is another one.
        var site = Good.Change(SmallSite.Whole, "the market is back", "the café is back, the cafe was shut, the cafe burned")
            .Change(SmallSite.WholeSidecar, "\"the finest market\"", "\"the càfe\"\n    occurrence: 2");
        site.Faults.ShouldHaveSingleItem().Rule.Code.ShouldBe("ARC311");
        site.Faults[0].Fix.ShouldBeNull();
    }

    [Fact]
    public void A_quote_that_stands_twice() => Good.Change(SmallSite.WholeSidecar, "\"the finest market\"", "\"market\"")
        .ShouldHaveOneFault("ARC302", SmallSite.WholeSidecar, "\"market\"");

    [Fact]
    public void A_quote_that_does_not_stand_that_often() =>
        Good.Change(SmallSite.WholeSidecar, "\"the finest market\"", "\"market\"\n    occurrence: 4").ShouldHaveOneFault("ARC303", SmallSite.WholeSidecar, "\"market\"");

    [Fact]
    public void Annotations_come_in_the_order_of_the_text_whatever_the_order_of_the_file()
    {
        // What quotes nothing stays behind the annotation that it follows in the file.
        Good.Entry("river-bridge").Anchors.Select(anchor => anchor.Id).ShouldBe(["a1", "a2", "n1"]);
        var turned = Good.Change(SmallSite.Sidecar, "\"كشف مصدر مطلع\"", "\"اقرأ أيضاً\"").Change(SmallSite.Digest, "«[كشف مصدر مطلع](#a1)»", "").Sealed();
        turned.Entry("river-bridge").Anchors.Select(anchor => anchor.Id).ShouldBe(["a2", "n1", "a1"]);
        turned.Without(SmallSite.Capture).Entry("river-bridge").Anchors.Select(anchor => anchor.Id).ShouldBe(["a2", "n1", "a1"]);
    }

    [Fact]
    public void A_full_text_needs_no_seal()
    {
        var entry = Good.Entry("market-day");
        entry.Anchors.ShouldAllBe(anchor => anchor.Comparison == Comparison.Compared);
        (entry.ComparedOn, entry.Paragraphs.Length).ShouldBe((null, 0));
    }
}
