using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;
using Archive.Quotes;
using Archive.Words;

namespace Archive.Anchoring;

/// <summary>Anchors one entry: in its source text where that is at hand, by its seal where it is not.</summary>
sealed class EntryAnchoring
{
    readonly Article article;
    readonly ImmutableArray<Diagnostic>.Builder diagnostics;
    readonly ImmutableArray<KeyValuePair<string, Text>> bodies;
    readonly Text? source;

    public EntryAnchoring(Article article, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        (this.article, this.diagnostics) = (article, diagnostics);
        var full = article.Publish == Publish.Full;
        // In a digest a link to an annotation says which words are its quote.
        bodies = [.. article.Bodies.Select(body => new KeyValuePair<string, Text>(body.Language, MarkdownText.Read(
            body, MarkdownText.OutsideOrFragment, IdsOf(article, body), isMark: target => !full && target.StartsWith('#'))))];
        // In a text that cannot be read no quote is looked for: its own fault is told elsewhere, and once.
        source = article.Publish == Publish.Full ? bodies.First(body => body.Key == article.Language.Tag).Value is { IsTooDeep: false } text ? text : null
            : article.Capture is { } capture
                ? CaptureText.Read(capture.Text, article.Sidecar.Regions, article.Title.In(article.Language.Tag))
                : null;
    }

    // A page may show a digest or a translation beside the source text, whose paragraphs are p_1 and so on.
    static string IdsOf(Article article, Body body) => article.Publish != Publish.Full ? "d_" : body == article.SourceBody ? "p_" : "t_";

    public AnnotatedArticle Run()
    {
        if (article is { Publish: not Publish.Full, Capture: { } capture, Seal: { } seal } && capture.Sha256 != seal.Sha256)
        {
            diagnostics.Add(new Diagnostic(Rules.CaptureChanged, new Place(capture.Path),
                new Detail("sealed", seal.Sha256), new Detail("at hand", capture.Sha256)));
        }
        var anchors = source is null ? FromSeal() : InText(source);
        var unsealed = article.Publish != Publish.Excerpt ? []
            : anchors.Where(anchor => !IsSealed(anchor.Annotation)).ToImmutableArray();
        // What is not in the capture at hand was compared, and its fault is told.
        foreach (var anchor in unsealed.Where(anchor => source is null || anchor.Span is not null))
        {
            diagnostics.Add(new Diagnostic(Rules.NotCompared, anchor.Annotation.Selector!.Place, new Detail("quote", anchor.Annotation.Selector.Quote)));
        }
        return new AnnotatedArticle(
            article, source, bodies,
            [.. anchors.OrderBy(anchor => anchor.Order)],
            // An entry that was never sealed has its map drawn from the capture at hand.
            article.Publish == Publish.Full ? [] : article.Seal?.Paragraphs ?? (source is null ? [] : Paragraphs.Of(source)),
            article.Publish == Publish.Excerpt && unsealed.IsEmpty ? article.Seal?.Sealed : null);
    }

    ImmutableArray<Anchor> InText(Text text)
    {
        var finder = new QuoteFinder(text.Canonical);
        var matches = article.Sidecar.Annotations
            .Select(annotation => annotation.Selector is { } selector ? finder.Find(selector) : null).ToImmutableArray();
        var anchors = ImmutableArray.CreateBuilder<Anchor>();
        foreach (var (annotation, match) in article.Sidecar.Annotations.Zip(matches))
        {
            anchors.Add(match switch
            {
                null => Beside(annotation, anchors, Comparison.Compared),
                { Outcome: QuoteOutcome.Found, Span: var span, Occurs: var occurs } => new Anchor(
                    annotation, span, text.BlockAt(span.Start)?.Line, CodePoints.Of(text.Canonical, span).Start, occurs, Comparison.Compared),
                _ => Beside(annotation, anchors, Comparison.NotYet),
            });
        }
        var faults = new Faults(article, text, finder, matches);
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] is not { } match) continue;
            if (match.Outcome != QuoteOutcome.Found) diagnostics.Add(faults.Of(i));
            else if (faults.Spelling(i, match.Span) is { } spelling) diagnostics.Add(spelling);
        }
        return anchors.ToImmutable();
    }

    ImmutableArray<Anchor> FromSeal()
    {
        var anchors = ImmutableArray.CreateBuilder<Anchor>();
        foreach (var annotation in article.Sidecar.Annotations)
        {
            anchors.Add(annotation.Selector is null ? Beside(annotation, anchors, Comparison.Compared)
                : IsSealed(annotation) && article.Seal!.QuoteOf(annotation.Id.Value) is { } quote
                    ? new Anchor(annotation, null, article.Seal.LineOf(quote.Start), quote.Start, quote.Occurs, Comparison.Sealed)
                    : Beside(annotation, anchors, Comparison.NotYet));
        }
        return anchors.ToImmutable();
    }

    bool IsSealed(Annotation annotation) => annotation.Selector is not { } selector
        || article.Seal?.QuoteOf(annotation.Id.Value)?.Sha256 == QuoteHash.Of(selector);

    // What has no place in the text keeps the one it has in the list: after the annotation before it.
    static Anchor Beside(Annotation annotation, ImmutableArray<Anchor>.Builder before, Comparison comparison) =>
        new(annotation, null, null, before.Count == 0 ? 0 : before[^1].Order, 0, comparison);
}
