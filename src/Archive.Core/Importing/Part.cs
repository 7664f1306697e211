using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>A part of a line between two separators.</summary>
/// <param name="Span">Its stretch of the line, UTF-16.</param>
/// <param name="Words">Its words as printed.</param>
/// <param name="Key">Their folded form.</param>
sealed partial record Part(Span Span, string Words, string Key)
{
    /// <summary>True for a part in brackets or quotation marks.</summary>
    public bool IsEnclosed => Words[0] is '(' or '[' or '«' or '"' or '“';

    /// <summary>Number of words.</summary>
    public int Count => Tokens.Count(Words);

    /// <summary>The parts of a line that dashes and bars separate.</summary>
    /// <param name="line">The words of a line.</param>
    /// <param name="commas">True where commas separate as well.</param>
    public static ImmutableArray<Part> Of(string line, bool commas = false)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var start = 0;
        foreach (var separator in (commas ? Commas() : Dashes()).EnumerateMatches(line))
        {
            Add(start, separator.Index);
            start = separator.Index + separator.Length;
        }
        Add(start, line.Length);
        return parts.ToImmutable();

        void Add(int from, int to)
        {
            var words = line[from..to];
            if (Folding.Key(words) is { Length: > 0 } key) parts.Add(new Part(new Span(from, to), words, key));
        }
    }

    // A tatweel alone between spaces is a dash to many Arabic newspapers.
    [GeneratedRegex(@"\s+[-–—ـ/]+\s*|[-–—]+\s+|\s*[|•·]\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\s+[-–—ـ]+\s*|[-–—]+\s+|\s*[|•·,،;؛]\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Commas();
}
