using System.Collections.Immutable;
using Archive.Model;
using Archive.Words;

namespace Archive.Quotes;

/// <summary>The lines of a source text as a seal keeps them.</summary>
public static class Paragraphs
{
    /// <summary>A line for each block: where it begins, how many words, of what kind.</summary>
    public static ImmutableArray<SealedParagraph> Of(Text source) =>
        [.. source.Blocks.Select(block => new SealedParagraph(
            block.Line,
            CodePoints.Count(source.Canonical.AsSpan(0, block.Span.Start)),
            Tokens.Count(block.Span.Of(source.Canonical)),
            block.Kind))];
}
