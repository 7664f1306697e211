using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Checking;

/// <summary>One annotation: its label, its speaker, its evidence, what it stands against.</summary>
static class AnnotationChecks
{
    public static void Run(
        AnnotatedCorpus corpus, AnnotatedArticle entry, Annotation annotation, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (corpus.Corpus.Label(annotation.Label.Value) is { } label) Label(corpus.Corpus, annotation, label, diagnostics);
        else if (corpus.Corpus.IsWhole(Corpus.LabelsPath))
            diagnostics.Add(Unknown.Of(Rules.LabelUnknown, annotation.Label, corpus.Corpus.Labels.Select(known => known.Id)));

        var isWhole = corpus.Corpus.IsWhole(entry.Article.SidecarPath);

        var speakers = entry.Article.Sidecar.Speakers.Select(speaker => speaker.Id.Value);
        if (annotation.Source is { } source && isWhole && !speakers.Contains(source.Value))
            diagnostics.Add(Unknown.Of(Rules.SpeakerUnknown, source, speakers));
        if (annotation.By is { } by) Unknown.Person(corpus.Corpus, by, diagnostics);
        if (annotation.Against is { } against && isWhole && corpus.Corpus.IsWholeEntry(against.Value.Split('#')[0]) && Meant(corpus, entry, against.Value) is null)
            diagnostics.Add(Unknown.Of(Rules.EntryUnknown, against, entry.Anchors.Select(anchor => anchor.Id)));
    }

    static void Label(Corpus corpus, Annotation annotation, Label label, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (annotation.IsContrast) return;
        if (label.Id == Model.Label.DeadLink)
            diagnostics.Add(new Diagnostic(Rules.DeadLinkByHand, annotation.Label.Place, new Detail("label", label.Id)));
        else if (label.Basis == Basis.Evidence && annotation.Evidence.IsEmpty)
            diagnostics.Add(new Diagnostic(Rules.EvidenceMissing, annotation.Label.Place, new Detail("label", label.Id)));
        if (!corpus.IsWhole(Corpus.LabelsPath)) return;
        foreach (var (name, value) in annotation.Attributes)
        {
            var allowed = label.Attributes.FirstOrDefault(attribute => attribute.Key == name);
            if (allowed.Key is not null && allowed.Value.Contains(value.Value)) continue;
            ImmutableArray<Detail> details = allowed.Key is null
                ? [new Detail("attribute", name), .. Unknown.Suggest(name, label.Attributes.Select(known => known.Key))]
                : [new Detail(name, value.Value), .. Unknown.Suggest(value.Value, allowed.Value)];
            diagnostics.Add(new Diagnostic(Rules.AttributeUnknown, value.Place, details));
        }
    }

    static Anchor? Meant(AnnotatedCorpus corpus, AnnotatedArticle entry, string reference) => reference.Split('#') switch
    {
        [var id] => entry.Anchor(id),
        [var slug, var id] => corpus.Article(slug)?.Anchor(id),
        _ => null,
    };
}
