using System.IO.Compression;
using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>Other people's pages show one note in a frame: small, without script, and that note alone.</summary>
public sealed class EmbedTests(Stage stage)
{
    const int Most = 10 * 1024;
    const string Path = "ar/articles/hama-deal/embed/index.html";

    [Theory]
    [InlineData("http", "http")]
    [InlineData("file", "http")]
    [InlineData("file", "file")]
    public Task A_foreign_page_shows_the_note_that_is_named(string foreign, string embedded) => stage.Open(Path, new View { Script = false }, async visit =>
    {
        var home = embedded == "file" ? stage.Site.Address : await stage.Served();
        var page = visit.Page;
        var folder = Directory.CreateTempSubdirectory("archive-foreign-");
        try
        {
            var html = $"<!DOCTYPE html><title>x</title><p>x</p><iframe src=\"{new Uri(home, Path)}#a2\" width=\"100%\" height=\"360\"></iframe>";
            var file = System.IO.Path.Combine(folder.FullName, "foreign.html");
            await File.WriteAllTextAsync(file, html);
            // Another port is another origin.
            await using var other = await SiteServer.Start(folder.FullName);
            await page.GotoAsync(foreign == "file" ? "file://" + file : new Uri(other.Home, "foreign.html").AbsoluteUri);
            var frame = page.FrameLocator("iframe");
            await frame.Locator("#a2").WaitForAsync();
            (await frame.Locator("section:visible").EvaluateAllAsync<string[]>("all => all.map(note => note.id)")).ShouldBe(["a2"]);
            (await frame.Locator("section#a2 p").First.BoundingBoxAsync())!.Height.ShouldBeGreaterThan(0);
            (await frame.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).margin")).ShouldBe("0px", "the style has arrived");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    });

    [Fact]
    public Task Without_a_name_all_notes_are_there() => stage.Open(Path, new View { Script = false }, async visit =>
        (await visit.Page.Locator("section:visible").CountAsync()).ShouldBe(await visit.Page.Locator("section").CountAsync()));

    [Fact]
    public void It_is_light() => Embeds.Select(page => (page.Path, Bytes: Weight(page.Path) + Weight("assets/embed.css")))
        .Where(item => item.Bytes > Most).Select(item => $"{item.Path}: {item.Bytes} bytes").ShouldBeNone();

    [Fact]
    public void It_runs_and_loads_nothing_but_its_style() => Embeds
        .Where(page => page.Document.QuerySelector("script, img, iframe") is not null || page.Document.QuerySelectorAll("link[rel=stylesheet]").Length != 1)
        .Select(page => page.Path).ShouldBeNone();

    IEnumerable<SitePage> Embeds => stage.Site.Pages.Where(page => page.Path.EndsWith("/embed/index.html", StringComparison.Ordinal)).ToList() is { Count: > 0 } all
        ? all : throw new InvalidOperationException("no embed");

    long Weight(string file)
    {
        using var counted = new MemoryStream();
        using (var brotli = new BrotliStream(counted, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(File.ReadAllBytes(System.IO.Path.Combine(stage.Site.Folder, file)));
        return counted.Length;
    }
}
