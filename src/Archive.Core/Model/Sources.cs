using System.Collections.Immutable;
using Archive.Model.Fingerprints;

namespace Archive.Model;

/// <summary>One file as it was read.</summary>
/// <param name="path">Path from the root, with <c>/</c>, such as <c>content/site.yaml</c>.</param>
/// <param name="bytes">Its bytes, which nobody changes.</param>
public sealed class SourceFile(string path, ReadOnlyMemory<byte> bytes)
{
    ReadOnlyMemory<byte>? held = bytes;

    // A Fingerprint, as an object so that several workers may take it; kept, because under serve a file lives until it is saved again.
    object? fingerprint;

    /// <summary>Path from the root, with <c>/</c>.</summary>
    public string Path => path;

    /// <summary>Its bytes.</summary>
    /// <exception cref="InvalidOperationException">They were let go.</exception>
    public ReadOnlyMemory<byte> Bytes => held ?? throw new InvalidOperationException($"{path} was let go");

    /// <summary>Lets go of the bytes: path and fingerprint are left. For the end of a file's use, and while nobody reads it.</summary>
    public void LetGo()
    {
        OfBytes();
        held = null;
    }

    /// <summary>The fingerprint of files: of their paths and bytes, in this order.</summary>
    public static Fingerprint FingerprintOf(IEnumerable<SourceFile> files)
    {
        var taken = Takings.Begin();
        foreach (var file in files)
        {
            taken.Add(file.Path);
            taken.Add(file.OfBytes());
        }
        return taken.End();
    }

    /// <summary>True where another file has the same path and the same bytes.</summary>
    public bool IsSame(SourceFile other) =>
        ReferenceEquals(this, other) || (Path == other.Path && Bytes.Span.SequenceEqual(other.Bytes.Span));

    Fingerprint OfBytes() => (Fingerprint)(fingerprint ??= Fingerprint.Of(Bytes.Span));
}

/// <summary>All the files that a site is made of, in ordinal order of path, whatever order the disk gave them in.</summary>
public sealed record Sources
{
    readonly ImmutableSortedDictionary<string, SourceFile> files;

    /// <summary>Files in any order; of two with one path the last one counts.</summary>
    public Sources(IEnumerable<SourceFile> files) =>
        this.files = files.Aggregate(
            ImmutableSortedDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal),
            (all, file) => { all[file.Path] = file; return all; },
            all => all.ToImmutable());

    /// <summary>Paths of links of the file system among them, which were not followed, and of files with a second name, which were not read.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>Every file, by path.</summary>
    public IEnumerable<SourceFile> Files => files.Values;

    /// <summary>The file at a path, or null.</summary>
    public SourceFile? At(string path) => files.GetValueOrDefault(path);

    /// <summary>The files below a folder, given with its closing slash.</summary>
    public IEnumerable<SourceFile> Below(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));
}
