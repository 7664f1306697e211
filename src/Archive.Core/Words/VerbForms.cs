namespace Archive.Words;

/// <summary>The persons of a verb, past and present, active and passive, and the nouns and participles that come with it.</summary>
sealed class VerbForms(LexiconForms forms, NounForms nouns)
{
    /// <summary>A row of the table of verbs.</summary>
    public void Add(ReadOnlySpan<string> row)
    {
        var verb = VerbShape.Of(row);
        var past = ArabicLetters.Normal(verb.Past);
        // القصف and يقصفون are one word to a reader: a verbal noun that is written as the verb shares its class.
        var word = verb.Nouns.Any(noun => ArabicLetters.Normal(noun) == past) ? past : past + '+';
        Past(verb, verb.Past, word, Level.Listed);
        Present(verb, verb.Present, word);
        Passive(verb, word);
        foreach (var noun in verb.Nouns)
        {
            if (verb.Simple) nouns.AddNoun([noun, "!"]);
            else nouns.AddVerbalNoun(noun);
        }
        Participles(verb);
    }

    void Past(VerbShape verb, string past, string word, Level level)
    {
        var weak = past[^1] is 'ى' or 'ا' || (past[^1] == 'ي' && past.Length > 2);
        var open = past[^1] is 'ى' or 'ا';
        forms.Add(past, word, level, open ? Takes.None : Takes.Pronoun);
        if (open) forms.Add(past[..^1] + 'ا', word, Level.Inflected, Takes.Pronoun | Takes.Bound);
        var feminine = open ? past[..^1] : past;
        Inflected(feminine + "ت", word, Takes.Pronoun);
        Inflected(feminine + "تا", word);
        if (!open) Inflected(past + 'ا', word);
        var many = weak ? past[..^1] : past;
        Inflected(many + "وا", word);
        Inflected(many + "و", word, Takes.Pronoun | Takes.Bound);
        if (past[^1] == 'أ') Inflected(past[..^1] + "ؤوا", word);
        var closed = verb.Doubled ? past + past[^1] : verb.Hollow ? past[..^2] + past[^1] : open ? past[..^1] + (past[^1] == 'ا' ? 'و' : 'ي') : past;
        foreach (var ending in (string[])["ت", "نا"]) Inflected(closed + ending, word, Takes.Pronoun);
        foreach (var ending in (string[])["تم", "تما", "ن"]) Inflected(closed + ending, word);
    }

    void Inflected(string form, string word, Takes takes = Takes.None) => forms.Add(form, word, Level.Inflected, takes);

    void Present(VerbShape verb, string present, string word)
    {
        var stem = present[1..];
        var weak = stem[^1] is 'ى' or 'ي' or 'و' && stem.Length > 1;
        var many = weak ? stem[..^1] : stem;
        var open = stem[^1] == 'ى';
        foreach (var person in "يتنا")
        {
            Inflected(person + stem, word, open ? Takes.Future : Takes.Future | Takes.Pronoun);
            if (open) Inflected(person + stem[..^1] + 'ا', word, Takes.Future | Takes.Pronoun | Takes.Bound);
            // "Did not": the weak letter goes. With نـ and أ that is nearly always another word.
            if (person is 'ن' or 'ا') continue;
            if (weak && stem.Length > 3) Inflected(person + stem[..^1], word);
            if (verb.Hollow && stem.Length > 2 && ArabicLetters.IsLong(stem[^2])) Inflected(person + stem[..^2] + stem[^1], word);
            Inflected(person + many + "ون", word, Takes.Future | Takes.Pronoun);
            Inflected(person + many + "وا", word);
            Inflected(person + many + "و", word, Takes.Pronoun | Takes.Bound);
            Inflected(person + (open ? many + 'ي' : stem) + "ان", word, Takes.Future);
            Inflected(person + stem + (verb.Doubled ? $"{stem[^1]}ن" : "ن"), word, Takes.Future);
            if (stem[^1] is 'أ' or 'ئ') Inflected(person + many[..^1] + "ؤون", word, Takes.Future);
        }
        Inflected('ت' + many + "ين", word, Takes.Future);
    }

    // Unwritten vowels tell most passives apart; here are those that letters tell.
    void Passive(VerbShape verb, string word)
    {
        var (past, present) = (verb.Past, verb.Present);
        if (verb.Hollow)
        {
            Past(verb, past[..^2] + 'ي' + past[^1], word, Level.Inflected);
            Present(verb, present[..^2] + 'ا' + present[^1], word);
        }
        else if (past[^1] is 'ى' or 'ا')
        {
            Past(verb, past[..^1] + 'ي', word, Level.Inflected);
            Present(verb, present[..^1] + 'ى', word);
        }
        // قوتل, and سئل, where the hamza changes its seat.
        else if (past is [_, 'ا', _, _] or [_, 'أ', _])
        {
            Past(verb, $"{past[0]}{(past[1] == 'ا' ? 'و' : 'ئ')}{past[2..]}", word, Level.Inflected);
        }
    }

    void Participles(VerbShape verb)
    {
        var stem = verb.Present[1..];
        if (!verb.Simple)
        {
            nouns.AddAdjective(['م' + (stem[^1] == 'ى' ? stem[..^1] + 'ي' : stem)]);
            if (stem[^1] == 'ي') nouns.AddWeakPlural('م' + stem);
            return;
        }
        var past = verb.Past;
        if (verb.Hollow)
        {
            nouns.AddAdjective([$"{past[0]}ائ{past[2]}"]);
        }
        else if (past is [var first, var second, 'ى' or 'ا' or 'ي'])
        {
            nouns.AddAdjective([$"{first}ا{second}ي", $"{first}ا{second}"]);
            nouns.AddWeakPlural($"{first}ا{second}ي");
        }
        else if (past.Length == 3 && !past.Any(c => c is 'ا' or 'ى' or 'ي' or 'أ' or 'ؤ' or 'ئ' or 'ء'))
        {
            nouns.AddAdjective([$"{past[0]}ا{past[1..]}"]);
            nouns.AddAdjective([$"م{past[..2]}و{past[2]}"]);
        }
    }
}
