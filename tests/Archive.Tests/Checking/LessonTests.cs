using Archive.Model;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Checking;

/// <summary>A lesson leads somewhere at every step, asks only where it leads, and is one lesson in all its languages.</summary>
public sealed class LessonTests
{
    const string English = "content/lessons/two-voices/lesson.en.md";
    const string Arabic = "content/lessons/two-voices/lesson.ar.md";

    static readonly Site Taught = SmallSite.Good
        .With(English, """
            ---
            title: "Two voices"
            minutes: 20
            path: [river-bridge#a1, river-bridge#n1, market-day#a1]
            questions:
              - { at: market-day#a1, ask: "Who is it?" }
            texts: [market-day]
            tasks: [{ do: "Underline." }]
            ---

            Say something.

            """)
        .With(Arabic, """
            ---
            title: "صوتان"
            minutes: 20
            path: [river-bridge#a1, river-bridge#n1, market-day#a1]
            questions:
              - { at: market-day#a1, ask: "من هو؟" }
            texts: [market-day]
            tasks: [{ do: "ضع خطاً." }]
            ---

            قل شيئاً.

            """);

    [Fact]
    public void A_lesson_whose_steps_all_lead_somewhere_has_no_fault() => Taught.Faults.ShouldBeEmpty();

    [Theory]
    [InlineData("river-bridge#a1,", "river-bridge#a7,", "river-bridge#a7", "ARC405")]
    [InlineData("river-bridge#n1", "rivr-bridge#n1", "rivr-bridge#n1", "ARC405")]
    [InlineData("{ at: market-day#a1", "{ at: market-day#a2", "market-day#a2", "ARC441")]
    [InlineData("{ at: market-day#a1", "{ at: market-day#a9", "market-day#a9", "ARC405")]
    [InlineData("texts: [market-day]", "texts: [market-dy]", "market-dy]", "ARC405")]
    [InlineData("texts: [market-day]", "texts: [river-bridge]", "river-bridge]", "ARC442")]
    [InlineData("river-bridge#a1,", "river-bridge,", "river-bridge,", "ARC111")]
    public void What_leads_nowhere_is_one_error_at_its_place(string words, string instead, string at, string code) =>
        Taught.Change(English, words, instead).Without(Arabic).ShouldHaveOneFault(code, English, at);

    [Fact]
    public void A_slip_in_one_language_is_not_told_again_as_a_difference_between_two() =>
        Taught.Change(English, "river-bridge#a1,", "river-bridge#a7,").ShouldHaveOneFault("ARC405", English, "river-bridge#a7");

    [Fact]
    public void A_step_to_a_draft_is_an_error() => Taught.Change(SmallSite.Whole, "publish: full", "publish: draft").Without(Arabic)
        .Change(English, "texts: [market-day]\n", "").ShouldHaveOneFault("ARC440", English, "market-day#a1]");

    // An id is a choice of its author, so nobody can be sure which other one was meant; a name of four letters and more can be mended.
    [Fact]
    public void The_nearest_name_is_shown_and_a_slip_in_a_slug_can_be_mended()
    {
        var fault = Taught.Change(English, "river-bridge#n1", "rivr-bridge#n1").Without(Arabic).Faults.ShouldHaveSingleItem();
        fault.Details.ShouldContain(detail => detail.Name == "did you mean" && detail.Words == "river-bridge#n1");
        fault.Fix.ShouldNotBeNull().Value.ShouldBe("river-bridge#n1");
        Taught.Change(English, "river-bridge#n1", "river-bridge#n7").Without(Arabic).Faults.ShouldHaveSingleItem().Fix.ShouldBeNull();
    }

    [Fact]
    public void A_step_to_an_entry_that_was_renamed_is_mended_by_its_new_name()
    {
        var site = Taught.Change(SmallSite.Whole, "publish: full", "formerly: [thursday]\npublish: full")
            .Change(English, "river-bridge#n1, market-day#a1]", "river-bridge#n1, thursday#a1]").Change(English, "at: market-day#a1", "at: thursday#a1").Without(Arabic);
        site.Faults.Select(fault => (fault.Rule.Code, fault.Fix?.Value)).ShouldBe([("ARC405", "market-day#a1"), ("ARC405", "market-day#a1")]);
    }

    [Theory]
    [InlineData("[river-bridge#a1, river-bridge#n1,", "[river-bridge#n1, river-bridge#a1,", "path")]
    [InlineData("minutes: 20", "minutes: 25", "minutes")]
    [InlineData("{ do: \"Underline.\" }", "{ do: \"Underline.\" }, { do: \"Write.\" }", "tasks")]
    [InlineData("texts: [market-day]\n", "", "texts")]
    public void Two_languages_are_one_lesson(string words, string instead, string field)
    {
        var site = Taught.Change(English, words, instead);
        site.ShouldHaveOneFault("ARC443", English, "\"Two voices\"");
        site.Faults[0].Details[0].Words.ShouldBe(field);
    }

    [Fact]
    public void A_language_that_is_missing_is_a_warning() =>
        SiteBuild.From(Taught.Without(Arabic).Sources, new BuildOptions(Review: true)).Diagnostics
            .Where(fault => fault.Place.Path == English).Select(fault => (fault.Rule.Code, fault.IsError)).ShouldBe([("ARC415", false)]);

    [Theory]
    [InlineData("content/lessons/two-voices/lesson-en.md", "ARC120")]
    [InlineData("content/lessons/lesson.en.md", "ARC120")]
    [InlineData("content/lessons/two-voices/notes/lesson.en.md", "ARC120")]
    [InlineData("content/lessons/Two_Voices/lesson.en.md", "ARC117")]
    public void A_file_that_is_not_read_as_a_lesson_is_named(string path, string code) =>
        Taught.With(path, Taught.Text(English)).ShouldHaveOneFault(code, path, 1, 1);

    [Theory]
    [InlineData("Words without front matter.\n", "ARC106")]
    [InlineData("---\n---\n\nWords.\n", "ARC108")]
    public void A_lesson_that_cannot_be_read_is_one_fault(string text, string code) =>
        Taught.With(English, text).Faults.ShouldHaveSingleItem().Rule.Code.ShouldBe(code);

    [Fact]
    public void A_link_that_no_page_may_carry_is_told_of_in_a_lesson_as_well() =>
        Taught.Change(English, "Say something.", "Say [something](javascript:1).").ShouldHaveOneFault("ARC312", English, "[something]");
}
