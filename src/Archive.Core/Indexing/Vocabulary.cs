using System.Runtime.InteropServices;
using Archive.Words;

namespace Archive.Indexing;

/// <summary>The words of the archive, numbered as they come, with the number of entries that have each and how it was first spelt.</summary>
sealed class Vocabulary
{
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly List<(string Term, string Spelt, int Entries, int Last)> words = [];

    /// <summary>The words in their normal form, by number.</summary>
    public IEnumerable<string> Terms => words.Select(word => word.Term);

    /// <summary>How many there are.</summary>
    public int Count => words.Count;

    /// <summary>The normal form of a word.</summary>
    public string Term(int word) => words[word].Term;

    /// <summary>The number of a word.</summary>
    public int Number(string term) => numbers[term];

    /// <summary>The word as it was first spelt, without marks.</summary>
    public string Spelt(int word) => Tokens.Of(words[word].Spelt).Select(token => token.Form).FirstOrDefault() ?? words[word].Term;

    /// <summary>Number of entries that have a word.</summary>
    public int Entries(int word) => words[word].Entries;

    /// <summary>The words of a text of an entry, as numbers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entry">Number of the entry; entries come one after the other.</param>
    public IEnumerable<int> Read(string text, int entry)
    {
        foreach (var (term, span) in SearchTokens.Of(text))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var known);
            if (!known)
            {
                number = words.Count;
                words.Add((term, span.Of(text), 0, -1));
            }
            ref var word = ref CollectionsMarshal.AsSpan(words)[number];
            if (word.Last != entry) (word.Entries, word.Last) = (word.Entries + 1, entry);
            var found = number;
            yield return found;
        }
    }
}
