namespace Archive.Tests;

/// <summary>The repository that the tests were built from, for tests about files rather than code.</summary>
static class Repository
{
    /// <summary>Its folder: the first one above the test binaries that holds the solution.</summary>
    public static string Root { get; } = Above("Archive.sln") ?? throw new InvalidOperationException("the tests do not run inside the repository");

    /// <summary>A path from the root, with <c>/</c>.</summary>
    public static string At(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    static string? Above(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, file))) return folder.FullName;
        }
        return null;
    }
}
