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
/// <param name="Index">The index that has it.</param>
public sealed record TermPostings(string Term, int Number, InvertedIndex Index)
{
    /// <summary>Pairs of document and field that have the term: what Lunr calls its document frequency. It can exceed the number of documents.</summary>
    public int Pairs => Index.Pairs(Number);

    /// <summary>The documents that have it in a field, ascending.</summary>
    public ReadOnlySpan<Posting> In(int field) => Index.In(field, Number);
}

/// <summary>The index of a whole site in memory: terms, where they stand, and how long each field of each document is.</summary>
/// <param name="fields">The fields, in their order.</param>
public sealed class InvertedIndex(ImmutableArray<IndexField> fields)
{
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly List<string> terms = [];
    readonly List<string> references = [];
    readonly ImmutableArray<FieldPostings> postings = [.. fields.Select(_ => new FieldPostings())];

    /// <summary>The fields.</summary>
    public ImmutableArray<IndexField> Fields => fields;

    /// <summary>The terms by number.</summary>
    public IEnumerable<TermPostings> Terms => terms.Select((term, number) => new TermPostings(term, number, this));

    /// <summary>The documents by number, as they were named.</summary>
    public IReadOnlyList<string> References => references;

    /// <summary>The number of terms in a field of a document.</summary>
    public int Length(int document, int field) => postings[field].Lengths[document];

    /// <summary>The number of terms that all documents have in a field.</summary>
    public long TotalLength(int field)
    {
        var total = 0L;
        foreach (var length in postings[field].Lengths) total += length;
        return total;
    }

    /// <summary>The same for every field.</summary>
    public ImmutableArray<long> TotalLengths
    {
        get
        {
            var totals = ImmutableArray.CreateBuilder<long>(fields.Length);
            for (var i = 0; i < fields.Length; i++) totals.Add(TotalLength(i));
            return totals.MoveToImmutable();
        }
    }

    /// <summary>The formula for a field of this index.</summary>
    public Weighing Weighing(int field) => new(references.Count, TotalLength(field), fields[field].Boost);

    /// <summary>Adds a document.</summary>
    /// <param name="reference">Its name, not used before.</param>
    /// <param name="tokens">For each field its terms in order; a missing field is an empty one.</param>
    public void Add(string reference, IReadOnlyList<IReadOnlyList<string>> tokens)
    {
        AddDocument(reference);
        for (var field = 0; field < fields.Length; field++) AddField(field, [.. tokens[field].Select(Number)]);
    }

    /// <summary>Adds a document without its fields.</summary>
    /// <param name="reference">Its name, not used before.</param>
    public void AddDocument(string reference) => references.Add(reference);

    /// <summary>Adds a field of the next document that has none there yet; every field of every document must be. A worker for each field may do so.</summary>
    /// <param name="field">Number of the field.</param>
    /// <param name="tokens">The numbers of its terms in order.</param>
    public void AddField(int field, ReadOnlySpan<int> tokens) => postings[field].Add(tokens, terms.Count);

    /// <summary>Sorts the fields by term. Terms may be asked for without it, but only after it by several workers at once.</summary>
    public void Sort() => Parallel.ForEach(postings, field => field.Sort(terms.Count));

    /// <summary>The number of a term. One that is new gets the next: terms must be asked for in the order of the documents.</summary>
    public int Number(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var known);
        if (known) return number;
        number = terms.Count;
        terms.Add(term);
        return number;
    }

    internal int Pairs(int term) => postings.Sum(field => field.Of(term, terms.Count).Length);

    internal ReadOnlySpan<Posting> In(int field, int term) => postings[field].Of(term, terms.Count);
}
