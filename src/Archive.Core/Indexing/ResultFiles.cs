using System.Collections.Immutable;
using System.Text;
using Archive.Model;
using Archive.Shards;

namespace Archive.Indexing;

/// <summary>
/// The files that show entries as results. Their bytes are made once for the hash in the name of their bucket and again when they are
/// asked for: kept, they would be the largest part of the index in memory.
/// </summary>
sealed class ResultFiles(Corpus corpus, ImmutableArray<AnnotatedArticle> entries)
{
    readonly ImmutableArray<string>.Builder hashes = ImmutableArray.CreateBuilder<string>();
    readonly StringBuilder bucket = new();
    int count;

    /// <summary>Takes an entry into its bucket, in order of number.</summary>
    /// <param name="shown">The entry in each language of the site.</param>
    public void Add(IEnumerable<ResultText> shown)
    {
        if (count > 0 && count % SearchManifest.BucketSize == 0) EndBucket();
        foreach (var result in shown) bucket.Append(result.Json());
        count++;
    }

    /// <summary>The hashes of all buckets; no entry can be added after that.</summary>
    public ImmutableArray<string> Buckets()
    {
        if (bucket.Length > 0) EndBucket();
        return hashes.ToImmutable();
    }

    /// <summary>The files.</summary>
    public IEnumerable<PlannedFile> Files(SearchManifest manifest) => entries.SelectMany((entry, document) => corpus.Site.Languages.Select(language =>
    {
        var name = manifest.ResultName(document, language.Tag);
        return new PlannedFile(DataFile.PathOf(name), () => new Rendered(DataFile.Of(name, new SearchText(corpus, entry).In(language).Json()).Bytes));
    }));

    void EndBucket()
    {
        hashes.Add(DataFile.Hash(bucket.ToString()));
        bucket.Clear();
    }
}
