using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Archive.Shards;

/// <summary>A field of the index.</summary>
/// <param name="Name">Its name, without <c>/</c>.</param>
/// <param name="Boost">How much more a word counts in it.</param>
public sealed record IndexField(string Name, double Boost = 1);

/// <summary>How often a term stands in a field of a document.</summary>
/// <param name="Document">Number of the document, from 0, in the order they were added.</param>
/// <param name="Frequency">How often, from 1.</param>
public readonly record struct Posting(int Document, int Frequency);

/// <summary>A term and where it stands.</summary>
/// <param name="Term">The term.</param>
/// <param name="Number">Its number by first appearance: document by document, field by field, word by word.</param>
/// <param name="Fields">For each field the documents that have it there, ascending.</param>
public sealed record TermPostings(string Term, int Number, ImmutableArray<List<Posting>> Fields)
{
    /// <summary>Pairs of document and field that have the term: what Lunr calls its document frequency. It can exceed the number of documents.</summary>
    public int Pairs => Fields.Sum(postings => postings.Count);
}

/// <summary>The index of a whole site in memory: terms, where they stand, and how long each field of each document is.</summary>
/// <param name="fields">The fields, in their order.</param>
public sealed class InvertedIndex(ImmutableArray<IndexField> fields)
{
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly List<TermPostings> terms = [];
    readonly List<string> references = [];
    readonly List<int[]> lengths = [];
    int[] frequencies = [];

    /// <summary>The fields.</summary>
    public ImmutableArray<IndexField> Fields => fields;

    /// <summary>The terms by number.</summary>
    public IReadOnlyList<TermPostings> Terms => terms;

    /// <summary>The documents by number, as they were named.</summary>
    public IReadOnlyList<string> References => references;

    /// <summary>The number of terms in a field of a document.</summary>
    public int Length(int document, int field) => lengths[document][field];

    /// <summary>The number of terms that all documents have in a field.</summary>
    public long TotalLength(int field) => lengths.Sum(document => (long)document[field]);

    /// <summary>The formula for a field of this index.</summary>
    public Weighing Weighing(int field) => new(references.Count, TotalLength(field), fields[field].Boost);

    /// <summary>Adds a document.</summary>
    /// <param name="reference">Its name, not used before.</param>
    /// <param name="tokens">For each field its terms in order; a missing field is an empty one.</param>
    public void Add(string reference, IReadOnlyList<IReadOnlyList<string>> tokens) =>
        Add(reference, [.. tokens.Select(field => field.Select(Number).ToArray())]);

    /// <summary>Adds a document whose terms are numbers.</summary>
    /// <param name="reference">Its name, not used before.</param>
    /// <param name="tokens">For each field the numbers of its terms in order.</param>
    public void Add(string reference, IReadOnlyList<int[]> tokens)
    {
        var document = references.Count;
        references.Add(reference);
        lengths.Add([.. tokens.Select(field => field.Length)]);
        if (frequencies.Length < terms.Count) Array.Resize(ref frequencies, terms.Count * 2);
        for (var field = 0; field < fields.Length; field++)
        {
            foreach (var number in tokens[field]) frequencies[number]++;
            foreach (var number in tokens[field].Where(number => frequencies[number] > 0))
            {
                terms[number].Fields[field].Add(new Posting(document, frequencies[number]));
                frequencies[number] = 0;
            }
        }
    }

    /// <summary>The number of a term. One that is new gets the next: terms must be asked for in the order of the documents.</summary>
    public int Number(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var known);
        if (known) return number;
        number = terms.Count;
        terms.Add(new TermPostings(term, number, [.. fields.Select(_ => new List<Posting>(1))]));
        return number;
    }
}
