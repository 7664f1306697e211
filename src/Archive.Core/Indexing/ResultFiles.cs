using System.Text;
using Archive.Model;
using Archive.Model.Fingerprints;
using Archive.Shards;

namespace Archive.Indexing;

/// <summary>
/// The files that show entries as results. Their bytes were made once for the hash in the name of their bucket and are made again when
/// they are asked for: kept, they would be the largest part of the index in memory.
/// </summary>
static class ResultFiles
{
    const int UsualSize = 16_000;

    /// <summary>The files.</summary>
    /// <param name="batches">All entries in the order of their numbers.</param>
    /// <param name="manifest">What names them.</param>
    public static IEnumerable<PlannedFile> Of(IEnumerable<EntryBatch> batches, SearchManifest manifest)
    {
        var document = 0;
        foreach (var batch in batches)
        {
            for (var entry = 0; entry < batch.Count; entry++)
                yield return File(batch.Shown[entry], batch.Fingerprints[entry], manifest.ResultName(document++));
        }
    }

    static PlannedFile File(ShownEntry entry, Fingerprint words, string name)
    {
        // The name is part of the file.
        var fingerprint = Fingerprint.Of(name, words);
        return new PlannedFile(DataFile.PathOf(name), known =>
        {
            if (known.Content == fingerprint) return Rendered.Unchanged(known);
            var json = new StringBuilder(UsualSize);
            entry.Write(json);
            return new Rendered(DataFile.Of(name, json.ToString()).Bytes) { Identity = new(fingerprint) };
        });
    }
}
