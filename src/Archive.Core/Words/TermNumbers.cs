namespace Archive.Words;

/// <summary>Numbers terms as they come, from 0. A term is looked up by its letters, so that texts are read without a string for each word.</summary>
sealed class TermNumbers(int expected)
{
    string[] terms = new string[expected];
    uint[] hashes = new uint[expected];
    int[] next = new int[expected];
    // For each rest of a hash the number of the last such term, plus one. Their number is a power of two.
    int[] heads = new int[BucketsFor(expected)];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A term by its number.</summary>
    public string this[int number] => terms[number];

    /// <summary>The number of a term, or -1.</summary>
    public int Find(ReadOnlySpan<char> term) => Find(term, Hash(term));

    /// <summary>The number of a term, which may be new.</summary>
    /// <param name="term">The term.</param>
    /// <param name="known">The term as a string where there is one already.</param>
    public int Take(ReadOnlySpan<char> term, string? known = null)
    {
        var hash = Hash(term);
        if (Find(term, hash) is >= 0 and var found) return found;
        if (Count == terms.Length) Grow();
        ref var head = ref heads[hash & (heads.Length - 1)];
        (terms[Count], hashes[Count], next[Count], head) = (known ?? term.ToString(), hash, head, Count + 1);
        return Count++;
    }

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        terms.AsSpan(0, Count).Clear();
        heads.AsSpan().Clear();
        Count = 0;
    }

    int Find(ReadOnlySpan<char> term, uint hash)
    {
        var (own, chain) = (hashes, next);
        for (var at = heads[hash & (heads.Length - 1)] - 1; at >= 0; at = chain[at] - 1)
        {
            if (own[at] == hash && term.SequenceEqual(terms[at])) return at;
        }
        return -1;
    }

    void Grow()
    {
        var size = terms.Length * 2;
        Array.Resize(ref terms, size);
        Array.Resize(ref hashes, size);
        Array.Resize(ref next, size);
        heads = new int[BucketsFor(size)];
        for (var i = 0; i < Count; i++)
        {
            ref var head = ref heads[hashes[i] & (heads.Length - 1)];
            (next[i], head) = (head, i + 1);
        }
    }

    static int BucketsFor(int terms) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)terms + 1);

    // Multiplied by a prime, letter by letter, and stirred: the lowest bits choose the bucket.
    static uint Hash(ReadOnlySpan<char> term)
    {
        var hash = 2166136261;
        foreach (var c in term) hash = (hash ^ c) * 16777619;
        return hash ^ hash >> 15;
    }
}
