using Archive.Model;
using Archive.Quotes;
using Shouldly;
using Xunit;

namespace Archive.Tests.Quotes;

public sealed class QuoteFinderTests
{
    [Fact]
    public void Exact_words_come_before_words_that_are_only_spelled_alike()
    {
        var match = Find("قال أحمد ثم قال احمد", "احمد");
        (match.Outcome, match.Span, match.Occurs).ShouldBe((QuoteOutcome.Found, new Span(16, 20), 1));
    }

    [Theory]
    [InlineData("قَالَ مَصْدَرٌ", "قال مصدر")]
    [InlineData("قال مصدر", "قَالَ مَصْدَرٌ")]
    [InlineData("قال: «مصدر»", "قال مصدر»")]
    [InlineData("Baladi NEWS", "baladi news")]
    [InlineData("قال\u00A0مصدر", "قال مصدر")]
    [InlineData("عام ٢٠١٧", "عام 2017")]
    [InlineData("سطر\r\nآخر", "سطر آخر")]
    public void Words_spelled_alike_are_found_where_there_are_no_exact_ones(string text, string quote) =>
        Find(text, quote).Outcome.ShouldBe(QuoteOutcome.Found);

    [Fact]
    public void A_quote_may_be_the_whole_text() => Find("كل النص", "كل النص").Span.ShouldBe(new Span(0, 7));

    [Fact]
    public void A_quote_may_go_over_lines() => Find("one two\nthree four", "two\nthree").Span.ShouldBe(new Span(4, 13));

    [Fact]
    public void A_quote_that_stands_often_is_ambiguous()
    {
        var match = Find("a b a", "a");
        (match.Outcome, match.Occurs).ShouldBe((QuoteOutcome.Ambiguous, 2));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(25, 120)]
    [InlineData(50, 245)]
    public void An_occurrence_is_counted_from_one(int occurrence, int start)
    {
        var text = string.Concat(Enumerable.Repeat("قال. ", 50));
        var match = new QuoteFinder(text).Find(Selector("قال", occurrence));
        (match.Outcome, match.Span.Start, match.Occurs).ShouldBe((QuoteOutcome.Found, start, 50));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void An_occurrence_that_is_not_there_is_not_guessed(int occurrence)
    {
        var match = new QuoteFinder("a b a").Find(Selector("a", occurrence));
        (match.Outcome, match.Occurs).ShouldBe((QuoteOutcome.NotThere, 2));
    }

    [Fact]
    public void Occurrences_may_overlap()
    {
        var finder = new QuoteFinder("bananas");
        finder.Places("ana").ShouldBe([new Span(1, 4), new Span(3, 6)]);
        finder.Find(Selector("ana", 2)).Span.ShouldBe(new Span(3, 6));
        finder.Find(Selector("ana", suffix: "s")).Span.ShouldBe(new Span(3, 6));
        finder.Find(Selector("ana", prefix: "b")).Span.ShouldBe(new Span(1, 4));
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData("x", "")]
    [InlineData("x", "«»")]
    [InlineData("", "")]
    public void What_has_no_words_is_nowhere(string text, string quote) => Find(text, quote).Outcome.ShouldBe(QuoteOutcome.Missing);

    [Fact]
    public void A_place_in_a_letter_that_opens_into_several_counts_once() => new QuoteFinder("ﷲ x").Places("ل").ShouldBe([new Span(0, 1)]);

    static QuoteMatch Find(string text, string quote) => new QuoteFinder(text).Find(Selector(quote));

    static Selector Selector(string quote, int? occurrence = null, string? prefix = null, string? suffix = null) =>
        new(quote, new Place("f"), occurrence, prefix, suffix);
}
