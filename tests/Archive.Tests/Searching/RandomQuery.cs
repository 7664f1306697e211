using System.Text.Json.Serialization;
using Archive.Searching;
using Archive.Tests.Shards;
using CsCheck;

namespace Archive.Tests.Searching;

/// <summary>A random clause of a query, as Lunr's tests and ours write it.</summary>
sealed record RandomClause(
    [property: JsonPropertyName("term")] string Term,
    [property: JsonPropertyName("prefix")] bool Prefix,
    [property: JsonPropertyName("fields")] string[]? Fields,
    [property: JsonPropertyName("boost")] int Boost,
    [property: JsonPropertyName("presence")] string Presence);

/// <summary>Queries of one to three clauses over a corpus: known words and unknown ones, boosts, fields, presence, a star at the end.</summary>
static class RandomQuery
{
    static readonly string[] Presences = [.. Enum.GetNames<Presence>().Select(name => name.ToUpperInvariant())];

    public static Gen<RandomClause[]> Over(RandomCorpus corpus)
    {
        string[] words = [.. corpus.Documents.SelectMany(document => document.Tokens).SelectMany(field => field ?? []).Distinct().Order(StringComparer.Ordinal), "غائب"];
        var clause =
            from word in Gen.Int[0, words.Length - 1]
            from prefix in Gen.Int[0, 3]
            from length in Gen.Int[1, 2]
            from field in Gen.Int[-3, corpus.Fields.Length - 1]
            from boost in Gen.Int[1, 9]
            from presence in Gen.Int[0, 4]
            let term = prefix == 0 && words[word].Length > length && char.IsLetterOrDigit(words[word][length - 1]) ? words[word][..length] : words[word]
            select new RandomClause(term, prefix == 0, field < 0 ? null : [corpus.Fields[field].Name], boost, Presences[Math.Max(0, presence - 2)]);
        return clause.Array[1, 3];
    }
}
