using System.Diagnostics;
using Archive.Model;
using Archive.Shards;
using Archive.Tests;
using Xunit;

namespace Archive.Browser.Sites;

/// <summary>What search needs of a site of generated entries, in a temporary folder: its data, its page, what the page loads.</summary>
sealed class BenchSite : IDisposable
{
    const string Generator = "../shared/bench/gen_corpus.py";
    const int Outlets = 10;

    BenchSite(string folder) => Folder = folder;

    /// <summary>The site's folder.</summary>
    public string Folder { get; }

    /// <summary>Its search data, as programs read them.</summary>
    public SearchFiles Files => new(name => File.ReadAllText(Path.Combine(Folder, DataFile.PathOf(name))));

    /// <summary>Makes the entries and builds. Skips the test where the generator or Python is not at hand.</summary>
    public static BenchSite Build(int entries)
    {
        if (!File.Exists(Repository.At(Generator))) Assert.Skip($"the generator of entries is not at hand: {Generator}");
        var temporary = Directory.CreateTempSubdirectory("archive-bench-");
        try
        {
            var content = temporary.CreateSubdirectory("content").FullName;
            Generate(entries, temporary.FullName);
            foreach (var name in new[] { "site.yaml", "labels.yaml" }) File.Copy(Repository.At($"content/{name}"), Path.Combine(content, name), overwrite: true);
            File.WriteAllLines(Path.Combine(content, "outlets.yaml"), Enumerable.Range(0, Outlets).Select(at => $"outlet-{at}:\n  name: {{ ar: \"الصحيفة {at}\", en: \"Outlet {at}\" }}"));
            var site = new BenchSite(Path.Combine(temporary.FullName, "site"));
            site.Write(SiteBuild.From(Sources(temporary.FullName), new BuildOptions()));
            return site;
        }
        catch
        {
            temporary.Delete(recursive: true);
            throw;
        }
    }

    public void Dispose() => Directory.GetParent(Folder)!.Delete(recursive: true);

    static void Generate(int entries, string folder)
    {
        Process? python = null;
        try
        {
            python = Process.Start(new ProcessStartInfo("python3", [Repository.At(Generator), $"{entries}", folder]) { RedirectStandardOutput = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("there is no python3 on PATH, which makes the entries");
        }
        using (python)
        {
            python!.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.Equal(0, python.ExitCode);
        }
    }

    static Sources Sources(string root) => new(Directory.GetFiles(Path.Combine(root, "content"), "*", SearchOption.AllDirectories)
        .Select(file => new SourceFile(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file))));

    void Write(SiteBuild build)
    {
        Assert.True(build.IsSound, string.Join('\n', build.Diagnostics.Take(5)));
        foreach (var file in build.Plan.Files.Where(file => file.Path.StartsWith("search/", StringComparison.Ordinal)
            || file.Path.StartsWith("assets/", StringComparison.Ordinal) || file.Path.EndsWith("/search/index.html", StringComparison.Ordinal)))
        {
            var path = Path.Combine(Folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Make().Bytes.Span);
        }
    }
}
