namespace Archive.Words;

/// <summary>What a stem that the lexicon does not know may be a form of, by its ending or by a letter that spellers differ in.</summary>
static class UnknownEndings
{
    static readonly string[] Pronouns = ["ه", "ها", "هم", "هما", "نا"];
    static readonly string[] Nisbas = ["ي", "ية", "يون", "يين", "يات"];
    static readonly string[] Persons = ["ت", "وا", "ون", "ان", "نا"];

    /// <summary>Terms that this one may be a form of; they count only where the vocabulary has them.</summary>
    public static void Add(string stem, List<string> forms)
    {
        Nouns(stem, forms);
        Nisba(stem, forms);
        if (stem[0] is 'ي' or 'س' || stem[^1] is 'ت' or 'ا' or 'ن') Verbs(stem, forms);
        if (stem[^1] is 'ه' or 'ة' or 'ي' or 'ى') forms.AddRange(SearchTokens.Spellings(stem));
    }

    static void Nouns(string stem, List<string> forms)
    {
        if (Without(stem, "ات", 3) is { } many)
        {
            forms.Add(many + 'ة');
            if (many.Length > 3) forms.Add(many);
        }
        foreach (var dual in (string[])["تين", "تان"])
        {
            if (Without(stem, dual, 3) is { } two) forms.Add(two + 'ة');
        }
        // A sound plural is of a participle or the like; ماكرون and كلينتون are not of ماكر and كلينت.
        foreach (var ending in (string[])["ون", "ين", "ان", "ة"])
        {
            if (Without(stem, ending, 4) is { } one && (one[0] == 'م' || one[^1] == 'ي' || one is [_, 'ا', _, _] or [_, _, 'ا', _] or [_, _, 'ي', _]))
                forms.Add(one);
        }
        foreach (var pronoun in Pronouns)
        {
            if (Without(stem, pronoun, pronoun == "نا" ? 5 : 4) is not { } owned) continue;
            forms.Add(owned);
            if (owned[^1] == 'ت') forms.Add(owned[..^1] + 'ة');
        }
        if (Without(stem, "ا", 5) is { } tanween) forms.Add(tanween);
    }

    static void Nisba(string stem, List<string> forms)
    {
        foreach (var ending in Nisbas)
        {
            if (Without(stem, ending, 3) is not { } place) continue;
            forms.Add(place + 'ا');
            forms.Add(place + "يا");
            if (ending != "ي") forms.Add(place + 'ي');
            if (place.Length < 4) continue;
            forms.Add(place);
            forms.Add(place + 'ة');
        }
    }

    static void Verbs(string stem, List<string> forms)
    {
        foreach (var ending in Persons)
        {
            if (Without(stem, ending, ending is "ت" or "وا" ? 3 : 4) is { } he && (ending is "ت" or "وا" || he[0] == 'ي')) forms.Add(he);
        }
        if (Without(stem, "ون", 4) is ['ي', .. var they]) forms.Add(they);
        if (stem[0] == 'س' && stem.Length > 4 && stem[1] == 'ي') forms.Add(stem[1..]);
        if (stem[0] != 'ي' || stem.Length < 4) return;
        forms.Add(stem[1..]);
        forms.Add('ا' + stem[1..]);
        // يقول, يضيف: the long vowel of the past is an alef.
        if (stem is [_, _, 'و' or 'ي', _]) forms.Add($"{stem[1]}ا{stem[3]}");
        if (stem is [.., 'ي', _]) forms.Add($"ا{stem[1..^2]}ا{stem[^1]}");
        if (stem[^1] == 'ي') forms.Add($"{(stem.Length > 4 ? "ا" : "")}{stem[1..^1]}ى");
        if (stem[^1] == 'و') forms.Add(stem[1..^1] + 'ا');
    }

    /// <summary>Other ways to write a foreign name: a long vowel more or less, g by one letter or the other.</summary>
    public static IEnumerable<string> Spelt(string stem)
    {
        if (stem.Length < 4) yield break;
        if (stem.Contains('غ', StringComparison.Ordinal)) yield return stem.Replace('غ', 'ج');
        if (stem.Length < 6 || stem[0] is 'م' or 'ت' or 'ي') yield break;
        for (var i = 2; i < stem.Length - 1; i++)
        {
            if (ArabicLetters.IsLong(stem[i])) yield return stem.Remove(i, 1);
            foreach (var vowel in (string[])["ا", "و", "ي"]) yield return stem.Insert(i, vowel);
        }
    }

    static string? Without(string stem, string ending, int least) =>
        stem.Length >= ending.Length + least && stem.EndsWith(ending, StringComparison.Ordinal) ? stem[..^ending.Length] : null;
}
