namespace Archive.Words;

/// <summary>How regular English words take -s, -ed and -ing, and how they give them back.</summary>
static class EnglishEndings
{
    /// <summary>A word with an ending: carry, carries; stop, stopping; make, making.</summary>
    public static string With(string word, string ending) => ending == "s"
        ? word[^1] == 'y' && !IsVowel(word[^2]) ? word[..^1] + "ies" : Hisses(word) ? word + "es" : word + "s"
        : ending[0] == 'e' && word[^1] == 'y' && !IsVowel(word[^2]) ? word[..^1] + 'i' + ending
        : word[^1] == 'e' && word[^2] != 'e' ? word[..^1] + ending
        : IsShort(word) ? word + word[^1] + ending
        : word + ending;

    /// <summary>The bare words that a term can be a form of.</summary>
    public static IEnumerable<string> Bare(string term)
    {
        foreach (var ending in (string[])["s", "ed", "ing"])
        {
            if (!term.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = term[..^ending.Length];
            foreach (var bare in (string[])[stem, stem + "e", stem.Length > 1 ? stem[..^1] : "", stem.EndsWith('i') ? stem[..^1] + 'y' : "", stem.EndsWith("ie", StringComparison.Ordinal) ? stem[..^2] + 'y' : "", stem.EndsWith("ck", StringComparison.Ordinal) ? stem[..^1] : ""])
            {
                // Only what English would really write: "caring" is not of "car", nor "hoping" of "hop".
                if (bare.Length >= 3 && bare.Any(IsVowel) && (With(bare, ending) == term || Also(bare, ending) == term)) yield return bare;
            }
        }
    }

    // Where English writes it in another way than the rule, or in two: photos, referred, travelled, panicked.
    static string Also(string word, string ending) => word[^1] switch
    {
        'o' when ending == "s" => word + "s",
        'c' when ending != "s" => word + 'k' + ending,
        not ('w' or 'x' or 'y') when ending != "s" && !IsVowel(word[^1]) && IsVowel(word[^2]) => word + word[^1] + ending,
        _ => "",
    };

    /// <summary>The word as it is spelt on the other side of the ocean.</summary>
    public static IEnumerable<string> Spelt(string term)
    {
        foreach (var (one, other, least) in Sides)
        {
            if (term.Length < least || !term.EndsWith(one, StringComparison.Ordinal)) continue;
            yield return term[..^one.Length] + other;
        }
    }

    // British and American endings, and the shortest British word that is not another word: "four" is not "for".
    static readonly (string One, string Other, int Least)[] Sides =
    [
        ("ise", "ize", 7), ("ised", "ized", 8), ("ises", "izes", 8), ("ising", "izing", 9), ("isation", "ization", 11),
        ("our", "or", 6), ("ours", "ors", 7), ("oured", "ored", 8), ("tre", "ter", 5), ("tres", "ters", 6), ("ence", "ense", 7),
    ];

    /// <summary>Other endings on the same stem, for where the vocabulary lacks the bare word.</summary>
    public static IEnumerable<string> Beside(string term)
    {
        foreach (var ending in (string[])["ed", "ing"])
        {
            if (term.Length < ending.Length + 4 || !term.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = term[..^ending.Length];
            yield return stem + (ending == "ed" ? "ing" : "ed");
            if (stem[^1] != stem[^2]) yield return stem + 's';
            yield return stem + "es";
        }
    }

    static bool Hisses(string word) => word[^1] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    // One vowel, one consonant at the end: it doubles.
    static bool IsShort(string word) => word.Length >= 3 && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y') && IsVowel(word[^2])
        && !IsVowel(word[^3]) && word.Count(IsVowel) == 1;

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
