using System.Collections.Immutable;
using Archive.Model;
using Archive.Quotes;
using Archive.Words;

namespace Archive.Sealing;

/// <summary>A row of the seal's report: a quote and its place in the capture, code points, half-open.</summary>
public sealed record SealRow(string Slug, string Id, int Start, int End, int Occurs);

/// <summary>The seal of one entry and the rows it reports.</summary>
public sealed record SealedEntry(string Slug, Seal Seal, ImmutableArray<SealRow> Rows);

/// <summary>Compares the quotes of an entry with its capture and writes down that it did.</summary>
public static class Sealer
{
    /// <summary>Seals one entry.</summary>
    /// <param name="entry">An anchored entry.</param>
    /// <param name="today">The day of the comparison.</param>
    /// <returns>Null for a full text and where no capture is at hand.</returns>
    public static SealedEntry? Seal(AnnotatedArticle entry, DateOnly today)
    {
        if (entry is not { Article: { Publish: not Publish.Full, Capture: { } capture } article, Source: { } source }) return null;
        var rows = ImmutableArray.CreateBuilder<SealRow>();
        var quotes = ImmutableArray.CreateBuilder<KeyValuePair<string, SealedQuote>>();
        foreach (var anchor in entry.Anchors)
        {
            if (anchor is not { Span: { } span, Annotation.Selector: { } selector }) continue;
            var (start, end) = CodePoints.Of(source.Canonical, span);
            rows.Add(new SealRow(article.Slug, anchor.Id, start, end, anchor.Occurs));
            quotes.Add(new(anchor.Id, new SealedQuote(start, end, anchor.Occurs, QuoteHash.Of(selector))));
        }
        var seal = new Seal(
            capture.Sha256,
            article.Seal?.Sha256 == capture.Sha256 ? article.Seal.Received : PartialDate.Of(today),
            PartialDate.Of(today),
            CodePoints.Count(capture.Text),
            Tokens.Count(capture.Text),
            Paragraphs.Of(source),
            quotes.ToImmutable());
        return new SealedEntry(article.Slug, Unchanged(article.Seal, seal) ? article.Seal! : seal, rows.ToImmutable());
    }

    // Comparing again what has not changed keeps the day of the first comparison, so that sealing twice writes nothing new.
    static bool Unchanged(Seal? old, Seal seal) => old is not null
        && old.Sha256 == seal.Sha256 && old.Characters == seal.Characters && old.Words == seal.Words
        && old.Paragraphs.SequenceEqual(seal.Paragraphs) && old.Quotes.SequenceEqual(seal.Quotes);
}
