namespace Archive.Words;

/// <summary>
/// What a term that the lexicon does not know may be the broken plural of, by its pattern. Kept are the patterns that are right nine
/// times in ten on words of the lexicon (docs/search.md has the figures); فعول, which is more often a verbal noun, فعال and the like are not among them.
/// </summary>
static class BrokenPlurals
{
    /// <summary>Patterns of plurals and of their singulars; a digit is a root letter.</summary>
    internal static readonly (string Plural, string[] Singulars)[] Patterns =
    [
        ("1وا23", ["1ا23", "1ا23ة"]),
        ("1وا2ي3", ["1ا2و3", "1ا2ي3"]),
        ("م1ا23", ["م123", "م123ة"]),
        ("م1ا2ي3", ["م12و3", "م12ا3", "م12ي3"]),
        ("ت1ا2ي3", ["ت12ي3"]),
        ("ا1ا2ي3", ["ا12و3", "ا12ا3"]),
        ("12اء3", ["12ي3ة", "12ا3ة", "12و3ة"]),
        ("12ا3ي4", ["123و4", "123ا4", "123ي4"]),
        ("12ا34", ["1234", "1234ة"]),
        ("123اء", ["12ي3"]),
        ("ا12ياء", ["12ي"]),
        ("ا12ا3", ["123"]),
        ("ا123ة", ["12ا3"]),
        ("12ايا", ["12ية"]),
    ];

    /// <summary>The singulars that the patterns allow.</summary>
    public static void Add(string plural, List<string> singulars)
    {
        foreach (var (pattern, of) in Patterns)
        {
            if (pattern.Length == plural.Length) singulars.AddRange(Of(plural, pattern, of));
        }
    }

    /// <summary>The singulars that one pattern allows.</summary>
    internal static IEnumerable<string> Of(string plural, string pattern, string[] singulars)
    {
        if (plural.Length != pattern.Length) return [];
        var root = new char[5];
        for (var i = 0; i < plural.Length; i++)
        {
            var isRoot = char.IsAsciiDigit(pattern[i]);
            if (isRoot ? plural[i] is 'ا' or 'ى' or 'ة' : plural[i] != pattern[i]) return [];
            if (isRoot) root[pattern[i] - '0'] = plural[i];
        }
        return singulars.Select(singular => string.Concat(singular.Select(c => char.IsAsciiDigit(c) ? root[c - '0'] : c)));
    }
}
