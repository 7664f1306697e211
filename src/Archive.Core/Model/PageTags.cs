using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>A stretch of a text that a program would label, and why.</summary>
/// <param name="Label">Id of the label.</param>
/// <param name="Span">The words it would quote, UTF-16: at most as many as the law of quoting allows, on one line.</param>
/// <param name="Why">What the words are.</param>
public sealed record TaggedPassage(string Label, Span Span, LocalText Why);

/// <summary>What of a text is not the article, as importing tags it: suggesting starts from here.</summary>
/// <param name="Language">Tag of the language that the text is mostly written in.</param>
/// <param name="Regions">Lines that are not the article's text, in order.</param>
/// <param name="Passages">What deserves a label of the family <c>copy-</c>, in the order of the text.</param>
/// <param name="OwnNames">Folded names of whoever published the text or wrote it, as its head, suffix and credit line have them.</param>
public sealed record PageTags(
    string Language,
    ImmutableArray<Region> Regions,
    ImmutableArray<TaggedPassage> Passages,
    ImmutableArray<string> OwnNames);
