namespace Archive.Words;

/// <summary>What a stem that the lexicon does not know may be a form of, by its ending or by a letter that spellers differ in.</summary>
static class UnknownEndings
{
    static readonly (string Ending, int Stem)[] Endings =
    [
        ("ات", 4), ("ون", 4), ("ين", 4), ("ان", 5), ("تين", 4), ("تان", 4), ("ي", 4), ("ية", 3), ("يون", 3), ("يين", 3), ("يات", 4), ("ة", 4),
        ("ه", 4), ("ها", 4), ("هم", 4), ("هما", 4), ("نا", 5), ("وا", 3), ("ت", 4), ("ا", 5),
    ];

    /// <summary>Terms that this one may be a form of; they count only where the vocabulary has them.</summary>
    public static IEnumerable<string> Of(string stem)
    {
        foreach (var (ending, least) in Endings)
        {
            if (stem.Length < ending.Length + least || !stem.EndsWith(ending, StringComparison.Ordinal)) continue;
            var rest = stem[..^ending.Length];
            yield return rest;
            if (ending is "ات" or "تين" or "تان" or "ية" or "ي") yield return rest + 'ة';
            if (ending is "ي" or "ية" or "يون" or "يين" or "يات")
            {
                yield return rest + 'ا';
                yield return rest + "يا";
                if (ending != "ي") yield return rest + 'ي';
            }
            if (ending is "ه" or "ها" or "هم" or "هما" or "نا" && rest[^1] == 'ت') yield return rest[..^1] + 'ة';
        }
        foreach (var spelling in SearchTokens.Spellings(stem)) yield return spelling;
        // He does, they do: only beside "he did" in the vocabulary.
        if (stem.Length >= 4 && stem[0] is 'ي' or 'ت') yield return 'ا' + stem[1..];
        foreach (var other in Spelt(stem)) yield return other;
    }

    // A foreign name: a long vowel more or less, g by one letter or the other.
    static IEnumerable<string> Spelt(string stem)
    {
        if (stem.Length < 5) yield break;
        if (stem.Contains('غ', StringComparison.Ordinal)) yield return stem.Replace('غ', 'ج');
        if (stem.Length < 6 || stem[0] is 'م' or 'ت' or 'ي') yield break;
        for (var i = 2; i < stem.Length - 1; i++)
        {
            if (ArabicLetters.IsLong(stem[i])) yield return stem.Remove(i, 1);
        }
    }
}
