namespace Archive.Words;

/// <summary>What the rules for Arabic words need to know about letters.</summary>
static class ArabicLetters
{
    public const char Shadda = '\u0651';

    /// <summary>The normal form of <see cref="SearchTokens"/> for a word that is written in Arabic letters only, without its long way.</summary>
    public static string Normal(string letters)
    {
        var plain = true;
        foreach (var c in letters) plain &= Letter(c) == c;
        if (plain) return letters;
        Span<char> made = stackalloc char[letters.Length];
        var length = 0;
        foreach (var c in letters)
        {
            if (Letter(c) is var letter and not '\0') made[length++] = letter;
        }
        return made[..length].ToString();
    }

    static char Letter(char c) => c switch
    {
        'أ' or 'إ' or 'آ' => 'ا',
        'ؤ' or 'ئ' => 'ء',
        'پ' => 'ب',
        'ڤ' => 'ف',
        Shadda => '\0',
        _ => c,
    };

    /// <summary>True for a term of Arabic letters alone.</summary>
    public static bool IsArabic(string term)
    {
        foreach (var c in term)
        {
            if (c is < 'ء' or > 'ي') return false;
        }
        return true;
    }

    /// <summary>A word without the long vowels behind its second letter: what spellings of a foreign name have in common.</summary>
    public static string Skeleton(string term)
    {
        Span<char> made = stackalloc char[term.Length];
        var length = 0;
        for (var i = 0; i < term.Length; i++)
        {
            if (i < 2 || !IsLong(term[i])) made[length++] = term[i];
        }
        return length == term.Length ? term : made[..length].ToString();
    }

    /// <summary>A long vowel.</summary>
    public static bool IsLong(char c) => c is 'ا' or 'و' or 'ي';
}
