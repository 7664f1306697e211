using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>
/// Every count that the site shows, and what exactly it counts. Texts written for the classroom are fictional, so what stands in
/// them is never counted; contrasts (<c>not:</c>) are no labels and are never counted either.
/// </summary>
public static class Tally
{
    /// <summary>The entries that are counted: those that are no other entry's parallel text.</summary>
    public static ImmutableArray<AnnotatedArticle> Counted(IReadOnlyCollection<AnnotatedArticle> published)
    {
        var fictional = published.Select(entry => entry.Article.Parallel?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. published.Where(entry => !fictional.Contains(entry.Article.Slug))];
    }

    /// <summary>Labels of an entry: annotations, contrasts left out.</summary>
    public static int Labels(AnnotatedArticle entry) => entry.Anchors.Count(anchor => !anchor.Annotation.IsContrast);

    /// <summary>Mentions: passages of an entry with a label that carries a flag. One unnamed person quoted five times is five mentions.</summary>
    public static int Mentions(Corpus corpus, AnnotatedArticle entry, Flag flag) =>
        entry.Anchors.Count(anchor => !anchor.Annotation.IsContrast && corpus.Label(anchor.Annotation.Label.Value)?.Flag == flag);

    /// <summary>Unnamed sources: speakers of an entry's list that the text does not name, however often they are quoted.</summary>
    public static int UnnamedSources(AnnotatedArticle entry) => entry.Article.Sidecar.Speakers.Count(speaker => !speaker.IsNamed);

    /// <summary>Lost links: link texts whose address our copy did not keep. Dead links are another number and need a dated check.</summary>
    public static int LostLinks(AnnotatedArticle entry) =>
        entry.Anchors.Count(anchor => !anchor.Annotation.IsContrast && anchor.Annotation.Label.Value == Label.LostLink);

    /// <summary>Words of the body lines of the original, as the seal counts them.</summary>
    public static int BodyWords(AnnotatedArticle entry) => entry.Paragraphs.Where(line => line.Kind == Region.Body).Sum(line => line.Words);
}
