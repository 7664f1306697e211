using Archive.Words;

namespace Archive.Indexing;

/// <summary>The words of the archive, numbered as they come, with the number of entries that have each and how most texts spell it.</summary>
sealed class Vocabulary
{
    struct Entry
    {
        // Null where it is spelt as its normal form.
        public string? Spelt;
        public int Votes;
        public int Entries;
        public int Last;
    }

    readonly TermNumbers terms = new(1024);
    string[]? strings;
    Entry[] words = new Entry[1024];
    readonly TokenReader reader = new();

    /// <summary>The words in their normal form, by number. Once they were asked for, none may be added.</summary>
    public IReadOnlyList<string> Terms
    {
        get
        {
            if (strings is not null) return strings;
            strings = new string[terms.Count];
            for (var word = 0; word < strings.Length; word++) strings[word] = terms[word].ToString();
            return strings;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => terms.Count;

    /// <summary>The normal form of a word.</summary>
    public string Term(int word) => Terms[word];

    /// <summary>The number of a word.</summary>
    public int Number(string term) => terms.Find(term);

    /// <summary>The word as texts spell it, without marks.</summary>
    public string Spelt(int word)
    {
        var spelt = words[word].Spelt ?? Term(word);
        return spelt.All(c => char.IsLetterOrDigit(c) && c != 'ـ') ? spelt : Tokens.Of(spelt).Select(token => token.Form).FirstOrDefault() ?? Term(word);
    }

    /// <summary>Number of entries that have a word.</summary>
    public int Entries(int word) => words[word].Entries;

    /// <summary>Reads the words of a text of an entry.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entry">Number of the entry; entries come one after the other.</param>
    /// <param name="found">Takes the words as numbers.</param>
    public void Read(ReadOnlySpan<char> text, int entry, List<int> found)
    {
        reader.Begin();
        while (reader.Next(text))
        {
            ref var word = ref Entered(terms.Take(reader.Term), out var number);
            Vote(ref word, text[reader.Span.Start..reader.Span.End], terms[number]);
            if (word.Last != entry + 1) (word.Entries, word.Last) = (word.Entries + 1, entry + 1);
            found.Add(number);
        }
    }

    /// <summary>Takes up the words of another vocabulary, whose entries are others.</summary>
    /// <returns>For each of its words the number here.</returns>
    public int[] Take(Vocabulary other)
    {
        var map = new int[other.Count];
        for (var i = 0; i < map.Length; i++)
        {
            ref var theirs = ref other.words[i];
            ref var word = ref Entered(terms.Take(other.terms[i]), out map[i]);
            if (word.Entries == 0) (word.Spelt, word.Votes) = (theirs.Spelt, theirs.Votes);
            else if (word.Spelt == theirs.Spelt) word.Votes += theirs.Votes;
            else if (word.Votes >= theirs.Votes) word.Votes -= theirs.Votes;
            else (word.Spelt, word.Votes) = (theirs.Spelt, theirs.Votes - word.Votes);
            word.Entries += theirs.Entries;
        }
        return map;
    }

    /// <summary>Forgets its words.</summary>
    public void Clear()
    {
        words.AsSpan(0, terms.Count).Clear();
        terms.Clear();
        strings = null;
    }

    ref Entry Entered(int term, out int number)
    {
        number = term;
        if (number >= words.Length) Array.Resize(ref words, number * 2);
        return ref words[number];
    }

    // A majority finds itself without counting every spelling (Boyer and Moore 1981).
    static void Vote(ref Entry word, ReadOnlySpan<char> spelt, ReadOnlySpan<char> term)
    {
        if (word.Votes > 0 && spelt.SequenceEqual(word.Spelt is { } most ? most : term)) word.Votes++;
        else if (word.Votes > 0) word.Votes--;
        else (word.Spelt, word.Votes) = (spelt.SequenceEqual(term) ? null : spelt.ToString(), 1);
    }
}
