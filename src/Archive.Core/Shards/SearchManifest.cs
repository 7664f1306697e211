using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Archive.Model;

namespace Archive.Shards;

/// <summary>What a reader must know before any query: sizes for the formula, and the names of all other files.</summary>
/// <param name="Documents">Number of entries.</param>
/// <param name="Fields">The fields.</param>
/// <param name="Lengths">For each field the terms that all entries have in it.</param>
/// <param name="Languages">The site's languages, the default first.</param>
/// <param name="Terms">The shards of terms.</param>
/// <param name="Words">The shards of words.</param>
/// <param name="Buckets">For each bucket of entries the hash in the name of its folder.</param>
/// <param name="Facets">The hash in the name of the facets.</param>
/// <param name="LengthsHash">The hash in the names of the tables of lengths.</param>
/// <param name="LongestOwn">The longest list of a term that brings its own lengths.</param>
public sealed record SearchManifest(
    int Documents,
    ImmutableArray<IndexField> Fields,
    ImmutableArray<long> Lengths,
    ImmutableArray<Language> Languages,
    ShardDirectory Terms,
    ShardDirectory Words,
    ImmutableArray<string> Buckets,
    string Facets,
    string LengthsHash,
    int LongestOwn)
{
    /// <summary>Entries of a bucket: a folder of results changes its name as a whole, and no folder grows without end.</summary>
    public const int BucketSize = 64;

    /// <summary>The formula for a field.</summary>
    public Weighing Weighing(int field) => new(Documents, Lengths[field], Fields[field].Boost);

    /// <summary>The number of a language among the site's.</summary>
    public int NumberOf(string language) => Languages.IndexOf(new Language(language));

    /// <summary>The name of the file that shows an entry.</summary>
    public string ResultName(int document) => ResultName(document, Buckets[document / BucketSize]);

    /// <summary>The same where the hash of the bucket is at hand.</summary>
    public static string ResultName(int document, string hash) =>
        string.Create(CultureInfo.InvariantCulture, $"r/{document / BucketSize}-{hash}/{document}");

    /// <summary>The name of the facets.</summary>
    public string FacetsName => $"facets-{Facets}";

    /// <summary>The file.</summary>
    public DataFile Write()
    {
        var json = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{{\"n\":{Documents},\"fields\":[");
        for (var field = 0; field < Fields.Length; field++)
        {
            json.Append(field == 0 ? "[" : ",[").AppendString(Fields[field].Name)
                .Append(CultureInfo.InvariantCulture, $",{Fields[field].Boost},{Lengths[field]}]");
        }
        json.Append("],\"languages\":").AppendString(string.Join(' ', Languages.Select(language => $"{language.Direction}:{language.Tag}")))
            .Append(",\"t\":").Append(Terms.Json).Append(",\"a\":").Append(Words.Json)
            .Append(",\"r\":").AppendString(string.Concat(Buckets)).Append(",\"facets\":").AppendString(Facets)
            .Append(",\"l\":").AppendString(LengthsHash).Append(CultureInfo.InvariantCulture, $",\"own\":{LongestOwn}}}");
        return DataFile.Of(DataFile.Manifest, json.ToString());
    }

    /// <summary>Reads what the file says.</summary>
    public static SearchManifest Read(JsonElement json)
    {
        var buckets = json.GetProperty("r").GetString()!;
        return new SearchManifest(
            json.GetProperty("n").GetInt32(),
            [.. json.GetProperty("fields").EnumerateArray().Select(field => new IndexField(field[0].GetString()!, field[1].GetDouble()))],
            [.. json.GetProperty("fields").EnumerateArray().Select(field => field[2].GetInt64())],
            [.. json.GetProperty("languages").GetString()!.Split(' ').Select(language => new Language(language["rtl:".Length..]))],
            ShardDirectory.Read("t", json.GetProperty("t")),
            ShardDirectory.Read("a", json.GetProperty("a")),
            [.. Enumerable.Range(0, buckets.Length / ContentHash.Length).Select(at => buckets.Substring(at * ContentHash.Length, ContentHash.Length))],
            json.GetProperty("facets").GetString()!,
            json.GetProperty("l").GetString()!,
            json.GetProperty("own").GetInt32());
    }
}
