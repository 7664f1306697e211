using System.Collections.Immutable;
using System.Globalization;

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

    /// <summary>Labels of an entry that belong to a family and a tier, contrasts left out.</summary>
    public static int Labels(Corpus corpus, AnnotatedArticle entry, string family, Tier tier) => entry.Anchors.Count(anchor =>
        !anchor.Annotation.IsContrast && corpus.Label(anchor.Annotation.Label.Value) is { } label && label.Family == family && label.Tier == tier);

    /// <summary>Mentions of one label: passages of an entry that carry it, contrasts left out.</summary>
    public static int Mentions(AnnotatedArticle entry, Label label) =>
        entry.Anchors.Count(anchor => !anchor.Annotation.IsContrast && anchor.Annotation.Label.Value == label.Id);

    /// <summary>Mentions: passages of an entry with a label that carries a flag. One unnamed person quoted five times is five mentions.</summary>
    public static int Mentions(Corpus corpus, AnnotatedArticle entry, Flag flag) =>
        entry.Anchors.Count(anchor => !anchor.Annotation.IsContrast && corpus.Label(anchor.Annotation.Label.Value)?.Flag == flag);

    /// <summary>Unnamed sources: speakers of an entry's list that the text does not name, however often they are quoted.</summary>
    public static int UnnamedSources(AnnotatedArticle entry) => entry.Article.Sidecar.Speakers.Count(speaker => !speaker.IsNamed);

    /// <summary>Lost links: link texts whose address our copy did not keep. Dead links are another number and need a dated check.</summary>
    public static int LostLinks(AnnotatedArticle entry) =>
        entry.Anchors.Count(anchor => !anchor.Annotation.IsContrast && anchor.Annotation.Label.Value == Label.LostLink);

    /// <summary>Dead links: addresses, each once, that dated checks or a person call dead, or a person finds in other hands. Never added to lost or unchecked ones.</summary>
    public static int DeadLinks(IEnumerable<LinkStanding> links) => links.Count(link => link.IsDead);

    /// <summary>Unchecked links: addresses, each once, that no dated check and no person has looked at.</summary>
    public static int UncheckedLinks(IEnumerable<LinkStanding> links) => links.Count(link => link.Is is Standing.Unchecked or Standing.Excluded);

    /// <summary>The day of the newest check of any of these addresses; null where none was ever checked.</summary>
    public static DateOnly? LastChecked(IEnumerable<LinkStanding> links) => links.Max(link => link.Row?.LastChecked);

    /// <summary>Words of the body lines of the original, as the seal counts them.</summary>
    public static int BodyWords(AnnotatedArticle entry) => entry.Paragraphs.Where(line => line.Kind == Region.Body).Sum(line => line.Words);

    /// <summary>Words of the body lines whose sources the labels describe in one way (<see cref="Sourcings"/>).</summary>
    public static int BodyWords(AnnotatedArticle entry, Sourcing sourcing) =>
        entry.Paragraphs.Where(line => line.Kind == Region.Body && Sourcings.Of(entry, line) == sourcing).Sum(line => line.Words);

    /// <summary>How many readers reviewed an entry, or some of its paragraphs: 0, 1, or 2 where a second reader gave an opinion of their own.</summary>
    public static int Readers(AnnotatedArticle entry) => entry.Article.Sidecar.Reviewed switch
    {
        null => 0,
        { SecondOpinion: null } => 1,
        _ => 2,
    };

    /// <summary>Words of the body lines that a review covers; what it leaves out is not reviewed, however many readers it had.</summary>
    public static int ReviewedWords(AnnotatedArticle entry)
    {
        if (entry.Article.Sidecar.Reviewed is not { } reviewed) return 0;
        return reviewed.Paragraphs is null or "all" ? BodyWords(entry) : entry.Paragraphs
            .Where(line => line.Kind == Region.Body && reviewed.Paragraphs.Split(',').Any(part => Covers(part, line.Line))).Sum(line => line.Words);
    }

    // "3" or "1-4": lines of the original, both ends included.
    static bool Covers(string part, int line)
    {
        var ends = part.Split('-', StringSplitOptions.TrimEntries);
        return int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && ends.Length <= 2 && from <= line && line <= to;
    }
}
