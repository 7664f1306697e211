using System.Collections.Immutable;

namespace Archive.Words;

/// <summary>Which words each term of a vocabulary is a form of.</summary>
sealed class WordsOf(LexiconForms lexicon)
{
    static readonly string[] OntoNames = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "فب", "وك"];

    /// <summary>For every term the ids of its words, one at least.</summary>
    /// <param name="vocabulary">All terms, each once.</param>
    /// <param name="names">Terms that are names, and so forms of themselves alone.</param>
    public Dictionary<string, ImmutableArray<string>> All(IReadOnlyList<string> vocabulary, HashSet<string> names)
    {
        var readings = new ArabicReadings(lexicon);
        var known = new ImmutableArray<string>[vocabulary.Count];
        Parallel.For(0, known.Length, i =>
        {
            var term = vocabulary[i];
            known[i] = NameIn(term, names) is { } name ? [name + '='] : ArabicLetters.IsArabic(term) ? readings.Of(term) : [];
        });
        var words = new Dictionary<string, ImmutableArray<string>>(vocabulary.Count, StringComparer.Ordinal);
        var (arabic, other) = (new List<string>(), new List<string>());
        for (var i = 0; i < known.Length; i++)
        {
            if (!known[i].IsEmpty) words[vocabulary[i]] = known[i];
            else if (ArabicLetters.IsArabic(vocabulary[i])) arabic.Add(vocabulary[i]);
            else other.Add(vocabulary[i]);
        }
        new UnknownArabic(lexicon).Add(arabic, words);
        EnglishWords.Add(other, words);
        return words;
    }

    // The name itself, or the name behind particles where the whole is no word of the lexicon.
    string? NameIn(ReadOnlySpan<char> term, HashSet<string> names)
    {
        if (names.Count == 0) return null;
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(term, out var name)) return name;
        foreach (var particle in OntoNames)
        {
            if (term.Length < particle.Length + 3 || !term.StartsWith(particle, StringComparison.Ordinal)) continue;
            if (known.TryGetValue(term[particle.Length..], out name) && !lexicon.Has(term)) return name;
        }
        // للأسد: the alef of the article falls away.
        return term.StartsWith("لل", StringComparison.Ordinal) && names.TryGetValue($"ال{term[2..]}", out name) && !lexicon.Has(term) ? name : null;
    }
}
