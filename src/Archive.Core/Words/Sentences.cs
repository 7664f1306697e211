using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Archive.Model;

namespace Archive.Words;

/// <summary>
/// Where sentences end: after <c>. ! ? ؟</c> and the quotation marks and brackets that close there, before white space. A full stop
/// ends nothing after a single letter or a title (<c>د.</c>, <c>Col.</c>), before a small letter, or beside another full stop, which in
/// Arabic headlines is a pause.
/// </summary>
public static class Sentences
{
    const string Enders = ".!?؟";
    static readonly SearchValues<char> Ends = SearchValues.Create(Enders);
    const string Closers = "\"'»”’)]›";
    static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Dr", "Prof", "Col", "Gen", "Lt", "Capt", "Sgt", "St", "No", "vs"];

    /// <summary>The sentences of a paragraph, in order: what a class can count alike on every sheet, whatever the paper.</summary>
    /// <param name="text">One paragraph.</param>
    /// <returns>UTF-16 stretches without white space at their ends; all other letters are in exactly one of them.</returns>
    public static ImmutableArray<Span> Of(string text)
    {
        var found = ImmutableArray.CreateBuilder<Span>();
        var (block, start) = (new Span(0, text.Length), 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if ((i == text.Length ? i : EndAt(text, block, i)) is not { } end || end < start) continue;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            var last = end;
            while (last > start && char.IsWhiteSpace(text[last - 1])) last--;
            if (last > start) found.Add(new Span(start, last));
            start = end;
        }
        return found.ToImmutable();
    }

    /// <summary>The sentence, or the row of sentences, that holds a stretch.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The paragraph, UTF-16: a sentence never leaves it.</param>
    /// <param name="stretch">The stretch, inside the paragraph.</param>
    /// <returns>A stretch without white space at its ends, unless the given one has it.</returns>
    public static Span Around(string text, Span block, Span stretch)
    {
        var start = block.Start;
        var end = block.End;
        for (var i = block.Start; i < block.End; i++)
        {
            var next = text.AsSpan(i, block.End - i).IndexOfAny(Ends);
            if (next < 0) break;
            i += next;
            if (EndAt(text, block, i) is not { } after) continue;
            if (after <= stretch.Start)
            {
                start = after;
            }
            else if (after >= stretch.End)
            {
                end = after;
                break;
            }
        }
        while (start < stretch.Start && char.IsWhiteSpace(text[start])) start++;
        while (end > stretch.End && char.IsWhiteSpace(text[end - 1])) end--;
        return new Span(start, end);
    }

    // The offset after the sentence that a character ends, its closing marks included; null where it ends none.
    static int? EndAt(string text, Span block, int at)
    {
        if (!Enders.Contains(text[at], StringComparison.Ordinal)) return null;
        var after = at + 1;
        while (after < block.End && Closers.Contains(text[after], StringComparison.Ordinal)) after++;
        if (after < block.End && !char.IsWhiteSpace(text[after])) return null;
        return text[at] == '.' && IsNoEnd(text, block, at, after) ? null : after;
    }

    static bool IsNoEnd(string text, Span block, int at, int after)
    {
        if (after >= block.End) return false;
        if (at > block.Start && text[at - 1] == '.') return true;
        var next = after;
        while (next < block.End && !char.IsLetterOrDigit(text[next])) next++;
        if (next < block.End && char.IsLower(text[next])) return true;
        var word = at;
        // A mark on a letter belongs to its word: without it the last letter of «القمّة» would stand alone.
        while (word > block.Start && (char.IsLetter(text[word - 1]) || char.GetUnicodeCategory(text[word - 1]) == UnicodeCategory.NonSpacingMark)) word--;
        return at - word == 1 || Titles.Contains(text[word..at], StringComparer.Ordinal);
    }
}
