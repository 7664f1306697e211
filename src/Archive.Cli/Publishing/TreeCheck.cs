using System.IO.Enumeration;

namespace Archive.Cli.Publishing;

/// <summary>Looks whether a folder holds exactly the files of a manifest, each with its size. Their bytes are not read: that would take as long as writing them.</summary>
static class TreeCheck
{
    /// <summary>True where it does.</summary>
    public static bool Holds(string folder, SiteManifest manifest)
    {
        try
        {
            return Directory.Exists(folder) && IsSame(folder, manifest);
        }
        catch (AggregateException fault) when (fault.InnerExceptions.All(Disk.IsRefusal))
        {
            return false;
        }
    }

    static bool IsSame(string folder, SiteManifest manifest)
    {
        var root = Path.TrimEndingDirectorySeparator(folder);
        var found = 0;
        // Most of the time goes into asking the kernel, so the parts of the site are looked at side by side.
        var isSame = Parts(root).AsParallel().WithMergeOptions(ParallelMergeOptions.NotBuffered).All(part =>
        {
            var files = new FileSystemEnumerable<bool>(
                part.Folder,
                (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && manifest.At(PathOf(root, ref entry))?.Size == entry.Length,
                new EnumerationOptions { RecurseSubdirectories = part.IsDeep, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, MatchType = MatchType.Simple })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            };
            var count = 0;
            foreach (var file in files)
            {
                if (!file) return false;
                count++;
            }
            Interlocked.Add(ref found, count);
            return true;
        });
        return isSame && found == manifest.Files.Length;
    }

    // The folders three steps down with all that is in them, and those above with their own files.
    static IEnumerable<(string Folder, bool IsDeep)> Parts(string root, int depth = 0)
    {
        yield return (root, depth == 2);
        if (depth == 2) yield break;
        foreach (var below in new DirectoryInfo(root).EnumerateDirectories().Where(below => below.LinkTarget is null).SelectMany(below => Parts(below.FullName, depth + 1)))
            yield return below;
    }

    static string PathOf(string root, ref FileSystemEntry entry)
    {
        var folder = entry.Directory.Length > root.Length ? entry.Directory[(root.Length + 1)..] : "";
        var path = folder.Length == 0 ? entry.FileName.ToString() : string.Concat(folder, "/", entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
