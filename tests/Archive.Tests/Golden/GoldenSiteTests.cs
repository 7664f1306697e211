using System.Text;
using Archive.Cli;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Golden;

/// <summary>
/// A small site and every byte that it becomes. After a wanted change, <c>ARCHIVE_ACCEPT=1 dotnet test Archive.sln</c> writes the
/// expectation anew, and the difference is read like code.
/// </summary>
public sealed class GoldenSiteTests
{
    static readonly string Site = Repository.At("tests/Archive.Tests/Golden/site");
    static readonly string Expected = Repository.At("tests/Archive.Tests/Golden/expected");

    [Fact]
    public void The_small_site_becomes_exactly_the_expected_files() => Compare("public", new BuildOptions());

    [Fact]
    public void With_private_it_shows_drafts_and_whole_texts_as_well() => Compare("private", new BuildOptions(Private: true), "en/articles/");

    static void Compare(string name, BuildOptions options, string below = "")
    {
        var build = SiteBuild.From(new Disk(Site).Read(), options);
        build.Diagnostics.ShouldBeEmpty();
        // The stylesheet goes out as it is; a copy of it here would only be a second place to change.
        var made = build.Plan.Files.Where(file => file.Path.StartsWith(below, StringComparison.Ordinal) && file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Make().Bytes.Span), StringComparer.Ordinal);
        var folder = Path.Combine(Expected, name);
        if (Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") == "1") Accept(folder, made);
        var expected = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText, StringComparer.Ordinal);
        made.Keys.Order(StringComparer.Ordinal).ShouldBe(expected.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, text) in made) text.ShouldBe(expected[path], path);
    }

    static void Accept(string folder, Dictionary<string, string> made)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (path, text) in made)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }
    }
}
