using System.Collections.Immutable;
using System.Text;
using Archive.Model;
using Archive.Words;

namespace Archive.Suggesting;

/// <summary>
/// A line as cues read it: folded words and signs of punctuation, one space before and after each, with the way back. Folding alone would
/// lose where a sentence ends and where a quotation begins.
/// </summary>
sealed class CueLine
{
    readonly ImmutableArray<int> starts;
    readonly ImmutableArray<Span> spans;

    CueLine(string text, ImmutableArray<int> starts, ImmutableArray<Span> spans) => (Text, this.starts, this.spans) = (text, starts, spans);

    /// <summary>The words and signs.</summary>
    public string Text { get; }

    /// <summary>Reads a line.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line's stretch of it.</param>
    public static CueLine Of(string text, Span line)
    {
        var form = new StringBuilder(" ");
        var (starts, spans) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<Span>());
        var words = line.Of(text);
        var from = 0;
        foreach (var token in Tokens.Of(words))
        {
            Signs(from, token.Span.Start);
            if (Folding.Key(token.Form).Replace(" ", "", StringComparison.Ordinal) is { Length: > 0 } key) Add(key, token.Span);
            from = token.Span.End;
        }
        Signs(from, words.Length);
        return new CueLine(form.ToString(), starts.ToImmutable(), spans.ToImmutable());

        void Signs(int start, int end)
        {
            for (var at = start; at < end; at++)
            {
                if (Sign(words, at) is { } sign) Add(sign, new Span(at, at + 1));
            }
        }

        void Add(string token, Span span)
        {
            starts.Add(form.Length);
            spans.Add(new Span(line.Start + span.Start, line.Start + span.End));
            form.Append(token).Append(' ');
        }
    }

    /// <summary>The stretch of the whole text that a stretch of <see cref="Text"/> came from; signs at its ends are left out.</summary>
    /// <returns>Null where there is no word in it.</returns>
    public Span? Source(int start, int end)
    {
        var (first, last) = (TokenAt(start), TokenAt(end - 1));
        while (first <= last && IsSign(first)) first++;
        while (last >= first && IsSign(last)) last--;
        return first <= last ? new Span(spans[first].Start, spans[last].End) : null;
    }

    // The token that an offset stands in, or the one before it.
    int TokenAt(int offset) => starts.BinarySearch(offset) is >= 0 and var index ? index : ~starts.BinarySearch(offset) - 1;

    bool IsSign(int index) => Text[starts[index]] is '.' or ',' or ':' or '"' or '(' or ')' or '-';

    static string? Sign(string words, int at) => words[at] switch
    {
        '.' when IsInside(words, at) => null,
        '.' or '!' or '?' or '؟' or '…' or '۔' => ".",
        ',' or '،' or ';' or '؛' => ",",
        ':' or '：' => ":",
        '"' or '«' or '»' or '“' or '”' or '„' => "\"",
        '(' or '[' or '{' => "(",
        ')' or ']' or '}' => ")",
        '-' or '–' or '—' => "-",
        _ => null,
    };

    // Between digits, and after the single letters of an abbreviation, a dot ends no sentence.
    static bool IsInside(string words, int at) =>
        (at > 0 && at + 1 < words.Length && char.IsDigit(words[at - 1]) && char.IsDigit(words[at + 1]))
        || (at > 0 && char.IsAsciiLetter(words[at - 1]) && (at == 1 || !char.IsLetterOrDigit(words[at - 2])));
}
