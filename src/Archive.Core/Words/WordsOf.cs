using System.Collections.Immutable;

namespace Archive.Words;

/// <summary>Which words each term of a vocabulary is a form of.</summary>
sealed class WordsOf(LexiconForms lexicon)
{
    static readonly string[] OntoNames = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "فب", "وك"];

    /// <summary>For every term the ids of its words, one at least.</summary>
    /// <param name="vocabulary">All terms, in ordinal order.</param>
    /// <param name="names">Terms that are names, and so forms of themselves alone.</param>
    public Dictionary<string, ImmutableArray<string>> All(IReadOnlyList<string> vocabulary, IReadOnlySet<string> names)
    {
        var words = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var readings = new ArabicReadings(lexicon);
        var (arabic, other) = (new List<string>(), new List<string>());
        foreach (var term in vocabulary)
        {
            if (NameIn(term, names) is { } name) words[term] = [name + '='];
            else if (!ArabicLetters.IsArabic(term)) other.Add(term);
            else if (readings.Of(term) is { Length: > 0 } known) words[term] = known;
            else arabic.Add(term);
        }
        foreach (var (term, word) in new UnknownArabic(lexicon).Words(arabic)) words[term] = word;
        foreach (var (term, word) in EnglishWords.Of(other)) words[term] = word;
        return words;
    }

    // The name itself, or the name behind particles where the whole is no word of the lexicon.
    string? NameIn(string term, IReadOnlySet<string> names)
    {
        if (names.Count == 0) return null;
        if (names.Contains(term)) return term;
        foreach (var particle in OntoNames)
        {
            if (term.Length < particle.Length + 3 || !term.StartsWith(particle, StringComparison.Ordinal)) continue;
            if (names.Contains(term[particle.Length..]) && !lexicon.Has(term)) return term[particle.Length..];
        }
        // للأسد: the alef of the article falls away.
        var article = term.StartsWith("لل", StringComparison.Ordinal) ? "ال" + term[2..] : "";
        return names.Contains(article) && !lexicon.Has(term) ? article : null;
    }
}
