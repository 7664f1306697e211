using System.Collections.Immutable;
using System.Globalization;
using Archive.Model;

namespace Archive.Checking.Review;

/// <summary>What an annotation, a speaker or a review should say and does not.</summary>
static class Fields
{
    public static void Run(Corpus corpus, AnnotatedArticle entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var sidecar = entry.Article.Sidecar;
        foreach (var annotation in sidecar.Annotations)
        {
            foreach (var field in Missing(corpus.Label(annotation.Label.Value), annotation))
                diagnostics.Add(new Diagnostic(Rules.FieldMissing, annotation.Id.Place, new Detail("id", annotation.Id.Value), new Detail("field", field)));
        }
        foreach (var speaker in sidecar.Speakers.Where(speaker => !sidecar.Annotations.Any(annotation => annotation.Source?.Value == speaker.Id.Value)))
            diagnostics.Add(new Diagnostic(Rules.SpeakerSilent, speaker.Id.Place, new Detail("source", speaker.Id.Value)));
        foreach (var (id, _) in entry.Article.Seal?.Quotes.Where(quote => entry.Anchor(quote.Key) is null) ?? [])
            diagnostics.Add(new Diagnostic(Rules.SealStale, new Place($"content/articles/{entry.Article.Slug}/capture.json"), new Detail("id", id)));
        Unlabelled(entry, diagnostics);
    }

    static IEnumerable<string> Missing(Label? label, Annotation annotation)
    {
        if (annotation.By is null) yield return "by";
        if (annotation.On is null) yield return "on";
        if (label is null || annotation.IsContrast) yield break;
        if (label.Family == "source" && !Label.Speakerless.Contains(label.Id) && annotation.Source is null) yield return "source";
        foreach (var attribute in label.Attributes.Where(attribute => !annotation.Attributes.Any(own => own.Key == attribute.Key)))
            yield return $"attributes: {attribute.Key}";
        // Both labels name another passage; where it stands outside the archive, the evidence is that passage.
        if (label.Id is "claim-inconsistent" or "claim-disputed" && annotation.Against is null && annotation.Evidence.IsEmpty) yield return "against";
    }

    static void Unlabelled(AnnotatedArticle entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (entry.Article.Sidecar.Reviewed is not { Paragraphs: null or "all" } reviewed || reviewed.By.IsEmpty) return;
        var labelled = entry.Anchors.Where(anchor => !anchor.Annotation.IsContrast).Select(anchor => anchor.Line).ToHashSet();
        var lines = entry.Paragraphs.Where(paragraph => paragraph.Kind == Region.Body && !labelled.Contains(paragraph.Line))
            .Select(paragraph => paragraph.Line.ToString(CultureInfo.InvariantCulture)).ToList();
        if (lines.Count > 0) diagnostics.Add(new Diagnostic(Rules.ParagraphUnlabelled, reviewed.By[0].Place, new Detail("lines", string.Join(", ", lines))));
    }
}
