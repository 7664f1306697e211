using Archive.Model;

namespace Archive.Words;

/// <summary>Offsets inside the program are UTF-16; those that leave it are code points. This is the only door between them.</summary>
public static class CodePoints
{
    /// <summary>The number of code points of a text; an unpaired surrogate counts as one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var pairs = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) pairs++;
        }
        return text.Length - pairs;
    }

    /// <summary>A UTF-16 span of a text as code points, half-open.</summary>
    public static (int Start, int End) Of(string text, Span span)
    {
        var start = Count(text.AsSpan(0, span.Start));
        return (start, start + Count(text.AsSpan(span.Start, span.Length)));
    }
}
