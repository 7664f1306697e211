using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering;

namespace Archive.Cli.DevServer;

/// <summary>What an author has just saved.</summary>
/// <param name="Changed">Paths of the files, from the root.</param>
/// <param name="Before">All files as they were.</param>
/// <param name="Now">All files as they are.</param>
sealed record Edit(ImmutableSortedSet<string> Changed, Sources Before, Sources Now)
{
    /// <summary>True where a file that pages load was among them.</summary>
    public bool IsOfAssets => Changed.Any(path => path.StartsWith("templates/assets/", StringComparison.Ordinal));

    /// <summary>The page that the files make, in a language; null where they make none or several.</summary>
    public OpenedPage? Page(SiteBuild build, Language language) => OpenedPage.Of(build.Corpus, Changed, Before, Now, language);
}
