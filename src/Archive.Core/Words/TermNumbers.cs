namespace Archive.Words;

/// <summary>
/// Numbers terms as they come, from 0. A term is looked up by its letters, and the letters of all stand in one row: texts are read without a
/// string for each word, and the collector has a hundred thousand objects less to look at.
/// </summary>
sealed class TermNumbers(int expected)
{
    char[] letters = new char[expected * UsualLength];
    // One more than there are terms: a term ends where the next one begins.
    Slot[] slots = new Slot[expected + 1];
    // For each rest of a hash the number of the last such term, plus one. Their number is a power of two.
    int[] heads = new int[BucketsFor(expected)];

    const int UsualLength = 8;

    // What is asked of a term stands together. Next is the number, plus one, of the term before it with the same rest of the hash.
    struct Slot
    {
        public uint Hash;
        public int Next;
        public int Start;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The letters of a term, until the next one is taken.</summary>
    public ReadOnlySpan<char> this[int number] => letters.AsSpan(slots[number].Start, slots[number + 1].Start - slots[number].Start);

    /// <summary>The number of a term, or -1.</summary>
    public int Find(ReadOnlySpan<char> term) => Find(term, Hash(term));

    /// <summary>The number of a term, which may be new.</summary>
    /// <param name="term">The term.</param>
    public int Take(ReadOnlySpan<char> term)
    {
        var hash = Hash(term);
        if (Find(term, hash) is >= 0 and var found) return found;
        if (Count + 1 == slots.Length) Grow();
        ref var slot = ref slots[Count];
        var start = slot.Start;
        if (start + term.Length > letters.Length) Array.Resize(ref letters, Math.Max(letters.Length * 2, start + term.Length));
        term.CopyTo(letters.AsSpan(start));
        ref var head = ref heads[hash & (heads.Length - 1)];
        (slots[Count + 1].Start, slot.Hash, slot.Next, head) = (start + term.Length, hash, head, Count + 1);
        return Count++;
    }

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        heads.AsSpan().Clear();
        Count = 0;
    }

    int Find(ReadOnlySpan<char> term, uint hash)
    {
        for (var at = heads[hash & (heads.Length - 1)] - 1; at >= 0; at = slots[at].Next - 1)
        {
            if (slots[at].Hash == hash && term.SequenceEqual(this[at])) return at;
        }
        return -1;
    }

    void Grow()
    {
        var size = (slots.Length - 1) * 2;
        Array.Resize(ref slots, size + 1);
        heads = new int[BucketsFor(size)];
        for (var i = 0; i < Count; i++)
        {
            ref var head = ref heads[slots[i].Hash & (heads.Length - 1)];
            (slots[i].Next, head) = (head, i + 1);
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
