using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;
using Archive.Quotes;
using Archive.Words;

namespace Archive.Anchoring;

/// <summary>What anchoring gives.</summary>
public sealed record Anchored(AnnotatedCorpus Corpus, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Finds the place of every quote in its source text. A quote that is missing or ambiguous is a diagnostic, never a guess.</summary>
public static class Anchorer
{
    /// <summary>Anchors every entry of a corpus.</summary>
    public static Anchored Anchor(Corpus corpus)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var articles = corpus.Articles.Select(article => One(article, diagnostics)).ToImmutableArray();
        return new Anchored(new AnnotatedCorpus(corpus, articles), diagnostics.ToImmutable());
    }

    static AnnotatedArticle One(Article article, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var bodies = article.Bodies.Select(body => new KeyValuePair<string, Text>(body.Language, MarkdownText.Read(
            body, MarkdownText.OutsideOrFragment, paragraphIds: article.Publish == Publish.Full && body == article.SourceBody))).ToImmutableArray();
        var source = Source(article, bodies);
        var finder = source is null ? null : new QuoteFinder(source.Canonical);
        CompareCapture(article, diagnostics);

        var anchors = ImmutableArray.CreateBuilder<Anchor>();
        foreach (var annotation in article.Sidecar.Annotations)
        {
            var before = anchors.Count == 0 ? 0 : anchors[^1].Order;
            anchors.Add(annotation.Selector is not { } selector ? new Anchor(annotation, null, null, -1, 0, Comparison.Compared)
                : finder is null ? FromSeal(article.Seal, annotation, selector, before)
                : InText(article, source!, finder, annotation, selector, before, diagnostics));
        }
        ImmutableArray<Annotation> unsealed = article.Publish == Publish.Excerpt
            ? [.. article.Sidecar.Annotations.Where(annotation => !IsSealed(article.Seal, annotation))] : [];
        // What is not in the capture at hand was compared, and its fault is told.
        var missing = anchors.Where(anchor => source is not null && anchor.Comparison == Comparison.NotYet).Select(anchor => anchor.Annotation).ToList();
        foreach (var annotation in unsealed.Except(missing))
            diagnostics.Add(new Diagnostic(Rules.NotCompared, annotation.Selector!.Place, new Detail("quote", annotation.Selector.Quote)));
        return new AnnotatedArticle(
            article, source, bodies,
            [.. anchors.OrderBy(anchor => anchor.Order)],
            // An entry that was never sealed has its map drawn from the capture at hand.
            article.Publish == Publish.Full ? [] : article.Seal?.Paragraphs ?? (source is null ? [] : Paragraphs.Of(source)),
            article.Publish == Publish.Excerpt && unsealed.IsEmpty ? article.Seal?.Sealed : null);
    }

    static Text? Source(Article article, ImmutableArray<KeyValuePair<string, Text>> bodies) => article.Publish == Publish.Full
        ? bodies.First(body => body.Key == article.Language.Tag).Value
        : article.Capture is { } capture
            ? CaptureText.Read(capture.Text, article.Sidecar.Regions, article.Title.In(article.Language.Tag))
            : null;

    static Anchor InText(
        Article article, Text source, QuoteFinder finder, Annotation annotation, Selector selector, int before,
        ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var match = finder.Find(selector);
        if (match.Outcome == QuoteOutcome.Found)
        {
            var (start, _) = CodePoints.Of(source.Canonical, match.Span);
            return new Anchor(annotation, match.Span, source.BlockAt(match.Span.Start)?.Line, start, match.Occurs, Comparison.Compared);
        }
        diagnostics.Add(Faults.Of(article, source, finder, selector, match));
        return new Anchor(annotation, null, null, before, match.Occurs, Comparison.NotYet);
    }

    static Anchor FromSeal(Seal? seal, Annotation annotation, Selector selector, int before) =>
        seal?.QuoteOf(annotation.Id.Value) is { } quote && quote.Sha256 == QuoteHash.Of(selector)
            ? new Anchor(annotation, null, seal.LineOf(quote.Start), quote.Start, quote.Occurs, Comparison.Sealed)
            : new Anchor(annotation, null, null, before, 0, Comparison.NotYet);

    static bool IsSealed(Seal? seal, Annotation annotation) => annotation.Selector is not { } selector
        || seal?.QuoteOf(annotation.Id.Value)?.Sha256 == QuoteHash.Of(selector);

    static void CompareCapture(Article article, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (article is { Publish: not Publish.Full, Capture: { } capture, Seal: { } seal } && capture.Sha256 != seal.Sha256)
            diagnostics.Add(new Diagnostic(Rules.CaptureChanged, new Place(capture.Path), new Detail("sealed", seal.Sha256), new Detail("at hand", capture.Sha256)));
    }
}
