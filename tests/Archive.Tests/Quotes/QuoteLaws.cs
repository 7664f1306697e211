using Archive.Model;
using Archive.Quotes;
using Archive.Tests.Generated;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Quotes;

public sealed class QuoteLaws
{
    [Fact]
    public void Words_taken_from_a_text_are_found_in_it_with_their_number() =>
        Gen.Select(Texts.Any, Gen.Int[0, 99], Gen.Int[0, 99]).Sample((text, a, b) =>
    {
        var (start, end) = (Math.Min(a, b) % (text.Length + 1), Math.Max(a, b) % (text.Length + 1));
        if (start >= end) return;
        var quote = text[start..end];
        var finder = new QuoteFinder(text);
        var number = finder.Places(quote).IndexOf(new Span(start, end)) + 1;
        number.ShouldBeGreaterThan(0);
        finder.Find(new Selector(quote, new Place("f"), number)).Span.ShouldBe(new Span(start, end));
    }, iter: Tier.Times(1_000, full: 50_000));

    [Fact]
    public void Places_are_in_order_and_all_different() => Gen.Select(Texts.Broken, Texts.Any).Sample((text, quote) =>
    {
        var places = new QuoteFinder(text + quote).Places(quote.Length > 2 ? quote[..2] : quote);
        for (var i = 1; i < places.Length; i++) (places[i - 1] < places[i]).ShouldBeTrue();
        places.ShouldAllBe(place => place.Length > 0 && place.End <= text.Length + quote.Length);
    }, iter: Tier.Times(1_000, full: 50_000));

    [Fact]
    public void A_place_says_the_same_as_the_quote() =>
        Gen.Select(Texts.Sentence, Texts.Sentence, Texts.Sentence).Sample((before, quote, after) =>
    {
        var text = $"{before} {quote} {after}";
        foreach (var place in new QuoteFinder(text).Places(Folding.Key(quote))) Folding.Key(place.Of(text)).ShouldBe(Folding.Key(quote));
    }, iter: Tier.Times(500, full: 20_000));

    [Fact]
    public void Words_around_a_place_find_it_again() => Gen.Select(Texts.Word.Array[1, 12], Gen.Int[0, 99]).Sample((words, at) =>
    {
        at %= words.Length;
        var text = string.Join(' ', words);
        var start = words[..at].Sum(word => word.Length + 1);
        var match = new QuoteFinder(text).Find(new Selector(words[at], new Place("f"), null,
            at > 0 ? text[..start] : null, at < words.Length - 1 ? text[(start + words[at].Length)..] : null));
        match.Outcome.ShouldBeOneOf(QuoteOutcome.Found, QuoteOutcome.Ambiguous);
        if (match.Outcome == QuoteOutcome.Found) match.Span.Of(text).ShouldBe(words[at]);
    }, iter: Tier.Times(500, full: 20_000));
}
