using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>A piece of a text in the order of the page: visible words, or markup.</summary>
/// <param name="IsWords">True for visible words.</param>
/// <param name="Span">The stretch of the canonical text that the words are, or of <see cref="Text.Markup"/> as it goes out.</param>
/// <param name="InLink">True inside a link, where no other link may stand.</param>
public readonly record struct Run(bool IsWords, Span Span, bool InLink);

/// <summary>A visible block: a paragraph, a heading, a table cell, a line of a capture.</summary>
/// <param name="Span">Its stretch of the canonical text.</param>
/// <param name="Kind"><c>body</c>, or the kind of the region it stands in.</param>
/// <param name="Line">Line of the file on which it begins, from 1.</param>
/// <param name="Id">Its id on a page that shows the text; empty where it has none.</param>
public sealed record Block(Span Span, string Kind, int Line, string Id = "");

/// <summary>A link of the text.</summary>
/// <param name="Target">The address as written, such as <c>#a1</c>.</param>
/// <param name="Span">Its words, in the canonical text.</param>
/// <param name="Place">Where the file has it.</param>
public sealed record Link(string Target, Span Span, Place Place);

/// <summary>
/// A text made once from its file and read by all: a flat row of runs. The plain page and the marked page are two walks over it,
/// so marks can never change what the page says.
/// </summary>
/// <param name="Canonical">The visible text that quotes are looked for in: blocks joined by one <c>\n</c>, or a capture as it is.</param>
/// <param name="Runs">Markup and words, in order.</param>
/// <param name="Blocks">The blocks, in order.</param>
/// <param name="Links">The links, in order.</param>
public sealed record Text(string Canonical, ImmutableArray<Run> Runs, ImmutableArray<Block> Blocks, ImmutableArray<Link> Links)
{
    /// <summary>The markup of all runs, one after the other.</summary>
    public string Markup { get; init; } = "";

    /// <summary>Links whose address may not go out; their words stand without them, and their stretch is empty.</summary>
    public ImmutableArray<Link> Refused { get; init; } = [];

    /// <summary>Where each part of the page ends, a part being a block that stands in no other: indices into <see cref="Runs"/>, exclusive.</summary>
    public ImmutableArray<int> Parts { get; init; } = [];

    /// <summary>No text.</summary>
    public static readonly Text Empty = new("", [], [], []);

    /// <summary>A text whose parts stand too deep in each other to be read.</summary>
    /// <param name="line">Line of the body, from 0, past which they do.</param>
    public static Text TooDeep(int line) => Empty with { DeepLine = line };

    /// <summary>The line of the body, from 0, on which its parts stand too deep in each other to be read; null where they do not.</summary>
    public int? DeepLine { get; init; }

    /// <summary>True for <see cref="TooDeep"/>.</summary>
    public bool IsTooDeep => DeepLine is not null;

    /// <summary>The block that holds an offset of the canonical text, or the last one before it.</summary>
    /// <returns>Null in an empty text.</returns>
    public Block? BlockAt(int offset) => Blocks.LastOrDefault(block => block.Span.Start <= offset) ?? Blocks.FirstOrDefault();
}
