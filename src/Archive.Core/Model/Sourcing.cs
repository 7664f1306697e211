namespace Archive.Model;

/// <summary>What the labels say of the sources of a paragraph of the original.</summary>
public enum Sourcing
{
    /// <summary>Headline, byline or date line: counted apart.</summary>
    Head,

    /// <summary>Not the article.</summary>
    Copy,

    /// <summary>Only speakers whom the text names.</summary>
    Named,

    /// <summary>Speakers with and without a name.</summary>
    Mixed,

    /// <summary>Only speakers whom the text does not name.</summary>
    Unnamed,

    /// <summary>No label names a speaker. That is not "well sourced": nobody has said anything.</summary>
    Unlabelled,
}

/// <summary>The one rule by which maps and charts say how a paragraph is sourced.</summary>
public static class Sourcings
{
    /// <summary>The kinds that the body of an entry is made of, in the order of charts.</summary>
    public static readonly IReadOnlyList<Sourcing> OfBody = [Sourcing.Named, Sourcing.Mixed, Sourcing.Unnamed, Sourcing.Unlabelled];

    /// <summary>How a paragraph of an entry is sourced: by the speakers of the labels that stand in it, contrasts left out.</summary>
    public static Sourcing Of(AnnotatedArticle entry, SealedParagraph paragraph)
    {
        if (paragraph.Kind != Region.Body) return Region.Plain.Contains(paragraph.Kind) ? Sourcing.Head : Sourcing.Copy;
        var speakers = entry.Anchors.Where(anchor => anchor.Line == paragraph.Line && !anchor.Annotation.IsContrast)
            .Select(anchor => entry.Article.Sidecar.Speakers.FirstOrDefault(speaker => speaker.Id.Value == anchor.Annotation.Source?.Value))
            .OfType<Speaker>().ToList();
        return (speakers.Any(speaker => !speaker.IsNamed), speakers.Any(speaker => speaker.IsNamed)) switch
        {
            (true, true) => Sourcing.Mixed,
            (true, false) => Sourcing.Unnamed,
            (false, true) => Sourcing.Named,
            _ => Sourcing.Unlabelled,
        };
    }

    /// <summary>A kind as templates and stylesheets name it.</summary>
    public static string IdOf(Sourcing sourcing) => sourcing switch
    {
        Sourcing.Head => "head",
        Sourcing.Copy => "copy",
        Sourcing.Named => "named",
        Sourcing.Mixed => "mixed",
        Sourcing.Unnamed => "unnamed",
        _ => "unlabelled",
    };
}
