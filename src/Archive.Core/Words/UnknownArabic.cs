using System.Collections.Immutable;

namespace Archive.Words;

/// <summary>
/// Arabic terms that the lexicon does not know: names mostly. They are joined only to one another, and only where the vocabulary
/// has both the term and what remains of it.
/// </summary>
static class UnknownArabic
{
    static readonly string[] Articles = ["ال", "بال", "كال", "لل", "وال", "وبال", "وكال", "ولل", "فال", "فبال", "فلل"];
    static readonly string[] Particles = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فل"];

    /// <summary>The words of the terms.</summary>
    /// <param name="terms">Terms without a reading, in ordinal order.</param>
    public static IEnumerable<(string Term, ImmutableArray<string> Words)> Words(IReadOnlyList<string> terms)
    {
        var families = new Families();
        var stems = new SortedSet<string>(terms.Select(WithoutArticle), StringComparer.Ordinal);
        foreach (var stem in stems)
        {
            foreach (var particle in Particles)
            {
                var rest = stem.Length - particle.Length;
                if (rest >= (particle == "و" ? 3 : 4) && stem.StartsWith(particle, StringComparison.Ordinal) && stems.Contains(stem[particle.Length..]))
                    families.Join(stem, stem[particle.Length..]);
            }
            foreach (var other in UnknownEndings.Of(stem).Where(stems.Contains)) families.Join(stem, other);
        }
        return terms.Select(term => (term, ImmutableArray.Create(families.Of(WithoutArticle(term)))));
    }

    static string WithoutArticle(string term)
    {
        foreach (var article in Articles)
        {
            if (term.Length >= article.Length + 3 && term.StartsWith(article, StringComparison.Ordinal)) return term[article.Length..];
        }
        return term;
    }
}
