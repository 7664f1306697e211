using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;

namespace Archive.Checking;

/// <summary>An entry's own fields: names that must exist, rights, regions, its parallel text.</summary>
static class EntryChecks
{
    public static void Run(AnnotatedCorpus corpus, AnnotatedArticle entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var article = entry.Article;
        if (article.Outlet is { } outlet && corpus.Corpus.Outlet(outlet.Value) is null && corpus.Corpus.IsWhole(Corpus.OutletsPath))
            diagnostics.Add(Unknown.Of(Rules.OutletUnknown, outlet, corpus.Corpus.Outlets.Select(known => known.Id)));
        if (article is { Publish: Publish.Full, Rights.IsEmpty: true } && corpus.Corpus.IsWhole(article.Place.Path))
            diagnostics.Add(new Diagnostic(Rules.RightsMissing, article.Place));
        foreach (var other in article.Parallel is { } parallel ? article.Mirror.Add(parallel) : article.Mirror)
        {
            if (corpus.Article(other.Value) is null && corpus.Corpus.IsWholeEntry(other.Value))
                diagnostics.Add(Unknown.Of(Rules.EntryUnknown, other, corpus.Articles.Select(known => known.Article.Slug)));
        }
        var ids = article.Sidecar.Annotations.Select(annotation => annotation.Id.Value).Concat(article.Sidecar.Withdrawn.Select(gone => gone.Id.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var correction in article.Sidecar.Corrections.Where(correction => !ids.Contains(correction.Id.Value) && corpus.Corpus.IsWhole(article.SidecarPath)))
            diagnostics.Add(Unknown.Of(Rules.EntryUnknown, correction.Id, ids));
        foreach (var person in People(article)) Unknown.Person(corpus.Corpus, person, diagnostics);
        Regions(corpus, article, entry.Source, diagnostics);
        Parallel(corpus, entry, diagnostics);
    }

    static ImmutableArray<Located<string>> People(Article article) => article.Sidecar.Reviewed is not { } reviewed ? []
        : reviewed.SecondOpinion is { } second ? reviewed.By.Add(second) : reviewed.By;

    static void Regions(AnnotatedCorpus corpus, Article article, Text? source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var lines = article.Capture is { } capture ? CaptureText.Lines(capture.Text).Length : int.MaxValue;
        ImmutableArray<string> kinds = [.. Region.Plain, .. corpus.Corpus.Labels.Where(label => label.Family == "copy").Select(label => label.Id)];
        foreach (var block in source?.Blocks ?? [])
        {
            // Of a capture's blocks the regions speak, below; those of a full text have their own places.
            if (article.Publish == Publish.Full && block.Kind != Region.Body && !kinds.Contains(block.Kind) && corpus.Corpus.IsWhole(Corpus.LabelsPath))
                diagnostics.Add(Unknown.Of(Rules.RegionKind, new(block.Kind, new Place(article.SourceBody!.Path, block.Line)), kinds));
        }
        foreach (var region in article.Sidecar.Regions)
        {
            if (!kinds.Contains(region.Kind.Value) && corpus.Corpus.IsWhole(Corpus.LabelsPath)) diagnostics.Add(Unknown.Of(Rules.RegionKind, region.Kind, kinds));
            if (region.From < 1 || region.To < region.From || region.To > lines)
                diagnostics.Add(new Diagnostic(Rules.RegionLines, region.Kind.Place, new Detail("lines", $"{region.From}–{region.To}")));
        }
    }

    static void Parallel(AnnotatedCorpus corpus, AnnotatedArticle entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (entry.Article.Parallel is not { } name || corpus.Article(name.Value) is not { } parallel) return;
        if (!corpus.Corpus.IsWhole(entry.Article.SidecarPath) || !corpus.Corpus.IsWhole(parallel.Article.SidecarPath)) return;
        var (own, other) = (Sequence(corpus, entry), Sequence(corpus, parallel));
        if (own.SequenceEqual(other)) return;
        diagnostics.Add(new Diagnostic(Rules.ParallelDiffers, name.Place,
            new Detail(entry.Article.Slug, string.Join(" ", own)), new Detail(name.Value, string.Join(" ", other))));
    }

    static IEnumerable<string> Sequence(AnnotatedCorpus corpus, AnnotatedArticle entry) => entry.Anchors
        .Where(anchor => !anchor.Annotation.IsContrast && corpus.Corpus.Label(anchor.Annotation.Label.Value) is { Family: not "copy" })
        .Select(anchor => anchor.Annotation.Label.Value);
}
