using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>What an annotation without a quote is about.</summary>
public enum About
{
    /// <summary>The entry as a whole.</summary>
    Article,

    /// <summary>Its headline.</summary>
    Title,

    /// <summary>Its byline.</summary>
    Byline,

    /// <summary>Its date of publication.</summary>
    Published,
}

/// <summary>Words of the source text, and what settles which of several equal places is meant.</summary>
/// <param name="Quote">The words, letter for letter.</param>
/// <param name="Place">Where the sidecar has them.</param>
/// <param name="Occurrence">Which one, from 1, counted letter for letter; null where the quote is unique.</param>
/// <param name="Prefix">Words just before, or null.</param>
/// <param name="Suffix">Words just after, or null.</param>
public sealed record Selector(string Quote, Place Place, int? Occurrence = null, string? Prefix = null, string? Suffix = null);

/// <summary>A page outside the text that somebody looked at on a day.</summary>
/// <param name="Url">Address.</param>
/// <param name="Checked">The day it was read.</param>
/// <param name="Snapshot">A web archive's copy, if any.</param>
/// <param name="Says">What it says, in our words.</param>
public sealed record Evidence(Located<string> Url, PartialDate Checked, string? Snapshot, LocalText Says);

/// <summary>A label on a passage of the source text, or the reason why a tempting label does not apply.</summary>
public sealed record Annotation
{
    /// <summary>Id, unique in its sidecar and never reused.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Id of the label that applies or, where <see cref="IsContrast"/>, of the one that does not.</summary>
    public required Located<string> Label { get; init; }

    /// <summary>True for a <c>not:</c> entry.</summary>
    public bool IsContrast { get; init; }

    /// <summary>The quoted words, or null where <see cref="About"/> says what is meant.</summary>
    public Selector? Selector { get; init; }

    /// <summary>What is meant where nothing is quoted.</summary>
    public About? About { get; init; }

    /// <summary>Id of the speaker, from the sidecar's <c>sources</c>.</summary>
    public Located<string>? Source { get; init; }

    /// <summary>Attributes, as written.</summary>
    public ImmutableArray<KeyValuePair<string, Located<string>>> Attributes { get; init; } = [];

    /// <summary>The other passage that this one stands against: <c>a6</c> here, or <c>slug#a4</c>.</summary>
    public Located<string>? Against { get; init; }

    /// <summary>Pages outside the text.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The quote in other languages.</summary>
    public LocalText Gloss { get; init; } = LocalText.Empty;

    /// <summary>Why the label is there.</summary>
    public required LocalText Note { get; init; }

    /// <summary>A question for the classroom.</summary>
    public LocalText Question { get; init; } = LocalText.Empty;

    /// <summary>Id of the annotator.</summary>
    public Located<string>? By { get; init; }

    /// <summary>The day it was written.</summary>
    public PartialDate? On { get; init; }
}
