using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Archive.Words;

/// <summary>
/// Arabic terms that the lexicon does not know, names mostly. They are joined only where the vocabulary has both the term and what
/// remains of it, or where the lexicon has the singular of what looks like a plural.
/// </summary>
sealed class UnknownArabic(LexiconForms lexicon)
{
    static readonly string[] Articles = ["ال", "بال", "كال", "لل", "وال", "وبال", "وكال", "ولل", "فال", "فبال", "فلل"];
    static readonly string[] Particles = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فل"];

    // A stem, the stems of the vocabulary that it is a form of or that are forms of it, and the words of the lexicon that it belongs to.
    sealed record Seen(string Stem, List<string> Beside, List<string> Words);

    /// <summary>Adds the words of the terms.</summary>
    /// <param name="terms">Terms without a reading.</param>
    /// <param name="to">The words of each term.</param>
    public void Add(List<string> terms, Dictionary<string, ImmutableArray<string>> to)
    {
        var bare = terms.Select(WithoutArticle).ToArray();
        var stems = new HashSet<string>(bare, StringComparer.Ordinal);
        var spellings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var stem in stems) CollectionsMarshal.GetValueRefOrAddDefault(spellings, ArabicLetters.Skeleton(stem), out _)++;
        // Each stem into its own place: how many cores there are changes nothing.
        var all = stems.ToArray();
        var seen = new Seen[all.Length];
        Parallel.For(0, all.Length, i => seen[i] = Look(all[i], stems, spellings));
        // What looks like a plural of a word of the lexicon, or a name of it in other letters, belongs to it with all its family.
        var families = new Families();
        foreach (var one in seen)
        {
            foreach (var other in one.Beside) families.Join(one.Stem, other);
        }
        var wordsOf = seen.Where(one => one.Words.Count > 0).GroupBy(one => families.Of(one.Stem), one => one.Words, StringComparer.Ordinal).ToDictionary(
            rows => rows.Key, rows => rows.SelectMany(words => words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        for (var i = 0; i < bare.Length; i++)
        {
            var head = families.Of(bare[i]);
            to[terms[i]] = wordsOf.TryGetValue(head, out var words) ? words : [head];
        }
    }

    Seen Look(string stem, HashSet<string> stems, Dictionary<string, int> spellings)
    {
        var others = new List<string>();
        foreach (var particle in Particles)
        {
            if (Long(stem) >= particle.Length + 4 && stem.StartsWith(particle, StringComparison.Ordinal)) others.Add(stem[particle.Length..]);
        }
        UnknownEndings.Add(stem, others);
        var endings = others.Count;
        BrokenPlurals.Add(stem, others);
        var words = Singulars(stem, CollectionsMarshal.AsSpan(others)[endings..]);
        // Spellings are many, and nearly none of them is a word: they are tried only where something has the same consonants.
        var skeleton = ArabicLetters.Skeleton(stem);
        if (spellings[skeleton] > 1 || lexicon.HasNameLike(skeleton) || stem.Contains('غ', StringComparison.Ordinal))
        {
            foreach (var spelling in UnknownEndings.Spelt(stem))
            {
                others.Add(spelling);
                foreach (var form in lexicon.Of(spelling))
                {
                    if (form.Level == Level.Name) words.Add(form.Word);
                }
            }
        }
        return new Seen(stem, others.FindAll(stems.Contains), words);
    }

    List<string> Singulars(string stem, ReadOnlySpan<string> broken)
    {
        var words = new List<string>();
        foreach (var singular in broken) AddNouns(singular);
        if (stem.Length > 5 && stem.EndsWith("ات", StringComparison.Ordinal)) AddNouns(stem.AsSpan(0, stem.Length - 2));
        return words;

        void AddNouns(ReadOnlySpan<char> singular)
        {
            foreach (var form in lexicon.Of(singular))
            {
                if (form.Level <= Level.Listed && form.Takes.HasFlag(Takes.Noun)) words.Add(form.Word);
            }
        }
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
