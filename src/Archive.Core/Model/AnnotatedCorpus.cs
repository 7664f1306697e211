using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>Whether a quote was compared with the text it is taken from.</summary>
public enum Comparison
{
    /// <summary>Found in the text itself, in this build.</summary>
    Compared,

    /// <summary>The text is not at hand; the seal says that these very words were found.</summary>
    Sealed,

    /// <summary>The text is not at hand and no seal covers these words.</summary>
    NotYet,
}

/// <summary>An annotation and where its quote stands.</summary>
/// <param name="Annotation">The annotation.</param>
/// <param name="Span">Its stretch of the source text, UTF-16; null where the text is not at hand or nothing is quoted.</param>
/// <param name="Line">Line of the capture or block of the text, from 1; null where unknown or nothing is quoted.</param>
/// <param name="Order">Sort key: code point of the quote in the source text; what quotes nothing has that of the annotation before it.</param>
/// <param name="Occurs">How often the words stand in the source text; 0 where unknown.</param>
/// <param name="Comparison">How its words were compared.</param>
public sealed record Anchor(Annotation Annotation, Span? Span, int? Line, int Order, int Occurs, Comparison Comparison)
{
    /// <summary>Id of the annotation.</summary>
    public string Id => Annotation.Id.Value;
}

/// <summary>An entry whose quotes have been looked for.</summary>
/// <param name="Article">The entry.</param>
/// <param name="Source">The source text, where it is at hand: the body of a full entry, the capture of another.</param>
/// <param name="Bodies">The bodies as text, by language tag.</param>
/// <param name="Anchors">Annotations in the order of the text.</param>
/// <param name="Paragraphs">The lines of the original for its map: from the seal, else from the capture; empty for a full text.</param>
/// <param name="ComparedOn">The day all quotes were last compared with the capture; null where some were not, and for a full text.</param>
public sealed record AnnotatedArticle(
    Article Article,
    Text? Source,
    ImmutableArray<KeyValuePair<string, Text>> Bodies,
    ImmutableArray<Anchor> Anchors,
    ImmutableArray<SealedParagraph> Paragraphs,
    PartialDate? ComparedOn)
{
    /// <summary>The body in a language, or null.</summary>
    public Text? BodyIn(string tag) => Bodies.FirstOrDefault(body => body.Key == tag).Value;

    /// <summary>The number of a label as it stands in the text, from 1; null for what is not a label.</summary>
    public int? NumberOf(string id)
    {
        // An entry has a dozen annotations: to look through them is quicker than to keep a table.
        var number = 0;
        foreach (var anchor in Anchors)
        {
            if (!anchor.Annotation.IsContrast) number++;
            if (anchor.Id == id) return anchor.Annotation.IsContrast ? null : number;
        }
        return null;
    }

    /// <summary>The annotation with an id, or null.</summary>
    public Anchor? Anchor(string id)
    {
        foreach (var anchor in Anchors)
        {
            if (anchor.Id == id) return anchor;
        }
        return null;
    }
}

/// <summary>The corpus with every quote looked for.</summary>
public sealed record AnnotatedCorpus(Corpus Corpus, ImmutableArray<AnnotatedArticle> Articles)
{
    readonly Dictionary<string, AnnotatedArticle> bySlug =
        Articles.ToDictionary(article => article.Article.Slug, StringComparer.Ordinal);

    /// <summary>The entry with a slug, or null.</summary>
    public AnnotatedArticle? Article(string slug) => bySlug.GetValueOrDefault(slug);
}
