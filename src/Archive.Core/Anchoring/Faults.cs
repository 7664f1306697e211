using System.Globalization;
using Archive.Model;
using Archive.Quotes;

namespace Archive.Anchoring;

/// <summary>Says why a quote has no place, with the nearest words of the text and how alike they are.</summary>
static class Faults
{
    public static Diagnostic Of(Article article, Text source, QuoteFinder finder, Selector selector, QuoteMatch match)
    {
        var quote = new Detail("quote", selector.Quote);
        switch (match.Outcome)
        {
            case QuoteOutcome.Ambiguous:
                return new Diagnostic(Rules.QuoteAmbiguous, selector.Place, quote, Times(match));
            case QuoteOutcome.NotThere:
                return new Diagnostic(Rules.OccurrenceMissing, selector.Place, quote, Times(match));
            default:
                return finder.Nearest(selector.Quote) is { } nearest
                    ? new Diagnostic(Rules.QuoteMissing, selector.Place, quote, new Detail(
                        string.Create(CultureInfo.InvariantCulture, $"nearest, {nearest.Likeness * 100:0} % alike"),
                        nearest.Span.Of(source.Canonical),
                        new Place(TextPath(article), source.BlockAt(nearest.Span.Start)?.Line ?? 1)))
                    : new Diagnostic(Rules.QuoteMissing, selector.Place, quote);
        }
    }

    static Detail Times(QuoteMatch match) => new("stands", string.Create(CultureInfo.InvariantCulture, $"{match.Occurs} times"));

    static string TextPath(Article article) => article.Publish == Publish.Full ? article.SourceBody!.Path : article.Capture!.Path;
}
