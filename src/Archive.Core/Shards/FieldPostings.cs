using System.Runtime.InteropServices;

namespace Archive.Shards;

/// <summary>
/// Where terms stand in one field. Documents come one after the other, each with its terms; when the first term is asked for, everything is
/// sorted by term at once, so that no list has to grow.
/// </summary>
sealed class FieldPostings
{
    readonly List<int> lengths = [];
    readonly List<int> met = [];
    readonly List<int> often = [];
    readonly List<int> ends = [];
    Posting[] sorted = [];
    int[] starts = [];

    /// <summary>Number of terms by document.</summary>
    public IReadOnlyList<int> Lengths => lengths;

    /// <summary>Adds the next document.</summary>
    /// <param name="tokens">The numbers of its terms in order.</param>
    /// <param name="frequencies">A zero for every term; it is one again afterwards.</param>
    public void Add(ReadOnlySpan<int> tokens, int[] frequencies)
    {
        var first = met.Count;
        foreach (var number in tokens)
        {
            if (frequencies[number]++ == 0) met.Add(number);
        }
        foreach (var number in CollectionsMarshal.AsSpan(met)[first..])
        {
            often.Add(frequencies[number]);
            frequencies[number] = 0;
        }
        lengths.Add(tokens.Length);
        ends.Add(met.Count);
        starts = [];
    }

    /// <summary>The documents that have a term, ascending.</summary>
    /// <param name="term">Number of the term.</param>
    /// <param name="terms">Number of all terms.</param>
    public ReadOnlySpan<Posting> Of(int term, int terms)
    {
        if (starts.Length != terms + 1) Sort(terms);
        return sorted.AsSpan(starts[term]..starts[term + 1]);
    }

    void Sort(int terms)
    {
        // First how many each term has, then from where on it has them.
        starts = new int[terms + 1];
        foreach (var number in met) starts[number + 1]++;
        for (var i = 0; i < terms; i++) starts[i + 1] += starts[i];
        sorted = new Posting[met.Count];
        var free = starts.AsSpan(0, terms).ToArray();
        var at = 0;
        for (var document = 0; document < ends.Count; document++)
        {
            for (; at < ends[document]; at++) sorted[free[met[at]]++] = new Posting(document, often[at]);
        }
    }
}
