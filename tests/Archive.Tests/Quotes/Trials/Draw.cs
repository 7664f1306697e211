using Archive.Model;
using Archive.Quotes;
using Archive.Words;

namespace Archive.Tests.Quotes.Trials;

/// <summary>A passage of a text before anything happened to it: what stands before it, its words, what stands after it.</summary>
sealed record Passage(string Before, string Quote, string After)
{
    /// <summary>Its words.</summary>
    public Token[] Words { get; } = [.. Tokens.Of(Quote)];

    /// <summary>A trial with another text or quote in the place of these.</summary>
    public Trial Trial(string typed, string? before = null, string? quote = null, string? after = null)
    {
        var start = (before ?? Before).Length;
        return new Trial(string.Concat(before ?? Before, quote ?? Quote, after ?? After), new Selector(typed, new Place("trial")),
            new Span(start, start + (quote ?? Quote).Length));
    }

    /// <summary>The quote with some of its words written otherwise.</summary>
    public string Rewrite(IReadOnlyCollection<int> which, Func<string, string> write)
    {
        var quote = Quote;
        foreach (var word in which.OrderDescending().Select(number => Words[number].Span))
            quote = string.Concat(quote.AsSpan(0, word.Start), write(word.Of(quote)), quote.AsSpan(word.End));
        return quote;
    }
}

/// <summary>Draws passages from the texts.</summary>
sealed class Draw(TrialTexts texts, Dice dice)
{
    public TrialTexts Texts => texts;

    public Dice Dice => dice;

    /// <summary>A passage within one line that stands only once, spelling apart; texts take turns by chance.</summary>
    public Passage Passage(int least, int most, Func<Passage, bool>? fits = null)
    {
        while (true)
        {
            var text = dice.One(texts.All);
            var words = Tokens.Of(text).ToArray();
            var count = dice.Between(least, most);
            if (words.Length < count) continue;
            var first = dice.Roll(words.Length - count + 1);
            var span = new Span(words[first].Span.Start, words[first + count - 1].Span.End);
            var passage = new Passage(text[..span.Start], span.Of(text), text[span.End..]);
            if (passage.Quote.Contains('\n') || new QuoteFinder(Folding.Key(text)).Places(Folding.Key(passage.Quote)).Length != 1) continue;
            if (fits is null || fits(passage)) return passage;
        }
    }
}
