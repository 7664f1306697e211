using System.Collections.Immutable;
using Archive.Model;
using Archive.Words;

namespace Archive.Quotes;

/// <summary>How the search for a quote ended.</summary>
public enum QuoteOutcome
{
    /// <summary>One place, beyond doubt.</summary>
    Found,

    /// <summary>The words are not in the text.</summary>
    Missing,

    /// <summary>Several places, and nothing settles which is meant.</summary>
    Ambiguous,

    /// <summary>The words are there, but not that often, or not beside the words that were given.</summary>
    NotThere,
}

/// <summary>The result of looking for a quote.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Span">The place, when found; UTF-16.</param>
/// <param name="Occurs">How often the words stand in the text: letter for letter or, where they never do, spelling apart.</param>
public sealed record QuoteMatch(QuoteOutcome Outcome, Span Span, int Occurs);

/// <summary>
/// Looks for quotes in one text. Letter for letter first; only where that finds nothing, spelling apart (<see cref="Folding"/>).
/// Of several places the selector's occurrence, prefix or suffix must leave exactly one. Nothing is ever guessed.
/// </summary>
public sealed class QuoteFinder(string text)
{
    // Of longer words nobody expects a nearest: looking for one takes a table of the words times the text.
    const int LongestSearched = 1_000;

    readonly Lazy<Folded> folded = new(() => Folding.Fold(text), LazyThreadSafetyMode.ExecutionAndPublication);

    // Made for the first quote that has to be healed; two threads that both make it make the same.
    WordRow? row;

    /// <summary>Looks for a quote.</summary>
    public QuoteMatch Find(Selector selector)
    {
        var places = Places(selector.Quote);
        if (places.IsEmpty) return new QuoteMatch(QuoteOutcome.Missing, default, 0);
        Span? meant = null;
        for (var i = 0; i < places.Length; i++)
        {
            if (selector.Occurrence is { } number && number != i + 1 || !IsBeside(places[i], selector)) continue;
            if (meant is not null) return new QuoteMatch(QuoteOutcome.Ambiguous, default, places.Length);
            meant = places[i];
        }
        return meant is { } place ? new QuoteMatch(QuoteOutcome.Found, place, places.Length) : new QuoteMatch(QuoteOutcome.NotThere, default, places.Length);
    }

    /// <summary>Every place of the words, overlapping ones included, in order: the exact ones or, where there are none, the folded ones.</summary>
    public ImmutableArray<Span> Places(string quote)
    {
        if (quote.Length == 0) return [];
        var exact = All(text, quote);
        if (!exact.IsEmpty) return exact;
        var form = Folding.Key(quote);
        return form.Length == 0 ? [] : [.. All(folded.Value.Text, form).Select(folded.Value.Original).Distinct()];
    }

    /// <summary>The stretch of the text most like a quote that is not in it.</summary>
    /// <returns>Null where no stretch is at least half alike, and for a quote of more than 1,000 letters.</returns>
    public Nearest? Nearest(string quote) =>
        Folding.Key(quote) is { Length: <= LongestSearched } words ? Quotes.Nearest.Find(folded.Value, words) : null;

    /// <summary>The stretch of the text that was probably meant by a quote, whether or not it is sure enough to be written unasked.</summary>
    /// <returns>Null where nothing is alike enough to be shown, and for a quote of more than 1,000 letters. A quote that is found heals to itself.</returns>
    public Healing? Heal(Selector selector) => Find(selector) is { Outcome: QuoteOutcome.Found } match
        ? new Healing(match.Span, Healer.OneLine(match.Span.Of(text)), 1, 1, IsSure: true)
        : Folding.Key(selector.Quote).Length > LongestSearched ? null
        : new Healer(this, text, row ??= new WordRow(folded.Value)).Heal(selector);

    /// <summary>The words of a place as a sidecar has them: letter for letter, on one line.</summary>
    public string Written(Span place) => Healer.OneLine(place.Of(text));

    /// <summary>True where the words just before and after a place are those that the selector gives, spelling apart.</summary>
    internal bool IsBeside(Span place, Selector selector) => Before(place, selector.Prefix) && After(place, selector.Suffix);

    static ImmutableArray<Span> All(string text, string words)
    {
        var found = ImmutableArray.CreateBuilder<Span>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            found.Add(new Span(at, at + words.Length));
        return found.ToImmutable();
    }

    bool Before(Span place, string? prefix) => prefix is null || Folding.Key(prefix) is var words
        && Beside(words, place.Start, reach => text[(place.Start - reach)..place.Start]).EndsWith(words, StringComparison.Ordinal);

    bool After(Span place, string? suffix) => suffix is null || Folding.Key(suffix) is var words
        && Beside(words, text.Length - place.End, reach => text[place.End..(place.End + reach)]).StartsWith(words, StringComparison.Ordinal);

    // The folded text on one side of a place, as far as the words reach. Marks, tatweel and empty lines stretch the words in the
    // text as far as they like, so the window grows until it holds more than the words.
    static string Beside(string words, int most, Func<int, string> side)
    {
        for (var reach = (words.Length * 2) + 16; ; reach *= 2)
        {
            var form = Folding.Key(side(Math.Min(reach, most)));
            if (reach >= most || form.Length > words.Length + 1) return form;
        }
    }
}
