using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Archive.Words;

/// <summary>A set of terms that a reader would count as one word.</summary>
/// <param name="Id">Its name in the index, unique: the lemma, with <c>+</c> for a verb and <c>=</c> for a name.</param>
/// <param name="Terms">The terms of the vocabulary that are in it, in ordinal order; never empty.</param>
public sealed record WordClass(string Id, ImmutableArray<string> Terms);

/// <summary>
/// The classes of all words of an archive, made at build, so that the browser needs no stemmer. A term can be two words (كتب is "books"
/// and "he wrote") and then stands in two classes.
/// </summary>
public sealed class WordClasses
{
    readonly Dictionary<string, ImmutableArray<string>> ids = new(StringComparer.Ordinal);

    WordClasses(ImmutableArray<WordClass> all)
    {
        All = all;
        foreach (var one in all)
        {
            foreach (var term in one.Terms)
            {
                ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, term, out var known);
                own = known ? own.Add(one.Id) : [one.Id];
            }
        }
    }

    /// <summary>Every class, by id in ordinal order.</summary>
    public ImmutableArray<WordClass> All { get; }

    /// <summary>The ids of the classes of a term, in ordinal order: one or more for a term of the vocabulary, none for any other.</summary>
    public ImmutableArray<string> Of(string term) => ids.GetValueOrDefault(term, []);

    /// <summary>Reads the lexicon, which is the same for every archive: a tenth of a second that need not be waited for.</summary>
    public static void Prepare() => _ = Lexicon.Forms;

    /// <summary>Makes the classes.</summary>
    /// <param name="vocabulary">Terms of <see cref="SearchTokens"/>, in any order.</param>
    /// <param name="names">Names of people and the like as they are written; none of their words is taken for a form of another.</param>
    /// <param name="synonyms">Rows of words that search takes for one; entries of several words are left out.</param>
    public static WordClasses Made(IEnumerable<string> vocabulary, IEnumerable<string> names, ImmutableArray<ImmutableArray<string>> synonyms) =>
        Made(vocabulary, names, synonyms, Lexicon.Forms);

    /// <summary>Makes the classes with another lexicon.</summary>
    internal static WordClasses Made(
        IEnumerable<string> vocabulary, IEnumerable<string> names, ImmutableArray<ImmutableArray<string>> synonyms, LexiconForms lexicon)
    {
        string[] terms = [.. vocabulary.Distinct(StringComparer.Ordinal)];
        terms.AsSpan().Sort(StringComparer.Ordinal);
        var rows = new List<List<string>>();
        foreach (var synonym in synonyms)
        {
            var row = synonym.Select(SearchTokens.Normal).Where(entry => entry.Length > 0 && !entry.Contains(' ', StringComparison.Ordinal)).ToList();
            if (row.Count > 1) rows.Add(row);
        }
        var named = names.SelectMany(SearchTokens.Of).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        // What only a row of synonyms has comes behind the terms: it leads to classes, and is in none.
        string[] all = [.. terms, .. rows.SelectMany(row => row).Distinct(StringComparer.Ordinal).Where(entry => terms.AsSpan().BinarySearch(entry, StringComparer.Ordinal) < 0)];
        var words = new WordsOf(lexicon).All(all, named);

        // Members are numbers of terms, ascending: terms are taken in order.
        var classes = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var term = 0; term < all.Length; term++)
        {
            foreach (var id in words[all[term]]) Members(id).Add(term);
        }
        foreach (var row in rows)
        {
            var together = row.SelectMany(entry => words[entry]).SelectMany(id => classes[id]).ToList();
            var members = Members(row[0] + '~');
            members.AddRange(together.Except(members).ToList());
            members.Sort();
        }
        if (all.Length > terms.Length)
        {
            foreach (var members in classes.Values) members.RemoveAll(term => term >= terms.Length);
        }
        return new WordClasses(Needed(terms, classes));

        List<int> Members(string id)
        {
            ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(classes, id, out _);
            return members ??= [];
        }
    }

    // A class that lies within another joins nothing that the other does not join.
    static ImmutableArray<WordClass> Needed(string[] terms, Dictionary<string, List<int>> classes)
    {
        var all = classes.Keys.Where(id => classes[id].Count > 0).Order(StringComparer.Ordinal).Select(id => new { Id = id, Members = classes[id] }).ToArray();
        var having = new List<int>?[terms.Length];
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var term in all[i].Members) (having[term] ??= []).Add(i);
        }
        return [.. all.Where((own, one) => !having[own.Members[0]]!.Exists(other => Within(one, other)))
            .Select(own => new WordClass(own.Id, [.. own.Members.Select(term => terms[term])]))];

        bool Within(int one, int other) => one != other && all[one].Members.Count <= all[other].Members.Count
            && all[one].Members.TrueForAll(term => all[other].Members.BinarySearch(term) >= 0)
            && (all[one].Members.Count < all[other].Members.Count || other < one);
    }
}
