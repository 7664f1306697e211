using Archive.Model;
using Archive.Model.Fingerprints;

namespace Archive.Rendering;

/// <summary>
/// The files that the pages of an entry are made from: its own, those of the entries that stand beside it, and every file that belongs
/// to no entry. While they are as they were the pages are too, and nobody need ask what is on them. The pages of an entry therefore look at
/// no other entry than those of <see cref="ShownEntries.Beside"/>; whoever shows more of the archive on them adds it there.
/// </summary>
sealed class EntryOrigins
{
    const string Captures = "captures/";
    const string CaptureEnd = ".txt";

    readonly Dictionary<string, Fingerprint> origins;
    readonly Fingerprint shared;

    /// <summary>Takes them.</summary>
    /// <param name="sources">All files.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="shown">The entries that have pages.</param>
    public EntryOrigins(Sources sources, BuildOptions options, ShownEntries shown)
    {
        var files = sources.Files.ToLookup(file => SlugOf(file.Path), StringComparer.Ordinal);
        shared = Fingerprint.Of(SourceFile.FingerprintOf(files[""]), options);
        var own = shown.All.ToDictionary(entry => entry.Article.Slug, entry => SourceFile.FingerprintOf(files[entry.Article.Slug]), StringComparer.Ordinal);
        origins = shown.All.ToDictionary(entry => entry.Article.Slug, entry => Origin(entry), StringComparer.Ordinal);

        Fingerprint Origin(AnnotatedArticle entry)
        {
            var taken = Takings.Begin();
            taken.Add(shared);
            taken.Add(own[entry.Article.Slug]);
            foreach (var other in shown.Beside(entry)) taken.Add(own[other.Article.Slug]);
            return taken.End();
        }
    }

    /// <summary>The fingerprint of the files from which every page of an entry is made, in any language.</summary>
    public Fingerprint Of(AnnotatedArticle entry) => origins[entry.Article.Slug];

    /// <summary>The fingerprint of what a part of a page is made from that shows something of several entries.</summary>
    /// <param name="entries">The entries, in the order of the page.</param>
    /// <param name="chosen">What of them is shown, where that is not all or says more than their files do.</param>
    public Fingerprint Of(IEnumerable<AnnotatedArticle> entries, IEnumerable<string> chosen)
    {
        var taken = Takings.Begin();
        taken.Add(shared);
        foreach (var entry in entries) taken.Add(Of(entry));
        foreach (var one in chosen) taken.Add(one);
        return taken.End();
    }

    // A file below the folder of the entries that belongs to none is everybody's; a capture is its entry's.
    static string SlugOf(string path)
    {
        if (path.StartsWith(Captures, StringComparison.Ordinal) && path.EndsWith(CaptureEnd, StringComparison.Ordinal)) return path[Captures.Length..^CaptureEnd.Length];
        if (!path.StartsWith(Article.Folder, StringComparison.Ordinal)) return "";
        var end = path.IndexOf('/', Article.Folder.Length);
        return end < 0 ? "" : path[Article.Folder.Length..end];
    }
}
