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
    readonly List<int> written = [];
    // Of each document its terms; one that stands there more than once is followed by how often, negated. Let go when they are sorted.
    readonly List<int[]> documents = [];
    // Of the document that is added how often it has each term; all zeros in between.
    int[] frequencies = [];
    Posting[] sorted = [];
    int[]? starts;

    /// <summary>Number of terms by document.</summary>
    public ReadOnlySpan<int> Lengths => CollectionsMarshal.AsSpan(lengths);

    /// <summary>Adds the next document.</summary>
    /// <param name="tokens">The numbers of its terms in order.</param>
    /// <param name="terms">Number of all terms that there are so far.</param>
    /// <exception cref="InvalidOperationException">A term was asked for already.</exception>
    public void Add(ReadOnlySpan<int> tokens, int terms)
    {
        if (frequencies.Length < terms) Array.Resize(ref frequencies, terms * 2);
        if (starts is not null) throw new InvalidOperationException("all documents are added before a term is asked for");
        met.Clear();
        foreach (var number in tokens)
        {
            if (frequencies[number]++ == 0) met.Add(number);
        }
        written.Clear();
        foreach (var number in met)
        {
            written.Add(number);
            if (frequencies[number] > 1) written.Add(-frequencies[number]);
            frequencies[number] = 0;
        }
        documents.Add([.. written]);
        lengths.Add(tokens.Length);
    }

    /// <summary>The documents that have a term, ascending.</summary>
    /// <param name="term">Number of the term.</param>
    /// <param name="terms">Number of all terms.</param>
    public ReadOnlySpan<Posting> Of(int term, int terms)
    {
        starts ??= Sorted(terms);
        return sorted.AsSpan(starts[term]..starts[term + 1]);
    }

    /// <summary>Sorts now what would be sorted when the first term is asked for: after it several workers may ask.</summary>
    /// <param name="terms">Number of all terms.</param>
    public void Sort(int terms) => starts ??= Sorted(terms);

    // Gives from where on each term has its postings.
    int[] Sorted(int terms)
    {
        var first = new int[terms + 1];
        foreach (var document in documents)
        {
            foreach (var number in document)
            {
                if (number >= 0) first[number + 1]++;
            }
        }
        for (var i = 0; i < terms; i++) first[i + 1] += first[i];
        sorted = new Posting[first[terms]];
        var free = first.AsSpan(0, terms).ToArray();
        for (var number = 0; number < documents.Count; number++)
        {
            var document = documents[number];
            for (var i = 0; i < document.Length; i++)
            {
                var term = document[i];
                var frequency = i + 1 < document.Length && document[i + 1] < 0 ? -document[++i] : 1;
                sorted[free[term]++] = new Posting(number, frequency);
            }
        }
        documents.Clear();
        frequencies = [];
        return first;
    }
}
