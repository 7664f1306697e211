using System.Collections.Immutable;

namespace Archive.Words;

/// <summary>
/// What words a term can be a form of, by the lexicon. What is listed is never cut (وطن, لبنان); what the tables make without a particle
/// or pronoun goes before what needs one; and of cuts the one with the fewest pieces wins.
/// </summary>
sealed class ArabicReadings(LexiconForms lexicon)
{
    static readonly string[] Conjunctions = ["", "و", "ف"];

    // Before a noun; the last one before a verb.
    static readonly (string Letters, Takes Needs)[] Particles =
    [
        ("", Takes.None), ("ال", Takes.Article), ("بال", Takes.Article), ("كال", Takes.Article), ("لل", Takes.Article),
        ("ب", Takes.Preposition), ("ك", Takes.Preposition), ("ل", Takes.Preposition), ("س", Takes.Future), ("ل", Takes.Future),
    ];

    static readonly string[] Pronouns = ["", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا", "ي", "ني"];

    /// <summary>The ids of the words, in ordinal order; none where the lexicon does not know the term.</summary>
    public ImmutableArray<string> Of(string term)
    {
        var found = new List<string>();
        Whole(term, found);
        if (found.Count == 0)
        {
            Cut(term, found);
            // كتابه is "his book", and is often written for كتابة.
            if (found.Count == 0 || term[^1] == 'ه')
            {
                foreach (var spelling in SearchTokens.Spellings(term)) Whole(spelling, found);
            }
            if (found.Count == 0)
            {
                foreach (var spelling in SearchTokens.Spellings(term)) AddCut(spelling, found);
            }
        }
        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    /// <summary>The readings without anything written on.</summary>
    void Whole(string term, List<string> found)
    {
        var best = Level.Nisba;
        var own = false;
        foreach (var form in lexicon.Of(term))
        {
            if (form.Takes.HasFlag(Takes.Bound)) continue;
            if (form.Level < best) best = form.Level;
            // عمليات is of عملية, not of عمل.
            own |= form.Level < Level.Nisba && form.Word.EndsWith("ية", StringComparison.Ordinal);
        }
        foreach (var form in lexicon.Of(term))
        {
            if (form.Takes.HasFlag(Takes.Bound) || (own && form.Level == Level.Nisba)) continue;
            var nisba = form.Level == Level.Nisba && (best == Level.Inflected || (best == Level.Listed && term[^1] == 'ي'));
            if (nisba || form.Level == best || (best == Level.Name && form.Level == Level.Listed)) Add(form.Word, found);
        }
    }

    void AddCut(string term, List<string> found)
    {
        var cut = new List<string>();
        Cut(term, cut);
        foreach (var word in cut) Add(word, found);
    }

    void Cut(ReadOnlySpan<char> term, List<string> found)
    {
        var best = int.MaxValue;
        Span<int> endings = stackalloc int[Pronouns.Length];
        var count = 0;
        for (var i = 0; i < Pronouns.Length; i++)
        {
            if (term.EndsWith(Pronouns[i], StringComparison.Ordinal)) endings[count++] = i;
        }
        foreach (var conjunction in Conjunctions)
        {
            if (!term.StartsWith(conjunction, StringComparison.Ordinal)) continue;
            foreach (var (letters, needs) in Particles)
            {
                var start = conjunction.Length + letters.Length;
                if (start > term.Length - 2 || !term[conjunction.Length..].StartsWith(letters, StringComparison.Ordinal)) continue;
                foreach (var ending in endings[..count])
                {
                    var pronoun = Pronouns[ending];
                    if (pronoun.Length > 0 && needs == Takes.Article) continue;
                    if (start + pronoun.Length == 0 || term.Length - pronoun.Length - start < 2) continue;
                    Stem(term[start..^pronoun.Length], needs | (pronoun.Length > 0 ? Takes.Pronoun : Takes.None),
                        (conjunction.Length > 0 ? 2 : 0) + (letters.Length == 0 ? 0 : letters == "ال" ? 1 : 2) + (pronoun.Length > 0 ? 2 : 0), found, ref best);
                }
            }
        }
    }

    void Stem(ReadOnlySpan<char> stem, Takes needs, int cost, List<string> found, ref int best)
    {
        // Two letters are too little to stand on, but behind an article: اليد.
        if (stem.Length < 3 && needs != Takes.Article) return;
        var own = false;
        foreach (var form in lexicon.Of(stem)) own |= form.Level < Level.Nisba && form.Word.EndsWith("ية", StringComparison.Ordinal);
        foreach (var form in lexicon.Of(stem))
        {
            if ((form.Takes & needs) != needs || (own && form.Level == Level.Nisba)) continue;
            if (form.Takes.HasFlag(Takes.Bound) && !needs.HasFlag(Takes.Pronoun)) continue;
            var price = cost + (form.Level <= Level.Listed || (form.Level == Level.Nisba && stem[^1] == 'ي') ? 0 : 1);
            if (price > best) continue;
            if (price < best) found.Clear();
            best = price;
            Add(form.Word, found);
        }
    }

    // Seldom more than three.
    static void Add(string word, List<string> found)
    {
        if (!found.Contains(word)) found.Add(word);
    }
}
