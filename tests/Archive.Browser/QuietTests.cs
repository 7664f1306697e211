using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>Pages ask for nothing from elsewhere, break no policy of their own and make no error, served or opened from a folder.</summary>
public sealed class QuietTests(Stage stage)
{
    [Fact]
    public async Task A_served_page_makes_no_noise() => (await stage.Look(stage.Site.Kinds, new View(), Noises)).ShouldBeNone();

    [Fact]
    public async Task A_saved_page_makes_no_noise() => (await stage.Look(Saved, new View { Saved = true }, Noises)).ShouldBeNone();

    [Fact]
    public async Task A_page_that_is_not_there_shows_the_way_home()
    {
        var home = await Served();
        var links = await stage.Look(["ar/articles/never-written/a7/"], home, new View(), async visit =>
        {
            visit.Noises.Where(noise => !noise.Contains("404", StringComparison.Ordinal)).ShouldBeNone();
            (await visit.AskFile<string[]>("lost-styles.js")).ShouldBeNone();
            return await visit.Ask<IEnumerable<string>>("() => [...document.querySelectorAll('main a[href]')].map(a => a.href)");
        });
        links.ShouldContain(link => link.Contains(home + "ar/"));
        links.ShouldContain(link => link.Contains(home + "en/"));
    }

    [Fact]
    public async Task Styles_arrive_from_a_folder() => (await stage.Ask(Saved, new View { Saved = true }, "lost-styles.js")).ShouldBeNone();

    [Fact]
    public void Every_page_forbids_what_it_does_not_use() => stage.Site.Pages.Where(page => !page.IsRedirect)
        .Where(page => !Policy(page).Contains("default-src 'none'")).Select(page => page.Path).ShouldBeNone();

    // 404.html is the one page that a server shows at addresses of any depth: its links begin with the path of the site's address.
    IEnumerable<SitePage> Saved => stage.Site.Kinds.Where(page => page.Path != "404.html");

    static async Task<IEnumerable<string>> Noises(Visit visit)
    {
        // What a script asks for after the page is loaded counts as well.
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return visit.Noises;
    }

    static string Policy(SitePage page) =>
        page.Document.QuerySelector("meta[http-equiv=Content-Security-Policy i]")?.GetAttribute("content") ?? "";

    async Task<Uri> Served()
    {
        Chromium.Need();
        return await stage.Served();
    }
}
