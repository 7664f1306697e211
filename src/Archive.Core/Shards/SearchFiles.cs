using System.Collections.Immutable;

namespace Archive.Shards;

/// <summary>The search data of a built site, read as queries need it; each file once.</summary>
/// <param name="read">The text of a data file by its name.</param>
public sealed class SearchFiles(Func<string, string> read)
{
    readonly Dictionary<string, object> known = new(StringComparer.Ordinal);

    /// <summary>The manifest.</summary>
    public SearchManifest Manifest => Once(DataFile.Manifest, name => SearchManifest.Read(DataFile.Read(read(name))));

    /// <summary>The facets.</summary>
    public FacetTable Facets => Once(Manifest.FacetsName, name => FacetTable.Read(DataFile.Read(read(name))));

    /// <summary>A term, or null.</summary>
    public ShardTerm? Term(string term)
    {
        var shard = Manifest.Terms.Find(term);
        return shard < 0 ? null : Once(Manifest.Terms.Name(shard), name =>
            TermShards.Read(DataFile.Read(read(name)), Manifest.Fields.Length, Manifest.LongestOwn, Lengths).ToDictionary(item => item.Term, StringComparer.Ordinal)).GetValueOrDefault(term);
    }

    /// <summary>A word, or null.</summary>
    public ShardWord? Word(string word) => Manifest.Words.Find(word) is >= 0 and var shard
        ? Shard(shard).FirstOrDefault(item => item.Word == word) : null;

    /// <summary>The words with a beginning, in ordinal order.</summary>
    public IEnumerable<ShardWord> Beginning(string prefix) => Manifest.Words.Beginning(prefix).SelectMany(shard => Shard(shard))
        .Where(word => word.Word.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>An entry as results show it.</summary>
    /// <param name="document">Its number.</param>
    /// <param name="language">A language of the site.</param>
    public ResultText Result(int document, string language) => ResultText.Read(
        Once(Manifest.ResultName(document), name => DataFile.Read(read(name))), Manifest.NumberOf(language));

    int[] Lengths(int field) => Once(FieldLengths.Name(Manifest.LengthsHash, field), name => FieldLengths.Read(DataFile.Read(read(name)), Manifest.Documents));

    ImmutableArray<ShardWord> Shard(int shard) => Once(Manifest.Words.Name(shard), name => WordShards.Read(DataFile.Read(read(name))));

    T Once<T>(string name, Func<string, T> make) where T : notnull
    {
        if (!known.TryGetValue(name, out var value)) known[name] = value = make(name);
        return (T)value;
    }
}
