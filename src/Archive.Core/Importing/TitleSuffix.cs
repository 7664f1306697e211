using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>What a page's software puts after the headline on its line.</summary>
/// <param name="Headline">The headline before it.</param>
/// <param name="Span">The suffix with its separator, UTF-16.</param>
/// <param name="Key">Its folded words.</param>
/// <param name="Again">The later line that prints the headline alone; null where the suffix is known to be its publisher's.</param>
sealed record TitleSuffix(string Headline, Span Span, string Key, CopyLine? Again)
{
    const int FewestHeadlineWords = 3;
    const int LongestLine = 400;

    /// <summary>Looks for a suffix: the headline must stand alone on a later line, or the suffix be a known publisher's.</summary>
    public static TitleSuffix? Find(Page page, CopyLine line)
    {
        if (line.Words.Length > LongestLine) return null;
        TitleSuffix? known = null;
        // From the right, since a headline may hold a dash or a colon of its own: the longest headline is the right one.
        for (var at = line.Words.Length - 1; at > 0; at--)
        {
            if (!IsSeparator(line.Words, at)) continue;
            var headline = line.Words[..at].TrimEnd(' ', '\u00A0', '-', '–', '—', '|', ':', '·');
            var (before, after) = (Folding.Key(headline), Folding.Key(line.Words[(at + 1)..]));
            if (before.Length == 0 || after.Length == 0) continue;
            var suffix = new TitleSuffix(headline, new Span(line.Span.Start + at, line.Span.End), after, Again: null);
            var count = Tokens.Count(headline);
            if (Later(page, line, before) is { } again && count >= Math.Max(FewestHeadlineWords, Tokens.Count(line.Words[(at + 1)..])))
                return suffix with { Again = again };
            if (page.IsOutletFurniture(after)) known ??= suffix;
        }
        return known;
    }

    static CopyLine? Later(Page page, CopyLine line, string key) => page.Lines.Skip(line.Index + 1).FirstOrDefault(later => later.Key == key);

    // A dash inside a word is part of it; a bar or a dot never is.
    static bool IsSeparator(string words, int at) => words[at] switch
    {
        '|' or '·' or '•' or '»' => true,
        '-' or '–' or '—' => char.IsWhiteSpace(words[at - 1]) || (at + 1 < words.Length && char.IsWhiteSpace(words[at + 1])),
        ':' => at + 1 < words.Length && char.IsWhiteSpace(words[at + 1]),
        _ => false,
    };
}
