using Archive.Cli.Publishing;
using Archive.Model;
using Archive.Tests.Sites;

namespace Archive.Tests.Publishing;

/// <summary>A folder that sites are published to, without a process of their own.</summary>
sealed class Published : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("archive-yard-").FullName;

    /// <summary>The golden site, from disk.</summary>
    public static Site Golden { get; } = Directory.GetFiles(Repository.At("tests/Archive.Tests/Golden/site"), "*", SearchOption.AllDirectories)
        .Aggregate(Site.Empty, (site, path) => site.WithBytes(Path.GetRelativePath(Repository.At("tests/Archive.Tests/Golden/site"), path), File.ReadAllBytes(path)));

    /// <summary>The site's folder.</summary>
    public string Folder => Path.Combine(folder, "public");

    /// <summary>Something beside it.</summary>
    public string Beside(string name) => Path.Combine(folder, name);

    /// <summary>Everything in the yard.</summary>
    public IEnumerable<string> Yard => Directory.GetFileSystemEntries(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    /// <summary>Builds and publishes, as the command does.</summary>
    public void Build(Site site, BuildOptions? options = null, bool clean = false, SwapWay best = SwapWay.Exchange, Action<string>? before = null) =>
        Build(SiteBuild.From(site.Sources, options ?? new BuildOptions()), site, options, clean, best, before);

    /// <summary>Publishes what was built.</summary>
    public void Build(SiteBuild build, Site site, BuildOptions? options = null, bool clean = false, SwapWay best = SwapWay.Exchange, Action<string>? before = null)
    {
        var inputs = Publisher.InputsOf(site.Sources, options ?? new BuildOptions());
        using var publisher = Publisher.Open(Folder, best, before);
        if (clean || publisher.UpToDate(inputs) is null) publisher.Publish(build.Plan, inputs, new Told([], "", ""), clean);
    }

    /// <summary>What the folder holds: each file with its bytes, and each folder.</summary>
    public SortedDictionary<string, byte[]> Tree => TreeOf(Folder);

    /// <summary>What a folder holds.</summary>
    public static SortedDictionary<string, byte[]> TreeOf(string folder) => new(Directory
        .GetFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path), path => Directory.Exists(path) ? [] : File.ReadAllBytes(path)), StringComparer.Ordinal);

    /// <summary>What a folder with this plan would hold.</summary>
    public static SortedDictionary<string, byte[]> TreeOf(SitePlan plan) => new(plan.Files.Select(file => (file.Path, Bytes: file.Make().Bytes.ToArray()))
        .Concat(SiteManifest.FoldersOf(plan.Files.Select(file => file.Path)).Select(path => (path, Array.Empty<byte>())))
        .ToDictionary(file => file.Item1, file => file.Item2), StringComparer.Ordinal);

    /// <summary>Where two trees differ.</summary>
    public static IEnumerable<string> Differences(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other) =>
        one.Keys.Union(other.Keys, StringComparer.Ordinal).Where(path => !one.TryGetValue(path, out var a) || !other.TryGetValue(path, out var b) || !a.AsSpan().SequenceEqual(b));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
