using System.Collections.Immutable;
using System.Globalization;
using Archive.Model;
using Archive.Quotes;

namespace Archive.Anchoring;

/// <summary>Says why a quote has no place, with the nearest words of the text, and what would mend it.</summary>
/// <param name="article">The entry.</param>
/// <param name="source">Its source text.</param>
/// <param name="finder">Looks in it.</param>
/// <param name="matches">What was found for each annotation, in the order of the sidecar; null where nothing is quoted.</param>
sealed class Faults(Article article, Text source, QuoteFinder finder, ImmutableArray<QuoteMatch?> matches)
{
    // To find the nearest words a text is read through for each quote: of a long text with hundreds of wrong quotes only the first
    // ones are told what they might have meant.
    const long MostRead = 2_000_000;
    long read;

    /// <summary>The fault of an annotation's quote.</summary>
    /// <param name="index">Its index in the sidecar.</param>
    public Diagnostic Of(int index)
    {
        var selector = article.Sidecar.Annotations[index].Selector!;
        var match = matches[index]!;
        var quote = new Detail("quote", selector.Quote);
        var times = new Detail("stands", string.Create(CultureInfo.InvariantCulture, $"{match.Occurs} times"));
        return match.Outcome switch
        {
            QuoteOutcome.Ambiguous => new Diagnostic(Rules.QuoteAmbiguous, selector.Place, quote, times) { Fix = Settled(index, selector) },
            QuoteOutcome.NotThere => new Diagnostic(Rules.OccurrenceMissing, selector.Place, quote, times) { Fix = Needless(selector, match) },
            _ => Missing(selector, quote),
        };
    }

    /// <summary>The fault of a quote that was found by its folded form only: a quotation is letter for letter.</summary>
    public Diagnostic? Spelling(int index, Span place)
    {
        var selector = article.Sidecar.Annotations[index].Selector!;
        var written = finder.Written(place);
        // Exact words are counted apart from folded ones: written anew, an occurrence may mean another place, or none.
        var same = finder.Find(selector with { Quote = written }) is { Outcome: QuoteOutcome.Found } match && match.Span == place;
        return written == selector.Quote || place.Of(source.Canonical) == selector.Quote ? null
            : new Diagnostic(Rules.QuoteSpelling, selector.Place, new Detail("quote", selector.Quote), new Detail("text", written))
            {
                Fix = same ? new Fix(FixKind.ReplaceValue, selector.Place, written) : null,
            };
    }

    Diagnostic Missing(Selector selector, Detail quote)
    {
        read += source.Canonical.Length;
        if (read > MostRead && read > source.Canonical.Length) return new Diagnostic(Rules.QuoteMissing, selector.Place, quote);
        var fix = finder.Heal(selector) is { } healing ? new Fix(FixKind.ReplaceValue, selector.Place, healing.Quote, healing.IsSure) : null;
        if (finder.Nearest(selector.Quote) is not { } nearest) return new Diagnostic(Rules.QuoteMissing, selector.Place, quote) { Fix = fix };
        var alike = string.Create(CultureInfo.InvariantCulture, $"nearest, {nearest.Likeness * 100:0} % alike");
        var place = new Place(
            article.Publish == Publish.Full ? article.SourceBody!.Path : article.Capture!.Path,
            source.BlockAt(nearest.Span.Start)?.Line ?? 1);
        return new Diagnostic(Rules.QuoteMissing, selector.Place, quote, new Detail(alike, nearest.Span.Of(source.Canonical), place)) { Fix = fix };
    }

    // The words stand once, so that counting them was needless.
    static Fix? Needless(Selector selector, QuoteMatch match) => match.Occurs == 1 && selector is { Occurrence: not null, Prefix: null, Suffix: null }
        ? new Fix(FixKind.DropOccurrence, selector.Place, "") : null;

    // Annotations stand in the order of the text. Where the neighbours of an ambiguous quote leave it one place, that one is meant.
    Fix? Settled(int index, Selector selector)
    {
        var starts = matches.Where(other => other?.Outcome == QuoteOutcome.Found).Select(other => other!.Span.Start).ToList();
        if (!starts.SequenceEqual(starts.Order()) || selector.Prefix is not null || selector.Suffix is not null) return null;
        var from = Neighbour(matches.Take(index).Reverse()) ?? 0;
        var to = Neighbour(matches.Skip(index + 1)) ?? source.Canonical.Length;
        var between = finder.Places(selector.Quote).Select((place, number) => (place, number))
            .Where(item => from <= item.place.Start && item.place.Start <= to).ToList();
        return between.Count == 1
            ? new Fix(FixKind.SetOccurrence, selector.Place, (between[0].number + 1).ToString(CultureInfo.InvariantCulture))
            : null;
    }

    static int? Neighbour(IEnumerable<QuoteMatch?> others) =>
        others.FirstOrDefault(other => other?.Outcome == QuoteOutcome.Found)?.Span.Start;
}
