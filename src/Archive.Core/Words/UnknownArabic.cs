using System.Collections.Immutable;

namespace Archive.Words;

/// <summary>
/// Arabic terms that the lexicon does not know, names mostly. They are joined only where the vocabulary has both the term and what
/// remains of it, or where the lexicon has the singular of what looks like a plural.
/// </summary>
sealed class UnknownArabic(LexiconForms lexicon)
{
    static readonly string[] Articles = ["ال", "بال", "كال", "لل", "وال", "وبال", "وكال", "ولل", "فال", "فبال", "فلل"];
    static readonly string[] Particles = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فل"];

    /// <summary>The words of the terms.</summary>
    /// <param name="terms">Terms without a reading, in ordinal order.</param>
    public IEnumerable<(string Term, ImmutableArray<string> Words)> Words(IReadOnlyList<string> terms)
    {
        var families = new Families();
        var stems = new SortedSet<string>(terms.Select(WithoutArticle), StringComparer.Ordinal);
        var found = new HashSet<string>(stems, StringComparer.Ordinal);
        foreach (var stem in stems)
        {
            foreach (var particle in Particles)
            {
                if (Long(stem) >= particle.Length + 4 && stem.StartsWith(particle, StringComparison.Ordinal) && found.Contains(stem[particle.Length..]))
                    families.Join(stem, stem[particle.Length..]);
            }
            foreach (var other in UnknownEndings.Of(stem).Concat(BrokenPlurals.Of(stem)))
            {
                if (found.Contains(other)) families.Join(stem, other);
            }
        }
        // What looks like a plural of a word of the lexicon, or a name of it in other letters, belongs to it with all its family.
        var known = stems.Select(stem => (Head: families.Of(stem), Words: Singulars(stem))).Where(row => row.Words.Count > 0)
            .GroupBy(row => row.Head, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.SelectMany(row => row.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        foreach (var term in terms)
        {
            var head = families.Of(WithoutArticle(term));
            yield return (term, known.TryGetValue(head, out var words) ? words : [head]);
        }
    }

    List<string> Singulars(string stem)
    {
        var singulars = BrokenPlurals.Of(stem).Concat(stem.Length > 5 && stem.EndsWith("ات", StringComparison.Ordinal) ? [stem[..^2]] : []);
        return
        [
            .. singulars.SelectMany(lexicon.Of).Where(form => form.Level <= Level.Listed && form.Takes.HasFlag(Takes.Noun)).Select(form => form.Word),
            .. UnknownEndings.Spelt(stem).SelectMany(lexicon.Of).Where(form => form.Level == Level.Name).Select(form => form.Word),
        ];
    }

    // A ta marbuta is no root letter.
    static int Long(string stem) => stem.EndsWith('ة') ? stem.Length - 1 : stem.Length;

    static string WithoutArticle(string term)
    {
        foreach (var article in Articles)
        {
            if (term.Length >= article.Length + 3 && term.StartsWith(article, StringComparison.Ordinal)) return term[article.Length..];
        }
        return term;
    }
}
