namespace Archive.Words;

/// <summary>The tables of Arabic words (<c>Words/*.tsv</c>, written for this project), and all forms that the rules make from them.</summary>
static class Lexicon
{
    static readonly Lazy<LexiconForms> Made = new(() => Read(_ => true));

    /// <summary>Every form, by its normal spelling.</summary>
    public static LexiconForms Forms => Made.Value;

    /// <summary>The rows of a table, cut at white space; lines that begin with # are remarks.</summary>
    internal static IEnumerable<string[]> Rows(string table) => NormalTable.Resource($"words/{table}.tsv").Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The forms that some of the rows make, for tests of what the rules do without them.</summary>
    /// <param name="keep">Asked with the first word of each row of nouns, adjectives, verbs and names.</param>
    internal static LexiconForms Read(Func<string, bool> keep)
    {
        var forms = new LexiconForms();
        var nouns = new NounForms(forms);
        var verbs = new VerbForms(forms, nouns);
        foreach (var table in (string[])["nouns-state", "nouns-war", "nouns-law-economy", "nouns-media-knowledge", "nouns-life", "nouns-more"])
        {
            foreach (var row in Rows(table).Where(row => keep(row[0]))) nouns.AddNoun(row);
        }
        foreach (var row in Rows("adjectives").Where(row => keep(row[0]))) nouns.AddAdjective(row);
        foreach (var row in Rows("verbs").Where(row => keep(row[0]))) verbs.Add(row);
        foreach (var row in Rows("particles")) AddParticle(forms, row);
        foreach (var row in Rows("names").Where(row => keep(row[0])))
        {
            foreach (var name in row) nouns.AddName(name, ArabicLetters.Normal(Bare(row[0])));
        }
        Places(nouns, keep);
        return forms;
    }

    // A particle with a plus stands before pronouns, which makes words that look like others: إنها, عليه.
    static void AddParticle(LexiconForms forms, string[] row)
    {
        var word = ArabicLetters.Normal(row[0]);
        if (row[0].Length > 1) forms.Add(row[0], word, Level.Listed, Takes.Preposition | Takes.Pronoun);
        if (!row.Contains("+")) return;
        var before = row[0][^1] == 'ى' ? row[0][..^1] + 'ي' : row[0];
        foreach (var pronoun in (string[])["ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا", "ني"]) forms.Add(before + pronoun, word, Level.Listed, Takes.None);
    }

    // Names, nisbas and plurals of a people, with a tab between.
    static void Places(NounForms nouns, Func<string, bool> keep)
    {
        foreach (var line in NormalTable.Resource("words/places.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = line.Split('\t').Select(column => column.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            if (!keep(columns[0][0])) continue;
            var word = ArabicLetters.Normal(Bare(columns[0][0]));
            foreach (var name in columns[0]) nouns.AddName(name, word);
            foreach (var nisba in columns.ElementAtOrDefault(1) ?? []) nouns.AddNisba(nisba, word);
            foreach (var plural in columns.ElementAtOrDefault(2) ?? []) nouns.Listed(plural, word);
        }
    }

    static string Bare(string name) => name.StartsWith("ال", StringComparison.Ordinal) && name.Length > 4 ? name[2..] : name;
}
