using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Archive.Shards;
using CsCheck;

namespace Archive.Tests.Shards;

/// <summary>A random bilingual corpus of terms: some fields missing or empty, some boosted, references that look like numbers among them.</summary>
sealed record RandomCorpus(ImmutableArray<IndexField> Fields, ImmutableArray<(string Reference, string[]?[] Tokens)> Documents)
{
    const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء0123456789abcdefgéxyz𐤀";

    static readonly double[] Boosts = [0.5, 1, 1, 2, 3, 10, 1.7];
    static readonly JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    static readonly Gen<string> Term =
        from length in Gen.Int[1, 4]
        from letters in Gen.Int[0, 54].Array[length]
        select string.Concat(letters.Select(at => at == 54 ? "𐤀" : Letters[Math.Min(at, Letters.Length - 3)].ToString()));

    /// <summary>Corpora.</summary>
    public static readonly Gen<RandomCorpus> Generated =
        from vocabulary in Term.Array[1, 60]
        from boosts in Gen.Int[0, 6].Select(at => Boosts[at]).Array[1, 4]
        from count in Gen.Int[0, 40]
        from documents in Gen.Int[-3, 40].SelectMany(length => length < 0
            ? Gen.Const(() => (string[]?)null)
            : Gen.Int[0, vocabulary.Length - 1].Array[length].Select(at => (string[]?)[.. at.Select(i => vocabulary[Math.Min(i, i * i / vocabulary.Length)])]))
            .Array[boosts.Length].Array[count]
        from numbered in Gen.Bool.Array[count]
        select new RandomCorpus(
            [.. boosts.Select((boost, at) => new IndexField("abcd"[at..(at + 1)], boost))],
            [.. documents.Select((fields, at) => (numbered[at] ? $"{(count - at) * 7}" : $"s-{count - at}", fields))]);

    /// <summary>Its index.</summary>
    public InvertedIndex Index()
    {
        var index = new InvertedIndex(Fields);
        foreach (var (reference, tokens) in Documents) index.Add(reference, [.. tokens.Select(field => field ?? [])]);
        return index;
    }

    /// <summary>It as a task for Lunr, on one line.</summary>
    /// <param name="queries">What to ask; null to be given the index.</param>
    public string Task(object? queries = null) => JsonSerializer.Serialize(new
    {
        fields = Fields.Select(field => new { name = field.Name, boost = field.Boost }),
        docs = Documents.Select(document => new
        {
            @ref = document.Reference,
            fields = Fields.Zip(document.Tokens).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First.Name, pair => pair.Second),
        }),
        queries,
    }, WithoutNulls);
}
