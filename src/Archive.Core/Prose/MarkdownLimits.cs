using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Archive.Model;

namespace Archive.Prose;

/// <summary>
/// Counts, in one walk over the lines, what makes the parser of Markdown slow: it cannot be stopped once it has begun. A block is told
/// by its first line only; where that is in doubt, lines count as one block.
/// </summary>
/// <param name="limits">The limits.</param>
/// <param name="refuse">Told of the first fault: the rule, the line of the body from 0, the column from 0, and what was counted.</param>
public sealed class MarkdownLimits(Limits limits, Action<Rule, int, int, Detail> refuse)
{
    static readonly SearchValues<char> Signs = SearchValues.Create("[]*_`<|~:");

    int references, containers, signs, bytes, start, content;
    long work;
    bool isOrdered, isReferences;

    /// <summary>Measures a body.</summary>
    /// <returns>False where it must not be parsed; then the fault was told.</returns>
    public bool Hold(string markdown)
    {
        var number = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (!Line(line, number++)) return false;
        }
        return EndBlock();
    }

    bool Line(ReadOnlySpan<char> line, int number)
    {
        var size = Size(line, limits.Line);
        if (size > limits.Line) return Refuse(Rules.LineTooLong, number, 0, "bytes", size, limits.Line);
        var words = line.TrimStart([' ', '\t']);
        if (words.IsEmpty) return EndBlock();

        var (markers, indent) = (0, line.Length - words.Length);
        for (var rest = words; Marker(rest) is > 0 and var length; markers++)
        {
            rest = rest[length..].TrimStart([' ', '\t']);
            if (markers >= limits.Markers) return Refuse(Rules.MarkersTooMany, number, line.Length - rest.Length, "signs", markers + 1, limits.Markers);
        }
        if (!Container(words, number)) return false;
        if (Begins(words, indent, markers))
        {
            if (!EndBlock()) return false;
            (content, isOrdered) = (markers > 0 ? indent + Marker(words) + 1 : 0, char.IsAsciiDigit(words[0]));
        }
        if (bytes == 0) (start, isReferences) = (number, true);
        return Count(words, size, number);
    }

    // ::: opens a container that lasts until one closes it; three or more colons alone close the innermost.
    bool Container(ReadOnlySpan<char> words, int number)
    {
        if (!words.StartsWith(":::", StringComparison.Ordinal)) return true;
        if (words.Trim(':').Trim().IsEmpty) containers = Math.Max(0, containers - 1);
        else if (++containers > Limits.Nesting) return Refuse(Rules.MarkdownDepth, number, 0, "levels", containers, Limits.Nesting);
        return true;
    }

    // A list's item, a heading and a container begin a block of their own, but only where they are not indented so far that they go on
    // with the paragraph before them.
    bool Begins(ReadOnlySpan<char> words, int indent, int markers)
    {
        if (indent > content + 3) return false;
        return words[0] == '#' || words.StartsWith(":::", StringComparison.Ordinal) || markers > 0 && words[0] switch
        {
            '>' => bytes == 0,
            '1' => isOrdered || bytes == 0 || !char.IsAsciiDigit(words[1]),
            _ => isOrdered || bytes == 0 || !char.IsAsciiDigit(words[0]),
        };
    }

    bool Count(ReadOnlySpan<char> words, int size, int number)
    {
        var isReference = isReferences && words[0] == '[' && words.IndexOf("]:", StringComparison.Ordinal) > 0;
        isReferences = isReference;
        if (isReference && ++references > limits.References)
            return Refuse(Rules.ReferencesTooMany, number, 0, "definitions", references, limits.References);
        // What a definition is made of is not looked at again for each other one.
        signs -= isReference ? 3 : 0;
        for (int at; (at = words.IndexOfAny(Signs)) >= 0; words = words[(at + 1)..]) signs++;
        bytes += size + 1;
        return bytes <= limits.Paragraph || Refuse(Rules.ParagraphTooLong, start, 0, "bytes", bytes, limits.Paragraph);
    }

    bool EndBlock()
    {
        work += (long)signs * signs;
        var (most, here) = ((long)limits.Signs * limits.Signs, signs);
        (signs, bytes, content, isOrdered) = (0, 0, 0, false);
        return work <= most || Refuse(Rules.SignsTooMany, start, 0, "signs of this block", here, limits.Signs);
    }

    bool Refuse(Rule rule, int line, int column, string what, int found, int most)
    {
        refuse(rule, line, column, Limits.Over(what, found, most));
        return false;
    }

    // The length of a sign of a list or quotation, or 0.
    static int Marker(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return 0;
        if (words[0] == '>') return 1;
        var digits = 0;
        while (digits < words.Length && digits < 10 && char.IsAsciiDigit(words[digits])) digits++;
        var length = digits == 0 ? words[0] is '-' or '+' or '*' ? 1 : 0 : digits < words.Length && words[digits] is '.' or ')' ? digits + 1 : 0;
        return length > 0 && (length == words.Length || words[length] is ' ' or '\t') ? length : 0;
    }

    // Letters are at most three bytes each, so that short lines need no counting.
    static int Size(ReadOnlySpan<char> line, int limit) => line.Length * 3 <= limit ? line.Length : Encoding.UTF8.GetByteCount(line);
}
