using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Cli.DevServer;

/// <summary>The site as browsers see it at one moment: the last one that could be built, and what is wrong with the content now.</summary>
sealed class ServedSite
{
    // In ordinal order of path: a table of them all would take longer to make than the few that are asked for take to find.
    readonly ImmutableArray<PlannedFile> files;

    /// <summary>A site.</summary>
    /// <param name="version">Names it, so that a page knows whether it is still of this one.</param>
    /// <param name="build">The last build that errors did not forbid, or null.</param>
    public ServedSite(string version, SiteBuild? build)
    {
        (Version, Build) = (version, build);
        files = build?.Plan.Files ?? [];
    }

    ServedSite(ServedSite site) => (Version, Build, files, IsWhole) = (site.Version, site.Build, site.files, site.IsWhole);

    /// <summary>Names this site.</summary>
    public string Version { get; }

    /// <summary>The build that its files are from; null where none could be made yet.</summary>
    public SiteBuild? Build { get; }

    /// <summary>Errors of the content as it is now.</summary>
    public ImmutableArray<Diagnostic> Errors { get; init; } = [];

    /// <summary>True where these errors forbid a build, so that the site is older than the content.</summary>
    public bool IsOlder { get; init; }

    /// <summary>True where the search index is of the same content as the pages.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The path below which the site is served, as it will be where it is published: begins and ends with a slash.</summary>
    public string BasePath => Build?.Corpus.Corpus.Site.BasePath ?? "/";

    /// <summary>The same site, now that the content has errors which forbid a new one.</summary>
    public ServedSite With(ImmutableArray<Diagnostic> errors) => new(this) { Errors = errors, IsOlder = true };

    /// <summary>True where it has a file.</summary>
    public bool Has(string path) => At(path) is not null;

    /// <summary>A file's bytes or the fault of its template; null where there is no such file.</summary>
    public Rendered? Make(string path) => At(path)?.Make();

    PlannedFile? At(string path)
    {
        var (from, to) = (0, files.Length - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(files[middle].Path, path);
            if (order == 0) return files[middle];
            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }
        return null;
    }

    /// <summary>The path of the file that an address leads to, whether there is one or not; null outside of the site.</summary>
    /// <param name="address">Path of an address, decoded.</param>
    public string? PathOf(string address)
    {
        if (!address.StartsWith(BasePath, StringComparison.Ordinal)) return null;
        var path = address[BasePath.Length..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    /// <summary>True where a file is another one in another site, or is there in one of them only.</summary>
    public bool Differs(ServedSite other, string path) => (Make(path), other.Make(path)) switch
    {
        (null, null) => false,
        ({ } one, { } two) => one.Fault?.Place != two.Fault?.Place || !one.Bytes.Span.SequenceEqual(two.Bytes.Span),
        _ => true,
    };
}
