using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Archive.Shards;

/// <summary>
/// How long the fields of all documents are, a file for each field. A list of a common term would say it of a good part of the documents,
/// in every shard anew; it leaves it out, and readers load these files once. Short lists bring the lengths of their own documents.
/// </summary>
public static class FieldLengths
{
    const string Kind = "l";

    /// <summary>The longest list that brings its own lengths, in an archive of a size: where it costs less than a table.</summary>
    /// <param name="documents">Number of documents.</param>
    public static int LongestOwn(int documents) => Math.Max(64, documents / 8);

    /// <summary>The name of a file.</summary>
    /// <param name="hash">The hash that all of them share.</param>
    /// <param name="field">Number of the field.</param>
    public static string Name(string hash, int field) => string.Create(CultureInfo.InvariantCulture, $"{Kind}-{hash}/{field}");

    /// <summary>Writes the files.</summary>
    public static (string Hash, ImmutableArray<DataFile> Files) Write(InvertedIndex index)
    {
        var contents = Enumerable.Range(0, index.Fields.Length).Select(field =>
        {
            var lengths = new Letters();
            for (var document = 0; document < index.References.Count; document++) lengths.AddNumber(index.Length(document, field));
            return new StringBuilder().AppendString(lengths.Span).ToString();
        }).ToList();
        var hash = ContentHash.Of(contents);
        return (hash, [.. contents.Select((content, field) => DataFile.Of(Name(hash, field), content))]);
    }

    /// <summary>Reads a file: the length of the field by document.</summary>
    /// <param name="json">What it says.</param>
    /// <param name="documents">Number of documents.</param>
    public static int[] Read(JsonElement json, int documents)
    {
        var at = 0;
        return PackedNumbers.Read(json.GetString()!, ref at, documents);
    }
}
