using System.Collections.Immutable;
using System.Security;
using Archive.Cli.Publishing;
using Archive.Model;

namespace Archive.Cli;

/// <summary>Reads a root from disk and writes single files to it.</summary>
sealed class Disk(string root)
{
    // What a site is made of. Everything else below the root is none of our business.
    internal static readonly ImmutableArray<string> Folders = ["content", "captures", "templates"];

    static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The root, absolute.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Every source file below the root.</summary>
    /// <exception cref="Failure">The root is not there, or a file cannot be read.</exception>
    public Sources Read()
    {
        if (!Directory.Exists(Root)) throw new Failure(ExitCode.WrongUsage, $"there is no folder {Root}");
        var (files, links) = (new List<string>(), ImmutableArray.CreateBuilder<string>());
        foreach (var folder in Folders.Select(folder => new DirectoryInfo(Path.Combine(Root, folder))).Where(folder => folder.Exists || folder.LinkTarget is not null))
            Guard(folder.FullName, () => Walk(folder, files, links));
        links.Sort(StringComparer.Ordinal);
        return new Sources(files.Select(path => new SourceFile(Relative(path), ReadSource(path)))) { Links = links.ToImmutable() };
    }

    /// <summary>True for a file that has another name on its disk: a hard link cannot be told from what it may be a link to.</summary>
    public static bool IsHardLink(string path) => Native.Names(path) > 1;

    // Links are never followed: one could lead to any file of the machine, or back to its own folder.
    int Walk(FileSystemInfo found, List<string> files, ImmutableArray<string>.Builder links)
    {
        if (found.Attributes.HasFlag(FileAttributes.ReparsePoint)) links.Add(Relative(found.FullName));
        else if (found is DirectoryInfo folder) return folder.EnumerateFileSystemInfos("*", Everything).Sum(inner => Walk(inner, files, links));
        else if (IsHardLink(found.FullName)) links.Add(Relative(found.FullName));
        else files.Add(found.FullName);
        return 1;
    }

    // Of what no limit allows only so much is read as shows it.
    static byte[] ReadSource(string path) => Guard(path, () =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        var bytes = new byte[Math.Min(file.Length, Limits.Largest + 1)];
        file.ReadExactly(bytes);
        return bytes;
    });

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="Failure">It cannot be read.</exception>
    public static byte[] ReadFile(string path) => Guard(path, () => File.ReadAllBytes(path));

    /// <summary>True where there is a file or folder at a path from the root.</summary>
    public bool Has(string path) => File.Exists(Full(path)) || Directory.Exists(Full(path));

    /// <summary>True where a file holds these very bytes.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> bytes) => File.Exists(Full(path)) && ReadFile(Full(path)).AsSpan().SequenceEqual(bytes);

    /// <summary>True where a path of the machine and one from the root are the same.</summary>
    public bool Is(string given, string path) => Path.GetFullPath(given) == Full(path);

    /// <summary>A folder as it really is: absolute, without a closing slash; of a link the folder that it names.</summary>
    /// <exception cref="Failure">It cannot be known: a link that leads to itself.</exception>
    public static string Folder(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var folder = new DirectoryInfo(full);
        return folder.LinkTarget is null ? full : Guard(full, () => folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    /// <summary>True where a folder is what a site is made of, lies in it or holds it: a site put there would take the place of its sources.</summary>
    public bool IsSource(string path)
    {
        var folder = Folder(path);
        return IsWithin(Folder(Root), folder) || Folders.Any(source => IsWithin(folder, Folder(Path.Combine(Root, source))));
    }

    static bool IsWithin(string path, string folder) =>
        $"{path}{Path.DirectorySeparatorChar}".StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Writes a file whole or not at all: beside its place, then moved there.</summary>
    /// <exception cref="Failure">It cannot be written.</exception>
    public void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        var full = Full(path);
        var beside = $"{full}.new-{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(beside, bytes.Span);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception fault) when (IsRefusal(fault))
        {
            File.Delete(beside);
            throw new Failure(ExitCode.CannotWrite, $"cannot write {path}: {fault.Message}");
        }
    }

    /// <summary>True for what a disk may answer; anything else is a fault of ours.</summary>
    public static bool IsRefusal(Exception fault) => fault is IOException or UnauthorizedAccessException or SecurityException;

    string Full(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    string Relative(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (IsRefusal(fault))
        {
            throw new Failure(ExitCode.InputOutput, $"cannot read {path}: {fault.Message}");
        }
    }
}
