namespace Archive.Words;

/// <summary>The forms of a noun or adjective: dual, sound plurals, feminine, what stands before a pronoun, and the nisba.</summary>
sealed class NounForms(LexiconForms forms)
{
    /// <summary>A row of the tables: the lemma, then its plurals and marks.</summary>
    /// <param name="row">Lemma; plurals in full; <c>ات</c>, <c>ون</c>, <c>ة</c> for what its ending may become; <c>=</c> before another spelling; <c>!</c> for a word of which no nisba is made.</param>
    public void AddNoun(ReadOnlySpan<string> row)
    {
        var word = ArabicLetters.Normal(row[0]);
        var nisba = !row.Contains("!");
        Lemma(row[0], word, row, nisba);
        foreach (var token in row[1..])
        {
            if (token[0] == '=') Lemma(token[1..], word, row, nisba);
            else if (!IsMark(token)) Listed(token, word);
        }
    }

    /// <summary>An adjective, or a participle: all endings, no nisba.</summary>
    public void AddAdjective(ReadOnlySpan<string> row)
    {
        var word = ArabicLetters.Normal(row[0]);
        foreach (var token in row)
        {
            if (IsMark(token)) continue;
            if (token == row[0] || token[0] == '=') Adjective(token.TrimStart('='), word, Level.Listed);
            else Listed(token, word);
        }
    }

    /// <summary>The sound plural of a participle in -ي, which loses it: ناج, ناجون.</summary>
    public void AddWeakPlural(string participle) => SoundPlural(participle[..^1], ArabicLetters.Normal(participle), Level.Listed);

    /// <summary>A verbal noun of a derived verb.</summary>
    public void AddVerbalNoun(string noun) => Lemma(noun, ArabicLetters.Normal(noun), ["", "ات"], nisba: true);

    /// <summary>A name: as it stands, perhaps with a particle or a pronoun before or after.</summary>
    public void AddName(string name, string word)
    {
        var bare = name.StartsWith("ال", StringComparison.Ordinal) && name.Length > 4 ? name[2..] : name;
        Free(bare, word, Level.Name);
        // Foreign g has two letters.
        if (bare.Contains('غ', StringComparison.Ordinal) && bare.Length > 4) Free(bare.Replace('غ', 'ج'), word, Level.Name);
        if (bare != name) forms.Add(name, word, Level.Name, Takes.Preposition);
    }

    /// <summary>An adjective in -ي of a place or people, with all endings.</summary>
    public void AddNisba(string nisba, string word) => Adjective(nisba, word, Level.Listed);

    /// <summary>A form listed with its lemma.</summary>
    public void Listed(string plural, string word) => Free(plural, word, Level.Listed);

    static bool IsMark(string token) => token is "ات" or "ون" or "ة" or "!";

    void Lemma(string lemma, string word, ReadOnlySpan<string> row, bool nisba)
    {
        Free(lemma, word, Level.Listed);
        Dual(lemma, word);
        if (lemma[^1] == 'ة') FemininePlural(lemma[..^1], word);
        if (row.Contains("ات")) FemininePlural(Stem(lemma), word);
        if (row.Contains("ون")) SoundPlural(lemma, word, Level.Inflected);
        if (row.Contains("ة"))
        {
            Free(lemma + 'ة', word, Level.Inflected);
            Dual(lemma + 'ة', word);
            FemininePlural(lemma, word);
        }
        // قاض beside قاضي, محام beside محامي: only in these patterns, else كرسي would be كرس.
        if (lemma is [_, 'ا', _, 'ي'] or ['م', _, 'ا', _, 'ي']) forms.Add(lemma[..^1], word, Level.Inflected, Takes.Preposition);
        if (nisba) Nisba(lemma, word);
    }

    void Adjective(string lemma, string word, Level level)
    {
        Free(lemma, word, level);
        if (lemma[^1] is 'ة' or 'ى') return;
        Dual(lemma, word, level);
        SoundPlural(lemma, word, level);
        Free(lemma + 'ة', word, Lower(level));
        Dual(lemma + 'ة', word, level);
        FemininePlural(lemma, word, level);
        if (level == Level.Nisba && lemma.EndsWith('ي')) forms.Add(lemma + "ا", word, level, Takes.Preposition);
    }

    static Level Lower(Level level) => level == Level.Nisba ? level : Level.Inflected;

    // As it stands, and as it stands before a pronoun.
    void Free(string form, string word, Level level)
    {
        var (noun, before) = form[^1] switch
        {
            'ة' => (Takes.Noun, form[..^1] + 'ت'),
            'ى' => (Takes.Noun, form[..^1] + 'ا'),
            _ => (level == Level.Nisba ? Takes.Noun : Takes.Noun | Takes.Pronoun, null),
        };
        forms.Add(form, word, level, noun);
        if (before is not null) forms.Add(before, word, Lower(level), Takes.Pronoun | Takes.Preposition | Takes.Bound);
        // اتفاقا: no alef is written after ة, ى and اء.
        else if (form[^1] is not 'ا' && !form.EndsWith("اء", StringComparison.Ordinal)) forms.Add(form + 'ا', word, Lower(level), Takes.Preposition);
    }

    void Dual(string form, string word, Level level = Level.Inflected)
    {
        var stem = form[^1] switch { 'ة' => form[..^1] + 'ت', 'ى' => form[..^1] + 'ي', _ => form };
        if (form[^1] == 'ا') return;
        foreach (var ending in (string[])["ان", "ين"]) forms.Add(stem + ending, word, Lower(level), Takes.Noun);
        foreach (var ending in (string[])["ا", "ي"]) forms.Add(stem + ending, word, Lower(level), Takes.Preposition | Takes.Pronoun);
    }

    void SoundPlural(string form, string word, Level level)
    {
        if (form[^1] is 'ة' or 'ى' or 'ا') return;
        foreach (var ending in (string[])["ون", "ين"]) forms.Add(form + ending, word, Lower(level), Takes.Noun);
        foreach (var ending in (string[])["و", "ي"]) forms.Add(form + ending, word, Lower(level), Takes.Preposition | Takes.Pronoun);
    }

    void FemininePlural(string stem, string word, Level level = Level.Inflected) =>
        forms.Add(stem + "ات", word, Lower(level), Takes.Noun | Takes.Pronoun);

    // Before -ات and a nisba: the ending gives way.
    static string Stem(string lemma) => lemma[^1] switch
    {
        'ة' or 'ا' => lemma[..^1],
        'ى' => lemma[..^1] + 'ي',
        _ => lemma,
    };

    void Nisba(string noun, string word)
    {
        foreach (var nisba in Nisbas(noun)) Adjective(nisba, word, Level.Nisba);
    }

    static string[] Nisbas(string noun)
    {
        var stem = Stem(noun);
        if (noun[^1] == 'ي') return [];
        if (noun.EndsWith("ية", StringComparison.Ordinal)) return noun.Length > 4 ? [noun[..^1]] : [noun[..^1], noun[..^2] + "وي"];
        if (noun[^1] == 'ى' || noun.EndsWith("اة", StringComparison.Ordinal)) return [stem[..^1] + "وي"];
        if (noun.EndsWith("اء", StringComparison.Ordinal)) return [noun + 'ي', noun[..^1] + "وي", noun[..^2] + "وي"];
        // صحي, but لغوي: of so short a stem both are tried.
        return stem.Length > 2 ? [stem + 'ي'] : [stem + 'ي', stem + "وي"];
    }
}
