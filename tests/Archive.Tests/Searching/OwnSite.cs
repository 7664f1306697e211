using System.Collections.Immutable;
using System.Text;
using Archive.Cli;
using Archive.Model;
using Archive.Shards;

namespace Archive.Tests.Searching;

/// <summary>The site of this repository's own content, and its search files.</summary>
static class OwnSite
{
    /// <summary>The built site.</summary>
    public static readonly SiteBuild Build = SiteBuild.From(new Disk(Repository.Root).Read(), new BuildOptions());

    /// <summary>The search files by name.</summary>
    public static readonly ImmutableSortedDictionary<string, string> Files = FilesOf(Build);

    /// <summary>The search files of a build by name.</summary>
    public static ImmutableSortedDictionary<string, string> FilesOf(SiteBuild build) => build.Plan.Files
        .Where(file => file.Path.StartsWith(DataFile.Folder, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(file => file.Path[DataFile.Folder.Length..^".js".Length], file => Encoding.UTF8.GetString(file.Make().Bytes.Span), StringComparer.Ordinal);

    /// <summary>Reads the search files of a build.</summary>
    public static SearchFiles Read(SiteBuild build)
    {
        var files = FilesOf(build);
        return new SearchFiles(name => files[name]);
    }
}
