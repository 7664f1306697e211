using System.Collections.Immutable;
using System.Text.Json;

namespace Archive.Shards;

/// <summary>Where a term stands, as a shard gives it.</summary>
/// <param name="Document">Number of the document.</param>
/// <param name="Frequency">How often the term stands in the field.</param>
/// <param name="Length">Number of terms in the field.</param>
public readonly record struct Occurrence(int Document, int Frequency, int Length);

/// <summary>A term of a shard.</summary>
/// <param name="Term">The term: the id of a word class.</param>
/// <param name="Forms">The words that count as this term, for marking them in texts.</param>
/// <param name="Number">Its number, by which products are added up.</param>
/// <param name="Fields">Where it stands, by field.</param>
public sealed record ShardTerm(string Term, ImmutableArray<string> Forms, int Number, ImmutableArray<ImmutableArray<Occurrence>> Fields)
{
    /// <summary>Pairs of document and field that have the term.</summary>
    public int Pairs => Fields.Sum(occurrences => occurrences.Length);
}

/// <summary>
/// The index in shards by sorted term. A shard has columns: terms, their forms, numbers, counts by field, gaps between documents,
/// frequencies, lengths. Weights are not stored: they would change in every shard with every new entry.
/// </summary>
public static class TermShards
{
    const string Kind = "t";
    const int Words = 2;

    /// <summary>Writes the shards.</summary>
    /// <param name="index">The index.</param>
    /// <param name="forms">The words that count as a term, the term itself left out.</param>
    /// <param name="size">Letters of a full shard.</param>
    public static (ShardDirectory Directory, ImmutableArray<DataFile> Files) Write(
        InvertedIndex index, Func<string, IEnumerable<string>> forms, int size)
    {
        var writer = new ShardWriter(Kind, Words + 5, Words, size);
        foreach (var term in index.Terms.OrderBy(term => term.Term, StringComparer.Ordinal))
        {
            writer[0].Append(term.Term);
            writer[1].AppendJoin(',', forms(term.Term));
            writer[2].AppendNumber(term.Number);
            for (var field = 0; field < index.Fields.Length; field++)
            {
                writer[3].AppendNumber(term.Fields[field].Count);
                var next = 0;
                foreach (var (document, frequency) in term.Fields[field])
                {
                    writer[4].AppendNumber(document - next);
                    writer[5].AppendNumber(frequency - 1);
                    writer[6].AppendNumber(index.Length(document, field));
                    next = document + 1;
                }
            }
            writer.EndTerm();
        }
        return writer.Finish();
    }

    /// <summary>Reads a shard.</summary>
    /// <param name="json">What its file says.</param>
    /// <param name="fields">Number of fields.</param>
    public static ImmutableArray<ShardTerm> Read(JsonElement json, int fields)
    {
        var (terms, forms, packed) = (json[0].GetString()!.Split(' '), json[1].GetString()!.Split(' '), json[Words].GetString()!);
        var at = 0;
        var numbers = PackedNumbers.Read(packed, ref at, terms.Length);
        var counts = PackedNumbers.Read(packed, ref at, terms.Length * fields);
        var all = counts.Sum();
        var gaps = PackedNumbers.Read(packed, ref at, all);
        var frequencies = PackedNumbers.Read(packed, ref at, all);
        var lengths = PackedNumbers.Read(packed, ref at, all);
        var posting = 0;
        return [.. terms.Select((term, i) => new ShardTerm(
            term, forms[i].Length == 0 ? [] : [.. forms[i].Split(',')], numbers[i],
            [.. Enumerable.Range(i * fields, fields).Select(count => Field(counts[count]))]))];

        ImmutableArray<Occurrence> Field(int count)
        {
            var occurrences = new Occurrence[count];
            var document = -1;
            for (var i = 0; i < count; i++, posting++)
                occurrences[i] = new Occurrence(document += gaps[posting] + 1, frequencies[posting] + 1, lengths[posting]);
            return [.. occurrences];
        }
    }
}
