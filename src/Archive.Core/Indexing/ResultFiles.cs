using System.Text;
using Archive.Model;
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
    /// <param name="shown">The entries by number.</param>
    /// <param name="manifest">What names them.</param>
    public static IEnumerable<PlannedFile> Of(IEnumerable<ShownEntry> shown, SearchManifest manifest) => shown.Select((entry, document) =>
    {
        var name = manifest.ResultName(document);
        return new PlannedFile(DataFile.PathOf(name), () =>
        {
            var json = new StringBuilder(UsualSize);
            entry.Write(json);
            return new Rendered(DataFile.Of(name, json.ToString()).Bytes);
        });
    });
}
