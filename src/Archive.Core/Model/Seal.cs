using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>A copy of a published text, kept as received in <c>captures/</c> and never published.</summary>
/// <param name="Path">Path of the file from the root.</param>
/// <param name="Text">The whole text, a byte order mark dropped, nothing else changed.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of its UTF-8 bytes without a byte order mark.</param>
public sealed record Capture(string Path, string Text, string Sha256);

/// <summary>One non-empty line of a capture, as the seal keeps it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Start">Its first code point in the capture, so that a quote's line is known where the capture is not at hand.</param>
/// <param name="Words">Number of words (<c>Words.Tokens</c>).</param>
/// <param name="Kind"><c>title</c>, <c>byline</c>, <c>dateline</c>, <c>body</c> or the id of a copy label.</param>
public sealed record SealedParagraph(int Line, int Start, int Words, string Kind);

/// <summary>A quote that was found in the capture.</summary>
/// <param name="Start">First code point in the capture, from 0.</param>
/// <param name="End">Code point after the last.</param>
/// <param name="Occurs">How often the words stand in the capture.</param>
/// <param name="Sha256">Hash of the quote and of what settles its place, so that a later change shows.</param>
public sealed record SealedQuote(int Start, int End, int Occurs, string Sha256);

/// <summary>Proof that the quotes of an entry were compared with its capture: places and hashes, no text.</summary>
/// <param name="Sha256">Hash of the capture.</param>
/// <param name="Received">The day the capture came in.</param>
/// <param name="Sealed">The day of the comparison.</param>
/// <param name="Characters">Code points of the capture.</param>
/// <param name="Words">Words of the capture.</param>
/// <param name="Paragraphs">Its non-empty lines.</param>
/// <param name="Quotes">By annotation id, in order of id as the sidecar has them.</param>
public sealed record Seal(
    string Sha256,
    PartialDate Received,
    PartialDate Sealed,
    int Characters,
    int Words,
    ImmutableArray<SealedParagraph> Paragraphs,
    ImmutableArray<KeyValuePair<string, SealedQuote>> Quotes)
{
    /// <summary>The version of the file's shape.</summary>
    public const int Schema = 1;

    /// <summary>The line on which a code point of the capture stands, from 1.</summary>
    public int LineOf(int codePoint) => Paragraphs.LastOrDefault(paragraph => paragraph.Start <= codePoint)?.Line ?? 1;

    /// <summary>The sealed quote of an annotation, or null.</summary>
    public SealedQuote? QuoteOf(string id) => Quotes.FirstOrDefault(quote => quote.Key == id).Value;
}
