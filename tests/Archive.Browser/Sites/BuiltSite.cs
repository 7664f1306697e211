using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Archive.Tests;

namespace Archive.Browser.Sites;

/// <summary>The site that the program makes of the repository's content, in a temporary folder, for a base path that is not the root.</summary>
sealed partial class BuiltSite : IDisposable
{
    /// <summary>The path below which the site is published.</summary>
    public const string Base = "/archive/";

    readonly string temporary;

    BuiltSite(string temporary)
    {
        this.temporary = temporary;
        Folder = Path.Combine(temporary, "public");
    }

    /// <summary>The site's folder.</summary>
    public string Folder { get; }

    /// <summary>The folder's address; ends with <c>/</c>. The scheme is named, since <c>#</c> is a letter like others in a bare path.</summary>
    public Uri Address => new("file://" + Folder + "/");

    /// <summary>Every page, in ordinal order of path.</summary>
    public ImmutableArray<SitePage> Pages { get; private set; }

    /// <summary>Pages that show every kind: at least one a shape of path in each language.</summary>
    public ImmutableArray<SitePage> Kinds { get; private set; }

    /// <summary>The pages of entries.</summary>
    public IEnumerable<SitePage> Entries => Pages.Where(page => page.IsEntry);

    /// <summary>The folder that it was built from; a test that changes it has one of its own.</summary>
    public string Root => Path.Combine(temporary, "root");

    /// <summary>Builds the repository's content.</summary>
    public static BuiltSite Build() => Build(CopyContent);

    /// <summary>Builds what is put into a folder.</summary>
    /// <param name="fill">Puts it there.</param>
    /// <param name="options">Options of the command.</param>
    public static BuiltSite Build(Action<string> fill, params string[] options)
    {
        var site = new BuiltSite(Directory.CreateTempSubdirectory("archive-browser-").FullName);
        try
        {
            fill(site.Root);
            site.Archive(["build", "--out", site.Folder, .. options]);
            site.Pages = [.. Files(site.Folder).Where(file => file.EndsWith(".html", StringComparison.Ordinal))
                .Select(file => new SitePage(file, File.ReadAllText(Path.Combine(site.Folder, file))))];
            site.Kinds = PageKinds.Each(site.Pages);
            return site;
        }
        catch
        {
            site.Dispose();
            throw;
        }
    }

    /// <summary>Runs the program on its root.</summary>
    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public void Archive(params string[] arguments) => Run([.. arguments, "--root", Root]);

    public void Dispose() => Directory.Delete(temporary, recursive: true);

    /// <summary>Copies the repository's content into a root, with the address that the tests serve it at.</summary>
    public static void CopyContent(string root)
    {
        foreach (var file in Files(Repository.At("content")))
        {
            var target = Path.Combine(root, "content", file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.At("content/" + file), target);
        }
        var settings = Path.Combine(root, "content", "site.yaml");
        File.WriteAllText(settings, BaseUrl().Replace(File.ReadAllText(settings), $"base-url: \"https://archive.example{Base}\""));
    }

    static void Run(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "archive.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2))) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        if (process.ExitCode == 0) return;
        throw new InvalidOperationException($"archive {string.Join(' ', arguments)}: {process.ExitCode}\n{output.Result}{errors.Result}");
    }

    static IEnumerable<string> Files(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    [GeneratedRegex("^base-url:.*$", RegexOptions.Multiline)]
    private static partial Regex BaseUrl();
}
