using Archive.Words;

namespace Archive.Importing;

/// <summary>Knows the lines that say where a text was taken from: "Source: a newspaper".</summary>
static class Credit
{
    const int MostWords = 10;

    /// <summary>True for such a line, if it stands after the article.</summary>
    public static bool IsOne(CopyLine line) => line.Count <= MostWords && (IsOpen(line) || HasName(line)
        || WordLists.CreditOpenings.Any(opening => line.Key.Length > opening.Length && line.Key.StartsWith(opening + " ", StringComparison.Ordinal)));

    /// <summary>True where the name stands on the next line.</summary>
    public static bool IsOpen(CopyLine line) => WordLists.Credits.Contains(line.Key) && line.EndsOpen;

    static bool HasName(CopyLine line)
    {
        var colon = line.Words.IndexOfAny([':', '：']);
        return colon > 0 && WordLists.Credits.Contains(Folding.Key(line.Words[..colon])) && Tokens.Count(line.Words[(colon + 1)..]) > 0;
    }
}
