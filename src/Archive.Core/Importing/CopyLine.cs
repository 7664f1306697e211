using System.Collections.Immutable;
using Archive.Model;
using Archive.Prose;
using Archive.Words;

namespace Archive.Importing;

/// <summary>A line of a capture that has at least one word, as importing looks at it.</summary>
/// <param name="Index">Its place among the lines that have words, from 0.</param>
/// <param name="Number">Line of the capture, from 1.</param>
/// <param name="Span">Its stretch of the capture without white space and invisible marks at either end, UTF-16.</param>
/// <param name="Words">The words of that stretch.</param>
/// <param name="Key">Their folded form.</param>
/// <param name="Count">How many words it has.</param>
sealed record CopyLine(int Index, int Number, Span Span, string Words, string Key, int Count)
{
    // A line of so many words is prose even where its full stop was lost; headlines in lists of links are shorter.
    const int ParagraphWords = 15;
    const int SentenceWords = 4;

    /// <summary>True where the line closes a sentence; quotation marks and brackets after the stop do not matter.</summary>
    public bool EndsSentence { get; } = WithoutClosers(Words) is [.., '.' or '!' or '?' or '؟' or '…' or '۔'];

    /// <summary>True for a line of the article's text: a long one or, since headlines have no full stop, one that ends in it.</summary>
    public bool IsParagraph => Count >= ParagraphWords || (Count >= SentenceWords && WithoutClosers(Words) is [.., not '.', '.' or '۔']);

    /// <summary>True for a line that is long and ends a sentence: no headline, of this page or another, looks like that.</summary>
    public bool IsProse => Count >= ParagraphWords && EndsSentence;

    /// <summary>True for a line that announces what follows it.</summary>
    public bool EndsOpen => Words[^1] is ':' or '：';

    /// <summary>The lines of a capture that have words.</summary>
    public static ImmutableArray<CopyLine> Of(string text)
    {
        var lines = ImmutableArray.CreateBuilder<CopyLine>();
        foreach (var (number, span) in CaptureText.Lines(text))
        {
            var trimmed = Trim(text, span);
            var words = trimmed.Of(text);
            var count = Tokens.Count(words);
            if (count > 0) lines.Add(new CopyLine(lines.Count, number, trimmed, words, Folding.Key(words), count));
        }
        return lines.ToImmutable();
    }

    static ReadOnlySpan<char> WithoutClosers(string words) => words.AsSpan().TrimEnd("\"'”’»)]› ");

    /// <summary>A stretch of a text without white space and invisible marks at either end.</summary>
    public static Span Trim(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return new Span(start, end);
    }

    // Marks on letters are dropped by folding too, but they belong to their letter.
    static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c)
        || c is '\uFEFF' or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');
}
