using System.Collections.Immutable;
using Archive.Model.Fingerprints;

namespace Archive.Cli.Publishing;

/// <summary>A file of a published site.</summary>
/// <param name="Path">Path below the site's folder, with <c>/</c>.</param>
/// <param name="Identity">What it is known by.</param>
/// <param name="Size">Its bytes.</param>
sealed record PublishedFile(string Path, Identity Identity, long Size);

/// <summary>What a published site holds and what it was made from; it stands beside the site.</summary>
/// <param name="Inputs">The fingerprint of every source and option.</param>
/// <param name="Told">What was said to people when it was built.</param>
/// <param name="Files">Its files, in ordinal order of path.</param>
sealed record SiteManifest(Fingerprint Inputs, Told Told, ImmutableArray<PublishedFile> Files)
{
    readonly Lazy<Dictionary<string, PublishedFile>> byPath = new(() => Files.ToDictionary(file => file.Path, StringComparer.Ordinal));

    /// <summary>The file at a path, or null.</summary>
    public PublishedFile? At(ReadOnlySpan<char> path) => byPath.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(path, out var file) ? file : null;

    /// <summary>Bytes of all files.</summary>
    public long Size => Files.Sum(file => file.Size);

    /// <summary>The folders of the site, each before those below it; the site itself is not named.</summary>
    public IEnumerable<string> Folders() => FoldersOf(Files.Select(file => file.Path));

    /// <summary>The folders of files, each before those below it.</summary>
    public static IEnumerable<string> FoldersOf(IEnumerable<string> paths)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var known = met.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                if (known.Contains(path.AsSpan(0, slash))) continue;
                var folder = path[..slash];
                met.Add(folder);
                yield return folder;
            }
        }
    }
}

/// <summary>What a build said, to be said again when nothing has changed.</summary>
/// <param name="Diagnostics">Diagnostics as people read them.</param>
/// <param name="Count">How many there are, in words.</param>
/// <param name="Made">What was made, in words.</param>
sealed record Told(ImmutableArray<string> Diagnostics, string Count, string Made);
