using System.Runtime.InteropServices;
using Archive.Words;

namespace Archive.Indexing;

/// <summary>The words of the archive, numbered as they come, with the number of entries that have each and how most texts spell it.</summary>
sealed class Vocabulary
{
    struct Entry
    {
        public string Term;
        public string Spelt;
        public int Votes;
        public int Entries;
        public int Last;
    }

    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly List<Entry> words = [];

    /// <summary>The words in their normal form, by number.</summary>
    public IEnumerable<string> Terms => words.Select(word => word.Term);

    /// <summary>How many there are.</summary>
    public int Count => words.Count;

    /// <summary>The normal form of a word.</summary>
    public string Term(int word) => words[word].Term;

    /// <summary>The number of a word.</summary>
    public int Number(string term) => numbers[term];

    /// <summary>The word as texts spell it, without marks.</summary>
    public string Spelt(int word) => Tokens.Of(words[word].Spelt).Select(token => token.Form).FirstOrDefault() ?? words[word].Term;

    /// <summary>Number of entries that have a word.</summary>
    public int Entries(int word) => words[word].Entries;

    /// <summary>The words of a text of an entry, as numbers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entry">Number of the entry; entries come one after the other.</param>
    public List<int> Read(string text, int entry)
    {
        var found = new List<int>();
        foreach (var (term, span) in SearchTokens.Of(text))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var known);
            if (!known)
            {
                number = words.Count;
                words.Add(new Entry { Term = term, Spelt = span.Of(text), Last = -1 });
            }
            ref var word = ref CollectionsMarshal.AsSpan(words)[number];
            Vote(ref word, text.AsSpan(span.Start, span.Length));
            if (word.Last != entry) (word.Entries, word.Last) = (word.Entries + 1, entry);
            found.Add(number);
        }
        return found;
    }

    // A majority finds itself without counting every spelling (Boyer and Moore 1981).
    static void Vote(ref Entry word, ReadOnlySpan<char> spelt)
    {
        if (spelt.SequenceEqual(word.Spelt)) word.Votes++;
        else if (word.Votes > 0) word.Votes--;
        else (word.Spelt, word.Votes) = (spelt.ToString(), 1);
    }
}
