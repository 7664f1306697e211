using System.Diagnostics;
using System.Globalization;
using Archive.Model;
using Archive.Quotes;
using Archive.Tests.Quotes.Trials;
using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Quotes;

/// <summary>A long article with many annotations: every one is right, and how long it takes is printed, not judged.</summary>
public sealed class QuoteSpeed(ITestOutputHelper output)
{
    const int Words = 20_000;
    const int Annotations = 500;

    [Fact]
    public void A17_five_hundred_annotations_on_twenty_thousand_words()
    {
        var (text, quotes) = Article();
        Find(text, quotes);
        output.WriteLine(Took("found letter for letter", () => Find(text, quotes)));
        string[] folded = [.. quotes.Select(quote => Folding.Key(quote))];
        output.WriteLine(Took("found spelling apart", () => Find(text, folded)));
        if (!Tier.Full) return;
        var dice = new Dice(18);
        string[] mistyped = [.. quotes.Select(quote => quote.Replace(Tokens.Of(quote).Last().Form, "") + Typing.Swapped(dice, Tokens.Of(quote).Last().Form))];
        output.WriteLine(Took("healed", () => Heal(text, mistyped)));
    }

    static void Find(string text, string[] quotes)
    {
        var finder = new QuoteFinder(text);
        foreach (var quote in quotes) finder.Find(new Selector(quote, new Place("f"))).Outcome.ShouldBe(QuoteOutcome.Found);
    }

    static void Heal(string text, string[] quotes)
    {
        var finder = new QuoteFinder(text);
        foreach (var quote in quotes) finder.Heal(new Selector(quote, new Place("f"))).ShouldNotBeNull();
    }

    // Words of the shipped texts in random order, in paragraphs of a hundred; quotes of six words, evenly spread.
    static (string Text, string[] Quotes) Article()
    {
        var (texts, dice) = (TrialTexts.Read(), new Dice(17));
        string[] words = [.. Enumerable.Range(0, Words).Select(_ => dice.One(texts.Words))];
        return (string.Join('\n', words.Chunk(100).Select(line => string.Join(' ', line))),
            [.. Enumerable.Range(0, Annotations).Select(number => string.Join(' ', words.Skip(number * (Words / Annotations)).Take(6)))]);
    }

    static string Took(string what, Action work)
    {
        var best = Enumerable.Range(0, 5).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            work();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        return string.Create(CultureInfo.InvariantCulture, $"{Annotations} annotations on {Words} words, {what}: {best:0.0} ms, the best of five");
    }
}
