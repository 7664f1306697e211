using System.Collections.Immutable;
using System.Text;
using Archive.Model;
using Archive.Model.Fingerprints;
using Archive.Shards;

namespace Archive.Indexing;

/// <summary>
/// The files that show entries as results. Their bytes are made once for the hash in the name of their bucket and again when they are
/// asked for: kept, they would be the largest part of the index in memory.
/// </summary>
sealed class ResultFiles(Corpus corpus, ImmutableArray<AnnotatedArticle> entries)
{
    readonly ImmutableArray<string>.Builder hashes = ImmutableArray.CreateBuilder<string>();
    readonly ImmutableArray<Fingerprint>.Builder fingerprints = ImmutableArray.CreateBuilder<Fingerprint>();
    readonly StringBuilder bucket = new();
    int count;

    /// <summary>Takes an entry into its bucket, in order of number.</summary>
    /// <param name="shown">The entry in each language of the site.</param>
    public void Add(IEnumerable<ResultText> shown)
    {
        if (count > 0 && count % SearchManifest.BucketSize == 0) EndBucket();
        foreach (var json in shown.Select(result => result.Json()))
        {
            bucket.Append(json);
            fingerprints.Add(Fingerprint.Of(json));
        }
        count++;
    }

    /// <summary>The hashes of all buckets; no entry can be added after that.</summary>
    public ImmutableArray<string> Buckets()
    {
        if (bucket.Length > 0) EndBucket();
        return hashes.ToImmutable();
    }

    /// <summary>The files.</summary>
    public IEnumerable<PlannedFile> Files(SearchManifest manifest) => entries.SelectMany((entry, document) => corpus.Site.Languages.Select((language, nth) =>
    {
        var name = manifest.ResultName(document, language.Tag);
        // The name is part of the file.
        var fingerprint = Fingerprint.Of(name, fingerprints[(document * corpus.Site.Languages.Length) + nth]);
        return new PlannedFile(DataFile.PathOf(name), known => known == fingerprint ? Rendered.Unchanged(known)
            : new Rendered(DataFile.Of(name, new SearchText(corpus, entry).In(language).Json()).Bytes) { Fingerprint = fingerprint });
    }));

    void EndBucket()
    {
        hashes.Add(DataFile.Hash(bucket.ToString()));
        bucket.Clear();
    }
}
