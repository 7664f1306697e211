using Archive.Model;
using Archive.Quotes;
using Shouldly;
using Xunit;

namespace Archive.Tests.Quotes;

/// <summary>Words before and after a quote settle which of several places is meant.</summary>
public sealed class ContextTests
{
    const string Text = "كشف مصدر مطلع السر. وقال مصدر مطلع ثم سكت. وعاد مصدر مطلع فقال";

    [Theory]
    [InlineData("كشف", null, 1)]
    [InlineData("وقال", null, 2)]
    [InlineData(null, "السر", 1)]
    [InlineData(null, "ثم سكت", 2)]
    [InlineData("وعاد", "فقال", 3)]
    [InlineData("السر. وقال", null, 2)]
    [InlineData("كَشَفَ", null, 1)]
    [InlineData(null, " فقال ", 3)]
    public void The_words_beside_it_settle_the_place(string? prefix, string? suffix, int number)
    {
        var finder = new QuoteFinder(Text);
        var match = finder.Find(new Selector("مصدر مطلع", new Place("f"), null, prefix, suffix));
        match.Outcome.ShouldBe(QuoteOutcome.Found);
        match.Span.ShouldBe(finder.Places("مصدر مطلع")[number - 1]);
    }

    [Theory]
    [InlineData("نفى", null, QuoteOutcome.NotThere)]
    [InlineData(null, "نفى", QuoteOutcome.NotThere)]
    [InlineData("كشف", "ثم", QuoteOutcome.NotThere)]
    public void Words_that_are_not_beside_it_leave_no_place(string? prefix, string? suffix, QuoteOutcome outcome) =>
        new QuoteFinder(Text).Find(new Selector("مصدر مطلع", new Place("f"), null, prefix, suffix)).Outcome.ShouldBe(outcome);

    [Fact]
    public void Words_beside_it_that_fit_two_places_leave_it_ambiguous() =>
        new QuoteFinder("x a y x a z").Find(new Selector("a", new Place("f"), Prefix: "x")).Outcome.ShouldBe(QuoteOutcome.Ambiguous);

    [Fact]
    public void An_occurrence_and_words_beside_it_must_both_hold() =>
        new QuoteFinder("x a y x a z").Find(new Selector("a", new Place("f"), 1, Suffix: "z")).Outcome.ShouldBe(QuoteOutcome.NotThere);

    [Theory]
    [InlineData("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n")]
    [InlineData(" . . . . . . . . . . . . . . . . . . . . . . . . ")]
    public void White_space_between_them_does_not_matter(string gap)
    {
        var finder = new QuoteFinder($"one{gap}a{gap}two. other{gap}a{gap}three");
        finder.Find(new Selector("a", new Place("f"), Prefix: "one")).Outcome.ShouldBe(QuoteOutcome.Found);
        finder.Find(new Selector("a", new Place("f"), Suffix: "three")).Outcome.ShouldBe(QuoteOutcome.Found);
    }

    [Fact]
    public void Marks_between_them_do_not_matter()
    {
        var stretched = "ك" + new string('ـ', 60) + "تب";
        new QuoteFinder($"{stretched} a. قرأ a").Find(new Selector("a", new Place("f"), Prefix: "كتب")).Outcome.ShouldBe(QuoteOutcome.Found);
        new QuoteFinder($"a {stretched}. a قرأ").Find(new Selector("a", new Place("f"), Suffix: "كتب")).Outcome.ShouldBe(QuoteOutcome.Found);
    }
}
