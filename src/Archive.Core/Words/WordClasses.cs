using System.Collections.Frozen;
using System.Collections.Immutable;

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
    readonly FrozenDictionary<string, ImmutableArray<string>> ids;

    WordClasses(ImmutableArray<WordClass> all)
    {
        All = all;
        ids = all.SelectMany(one => one.Terms.Select(term => (term, one.Id))).GroupBy(row => row.term, row => row.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Every class, by id in ordinal order.</summary>
    public ImmutableArray<WordClass> All { get; }

    /// <summary>The ids of the classes of a term, in ordinal order: one or more for a term of the vocabulary, none for any other.</summary>
    public ImmutableArray<string> Of(string term) => ids.GetValueOrDefault(term, []);

    /// <summary>Makes the classes.</summary>
    /// <param name="vocabulary">Terms of <see cref="SearchTokens"/>, in any order.</param>
    /// <param name="names">Names of people and the like as they are written; none of their words is taken for a form of another.</param>
    /// <param name="synonyms">Rows of words that search takes for one; entries of several words are left out.</param>
    public static WordClasses Made(IEnumerable<string> vocabulary, IEnumerable<string> names, IEnumerable<ImmutableArray<string>> synonyms) =>
        Made(vocabulary, names, synonyms, Lexicon.Forms);

    /// <summary>Makes the classes with another lexicon.</summary>
    internal static WordClasses Made(
        IEnumerable<string> vocabulary, IEnumerable<string> names, IEnumerable<ImmutableArray<string>> synonyms, LexiconForms lexicon)
    {
        var terms = vocabulary.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var rows = synonyms.Select(row => row.Select(SearchTokens.Normal).Where(entry => entry.Length > 0 && !entry.Contains(' ', StringComparison.Ordinal)).ToList()).ToList();
        var named = names.SelectMany(SearchTokens.Of).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        var words = new WordsOf(lexicon).All(terms.Concat(rows.SelectMany(row => row)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(), named);
        var classes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var own = terms.ToHashSet(StringComparer.Ordinal);
        foreach (var (term, ids) in words)
        {
            foreach (var id in ids) Members(id).Add(term);
        }
        foreach (var row in rows.Where(row => row.Count > 1))
        {
            var together = row.SelectMany(entry => words[entry]).SelectMany(id => classes[id]).ToList();
            Members(row[0] + '~').UnionWith(together);
        }
        if (rows.Count > 0)
        {
            foreach (var members in classes.Values) members.IntersectWith(own);
        }
        return new WordClasses(Needed(classes));

        HashSet<string> Members(string id) => classes.TryGetValue(id, out var members) ? members : classes[id] = new HashSet<string>(StringComparer.Ordinal);
    }

    // A class that lies within another joins nothing that the other does not join.
    static ImmutableArray<WordClass> Needed(Dictionary<string, HashSet<string>> classes)
    {
        var having = classes.SelectMany(entry => entry.Value.Select(term => (term, entry.Key))).ToLookup(row => row.term, row => row.Key, StringComparer.Ordinal);
        return [.. classes.Where(entry => entry.Value.Count > 0 && !having[entry.Value.First()].Any(other => Within(entry.Key, other)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new WordClass(entry.Key, [.. entry.Value.Order(StringComparer.Ordinal)]))];

        bool Within(string id, string other)
        {
            if (id == other) return false;
            var (one, two) = (classes[id], classes[other]);
            return one.Count <= two.Count && one.IsSubsetOf(two) && (one.Count < two.Count || string.CompareOrdinal(other, id) < 0);
        }
    }
}
