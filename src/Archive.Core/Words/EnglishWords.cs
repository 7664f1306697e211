using System.Collections.Immutable;

namespace Archive.Words;

/// <summary>
/// English words, and every term that is not Arabic. What is irregular stands in a table (<c>Words/english.tsv</c>); the rest is joined
/// where the vocabulary has the bare word too, or two endings on the same stem.
/// </summary>
static class EnglishWords
{
    // v, n, a, p: forms of one verb, noun, adjective, place; x: a word that only looks like a form.
    static readonly Lazy<Dictionary<string, ImmutableArray<string>>> Table = new(Read);

    /// <summary>Adds the words of the terms.</summary>
    /// <param name="terms">Terms in ordinal order.</param>
    /// <param name="to">The words of each term.</param>
    public static void Add(List<string> terms, Dictionary<string, ImmutableArray<string>> to)
    {
        var families = new Families();
        var free = terms.Where(term => !Table.Value.ContainsKey(term)).ToHashSet(StringComparer.Ordinal);
        foreach (var term in free)
        {
            if (!IsLatin(term)) continue;
            // With no other letter ends what the rules know.
            var others = term[^1] is 's' or 'd' or 'g' ? EnglishEndings.Bare(term).Concat(EnglishEndings.Beside(term)) : [];
            foreach (var other in others.Concat(EnglishEndings.Spelt(term)))
            {
                if (free.Contains(other)) families.Join(term, other);
            }
        }
        foreach (var term in terms) to[term] = Table.Value.TryGetValue(term, out var words) ? words : [families.Of(term)];
    }

    static bool IsLatin(string term) => term.All(char.IsAsciiLetterLower);

    static Dictionary<string, ImmutableArray<string>> Read()
    {
        var words = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var row in Lexicon.Rows("english"))
        {
            var made = row[0] switch
            {
                "v" => [EnglishEndings.With(row[1], "s"), EnglishEndings.With(row[1], "ing")],
                "a" => [EnglishEndings.With(row[1], "er"), EnglishEndings.With(row[1], "est")],
                _ => (string[])[],
            };
            foreach (var form in row[1..].Concat(made).Distinct(StringComparer.Ordinal))
                words[form] = [.. words.GetValueOrDefault(form, []).Append(row[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        }
        return words;
    }
}
