using System.IO.Enumeration;

namespace Archive.Cli.Publishing;

/// <summary>Looks whether a folder holds exactly the files of a manifest, each with its size. Their bytes are not read: that would take as long as writing them.</summary>
static class TreeCheck
{
    const int LongestUsual = 512;

    /// <summary>True where it does.</summary>
    public static bool Holds(string folder, SiteManifest manifest)
    {
        try
        {
            return Directory.Exists(folder) && IsSame(Path.TrimEndingDirectorySeparator(folder), manifest);
        }
        catch (Exception fault) when (Disk.IsRefusal(fault) || fault is AggregateException { InnerExceptions: var several } && several.All(Disk.IsRefusal))
        {
            return false;
        }
    }

    static bool IsSame(string root, SiteManifest manifest)
    {
        var parts = new List<Part>();
        AddParts(parts, root, depth: 0);
        var found = 0;
        // Most of the time goes into asking the kernel, so the parts of the site are looked at side by side.
        var looked = Parallel.For(0, parts.Count, (at, loop) =>
        {
            var files = new FileSystemEnumerable<PublishedFile?>(
                parts[at].Folder,
                (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && At(manifest, root, ref entry) is { } file && file.Size == entry.Length ? file : null,
                new EnumerationOptions { RecurseSubdirectories = parts[at].IsDeep, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, MatchType = MatchType.Simple })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            };
            var count = 0;
            foreach (var file in files)
            {
                if (file is null)
                {
                    loop.Stop();
                    return;
                }
                count++;
            }
            Interlocked.Add(ref found, count);
        });
        return looked.IsCompleted && found == manifest.Files.Length;
    }

    // A folder, with all that is below it or only with its own files.
    sealed record Part(string Folder, bool IsDeep);

    // The folders three steps down with all that is in them, and those above with their own files.
    static void AddParts(List<Part> parts, string folder, int depth)
    {
        parts.Add(new Part(folder, depth == 2));
        if (depth == 2) return;
        foreach (var below in new DirectoryInfo(folder).EnumerateDirectories())
        {
            if (below.LinkTarget is null) AddParts(parts, below.FullName, depth + 1);
        }
    }

    // Tens of thousands are looked up, so their paths are put together where they leave nothing behind.
    static PublishedFile? At(SiteManifest manifest, string root, ref FileSystemEntry entry)
    {
        var folder = entry.Directory.Length > root.Length ? entry.Directory[(root.Length + 1)..] : [];
        var length = folder.Length == 0 ? entry.FileName.Length : folder.Length + 1 + entry.FileName.Length;
        var path = length <= LongestUsual ? stackalloc char[length] : new char[length];
        folder.CopyTo(path);
        path[..folder.Length].Replace(Path.DirectorySeparatorChar, '/');
        if (folder.Length > 0) path[folder.Length] = '/';
        entry.FileName.CopyTo(path[^entry.FileName.Length..]);
        return manifest.At(path);
    }
}
