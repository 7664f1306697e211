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
/// frequencies, and of short lists the lengths. Weights are not stored: they would change in every shard with every new entry.
/// </summary>
public static class TermShards
{
    const string Kind = "t";
    const int Words = 2;

    /// <summary>Writes the shards.</summary>
    /// <param name="index">The index.</param>
    /// <param name="forms">The words that count as a term, the term itself left out.</param>
    /// <param name="size">Letters of a full shard.</param>
    /// <param name="longest">The longest list that brings its own lengths.</param>
    public static (ShardDirectory Directory, ImmutableArray<DataFile> Files) Write(
        InvertedIndex index, Func<string, IEnumerable<string>> forms, int size, int longest)
    {
        var writer = new ShardWriter(Kind, Words + 5, Words, size);
        TermPostings[] terms = [.. index.Terms];
        terms.AsSpan().Sort((one, other) => string.CompareOrdinal(one.Term, other.Term));
        foreach (var term in terms)
        {
            writer[0].Add(term.Term);
            writer[1].AddList(forms(term.Term));
            writer[2].AddNumber(term.Number);
            for (var field = 0; field < index.Fields.Length; field++)
            {
                var postings = term.In(field);
                writer[3].AddNumber(postings.Length);
                var next = 0;
                foreach (var (document, frequency) in postings)
                {
                    writer[4].AddNumber(document - next);
                    writer[5].AddNumber(frequency - 1);
                    if (postings.Length <= longest) writer[6].AddNumber(index.Length(document, field));
                    next = document + 1;
                }
            }
            writer.EndTerm();
        }
        return writer.Finish();
    }

    /// <summary>The fields in which a term has a list without lengths, a bit for each.</summary>
    /// <param name="term">The term.</param>
    /// <param name="fields">Number of fields.</param>
    /// <param name="longest">The longest list that brings its own lengths.</param>
    public static int WithoutLengths(TermPostings term, int fields, int longest)
    {
        var without = 0;
        for (var field = 0; field < fields; field++) without |= term.In(field).Length > longest ? 1 << field : 0;
        return without;
    }

    /// <summary>Reads a shard.</summary>
    /// <param name="json">What its file says.</param>
    /// <param name="fields">Number of fields.</param>
    /// <param name="longest">The longest list that brings its own lengths.</param>
    /// <param name="lengths">The lengths of a field by document, for longer lists.</param>
    public static ImmutableArray<ShardTerm> Read(JsonElement json, int fields, int longest, Func<int, int[]> lengths)
    {
        var (terms, forms, packed) = (json[0].GetString()!.Split(' '), json[1].GetString()!.Split(' '), json[Words].GetString()!);
        var at = 0;
        var numbers = PackedNumbers.Read(packed, ref at, terms.Length);
        var counts = PackedNumbers.Read(packed, ref at, terms.Length * fields);
        var all = counts.Sum();
        var gaps = PackedNumbers.Read(packed, ref at, all);
        var frequencies = PackedNumbers.Read(packed, ref at, all);
        var own = PackedNumbers.Read(packed, ref at, counts.Where(count => count <= longest).Sum());
        var (posting, length) = (0, 0);
        return [.. terms.Select((term, i) => new ShardTerm(
            term, forms[i].Length == 0 ? [] : [.. forms[i].Split(',')], numbers[i],
            [.. Enumerable.Range(0, fields).Select(field => Field(field, counts[i * fields + field]))]))];

        ImmutableArray<Occurrence> Field(int field, int count)
        {
            var table = count > longest ? lengths(field) : null;
            var occurrences = new Occurrence[count];
            var document = -1;
            for (var i = 0; i < count; i++, posting++)
            {
                document += gaps[posting] + 1;
                occurrences[i] = new Occurrence(document, frequencies[posting] + 1, table?[document] ?? own[length++]);
            }
            return [.. occurrences];
        }
    }
}
