using Archive.Browser.Sites;
using Archive.Tests;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>Kinds of pages are told by their paths, so that a new kind is looked at without anybody saying so.</summary>
public sealed class PageKindsTests(Stage stage)
{
    static readonly string[] Paths =
    [
        "index.html", "404.html", "ar/index.html", "ar/about/index.html", "ar/method/index.html", "ar/articles/one/index.html",
        "ar/articles/two/index.html", "ar/articles/one/a1/index.html", "ar/articles/one/a12/index.html", "ar/articles/two/a1/index.html",
        "ar/articles/one/exercise/index.html", "ar/articles/two/exercise/index.html", "ar/search/index.html",
        "ar/browse/outlets/first/index.html", "en/index.html", "en/search/index.html",
    ];

    static readonly SitePage[] Pages =
    [
        .. Paths.Select(path => new SitePage(path, "<main><p class=same>")),
    ];

    [Theory]
    [InlineData("ar/about/index.html", "prose")]
    [InlineData("ar/articles/one/index.html", "articles/*")]
    [InlineData("ar/articles/one/a12/index.html", "articles/*/aN")]
    [InlineData("ar/articles/two/exercise/index.html", "articles/*/exercise")]
    [InlineData("ar/search/index.html", "search")]
    [InlineData("ar/browse/outlets/first/index.html", "browse/*/*")]
    [InlineData("404.html", "404.html")]
    public void A_path_without_the_names_of_things_is_a_kind(string path, string kind) =>
        PageKinds.Shape(Pages.Single(page => page.Path == path), PageKinds.Words(Pages)).ShouldBe(kind);

    [Fact]
    public void A_page_of_every_kind_is_looked_at_in_every_language() => PageKinds.Each(Pages).Select(page => page.Path).ShouldBe(
    [
        "404.html", "ar/about/index.html", "ar/articles/one/a1/index.html", "ar/articles/one/exercise/index.html", "ar/articles/one/index.html",
        "ar/browse/outlets/first/index.html", "ar/index.html", "ar/search/index.html", "en/index.html", "en/search/index.html", "index.html",
    ], ignoreOrder: true);

    [Fact]
    public void A_page_that_shows_something_else_is_looked_at_as_well() => PageKinds.Each(
        [.. Pages, new SitePage("en/about/index.html", "<main><p>"), new SitePage("en/method/index.html", "<main><table>")])
        .Count(page => page.Path is "en/about/index.html" or "en/method/index.html").ShouldBe(2);

    [Fact]
    public void The_site_has_entries_of_both_sorts_among_them()
    {
        foreach (var language in new[] { "ar", "en" })
        {
            var entries = stage.Site.Kinds.Where(page => page.IsEntry && page.Language == language).ToList();
            entries.ShouldContain(page => Published(page, "full"));
            entries.ShouldContain(page => Published(page, "excerpt"));
        }
    }

    static bool Published(SitePage entry, string how) => Directory.GetFiles(Repository.At("content/articles/" + entry.Path.Split('/')[2]), "article.*.md")
        .Any(file => File.ReadLines(file).Contains("publish: " + how));
}
