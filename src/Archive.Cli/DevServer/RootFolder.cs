using System.Collections.Immutable;
using System.IO.Enumeration;
using Archive.Model;

namespace Archive.Cli.DevServer;

/// <summary>
/// The sources of a root as they are now. What the watcher says is only a hint where to look: what counts is what stands on the disk,
/// compared with what was read before.
/// </summary>
sealed class RootFolder(Disk disk)
{
    // Two writes within one tick of the disk's clock leave the same time and perhaps the same length; FAT's tick is the longest.
    static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    readonly Dictionary<string, Seen> seen = new(StringComparer.Ordinal);
    ImmutableArray<string> links = [];

    /// <summary>Why a file could not be read, which stays as it was; null where all were.</summary>
    public string? Refused { get; private set; }

    /// <summary>Reads what changed.</summary>
    /// <param name="hint">Files that are read again whatever their time and length say.</param>
    /// <param name="changed">Receives the paths, from the root, of files that came, went or hold other bytes.</param>
    /// <exception cref="Failure">There is no such root.</exception>
    public Sources Read(Hint hint, out ImmutableSortedSet<string> changed)
    {
        if (!Directory.Exists(disk.Root)) throw new Failure(ExitCode.WrongUsage, $"there is no folder {disk.Root}");
        var differing = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        var now = DateTime.UtcNow;
        Refused = null;
        var gone = seen.Keys.ToHashSet(StringComparer.Ordinal);
        var found = List();
        var linked = found.Where(entry => entry.IsLink).Select(entry => entry.Path).ToList();
        foreach (var (path, length, written, _) in found.Where(entry => !entry.IsLink))
        {
            var before = seen.GetValueOrDefault(path);
            if (before is not null && !hint.IsOf(path) && before.Length == length && before.Written == written && !before.IsFresh)
            {
                gone.Remove(path);
                continue;
            }
            if (Disk.IsHardLink(Path.Combine(disk.Root, path)))
            {
                linked.Add(path);
            }
            else if (Bytes(path) is { } bytes)
            {
                var file = new SourceFile(path, bytes);
                if (before?.File.IsSame(file) != true) differing.Add(path);
                else file = before.File;
                seen[path] = new Seen(file, length, written, now - written < Tick);
                gone.Remove(path);
            }
            else if (File.Exists(Path.Combine(disk.Root, path)))
            {
                gone.Remove(path);
            }
        }
        linked.Sort(StringComparer.Ordinal);
        differing.UnionWith(linked.Except(links).Concat(links.Except(linked)));
        links = [.. linked];
        foreach (var path in gone)
        {
            seen.Remove(path);
            differing.Add(path);
        }
        changed = differing.ToImmutable();
        return new Sources(seen.Values.Select(file => file.File)) { Links = links };
    }

    // Null where it has gone meanwhile, or where another program does not let us have it; then it stays as it was.
    byte[]? Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(disk.Root, path));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (Disk.IsRefusal(fault))
        {
            Refused = $"cannot read {path}: {fault.Message}";
            return null;
        }
    }

    // Links of the file system are named and never followed, as in every other build.
    List<(string Path, long Length, DateTime Written, bool IsLink)> List()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 };
        var from = disk.Root.Length + (Path.EndsInDirectorySeparator(disk.Root) ? 0 : 1);
        var folders = Disk.Folders.Select(folder => new DirectoryInfo(Path.Combine(disk.Root, folder))).ToLookup(folder => folder.LinkTarget is not null);
        return [.. folders[false].Where(folder => folder.Exists).SelectMany(folder =>
            new FileSystemEnumerable<(string, long, DateTime, bool)>(folder.FullName, (ref entry) => (
                entry.ToFullPath()[from..].Replace(Path.DirectorySeparatorChar, '/'), IsLink(entry) ? 0 : entry.Length, entry.LastWriteTimeUtc.UtcDateTime, IsLink(entry)), options)
            {
                ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(entry),
                ShouldRecursePredicate = (ref entry) => !IsLink(entry),
            }), .. folders[true].Select(folder => (folder.Name, 0L, default(DateTime), true))];

        static bool IsLink(in FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
    }

    /// <summary>A file as it was when it was read.</summary>
    /// <param name="File">Its bytes.</param>
    /// <param name="Length">Its length on the disk.</param>
    /// <param name="Written">When it was last written, as the disk says.</param>
    /// <param name="IsFresh">True where it had been written so lately that a further write need not show.</param>
    sealed record Seen(SourceFile File, long Length, DateTime Written, bool IsFresh);
}
