using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Archive.Tests;
using Archive.Tests.Cli;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>A page under <c>archive serve</c> follows the author, shows what is wrong over itself, and keeps its own policy.</summary>
public sealed class ServeTests(Stage stage)
{
    const string Slug = "the-orchard-deal";
    const string Sidecar = $"content/articles/{Slug}/annotations.yaml";

    [Theory]
    [InlineData("ar", 360)]
    [InlineData("en", 1280)]
    public async Task It_goes_where_the_author_works_and_tells_errors_in_its_language(string language, int width)
    {
        if (!Tier.Full) Assert.Skip("the browser's tests belong to the longer tier: ARCHIVE_TESTS=full");
        var root = Directory.CreateTempSubdirectory("archive-browser-").FullName;
        try
        {
            BuiltSite.CopyContent(root);
            using var serving = Serving.Start(root);
            // Search is there when everything is: pages that differ by it are not loaded again while the author writes.
            using (var client = new HttpClient()) await client.GetAsync(new Uri(serving.Home, "search/manifest.js"), TestContext.Current.CancellationToken);
            await stage.Open($"{language}/browse/index.html", serving.Home, new View(width), visit => Follow(visit, root, language));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    static async Task Follow(Visit visit, string root, string language)
    {
        var page = visit.Page;
        // The page that a changed note stands on, at the note.
        var (note, once, twice) = language == "ar" ? ("«مطّلع» على ماذا؟", "«مطّلع» على ماذا هنا؟", "«مطّلع» على ماذا تماماً؟")
            : ("an informed source told", "a well-informed source told", "an unnamed source told");
        Change(root, note, once);
        await page.WaitForURLAsync($"**/{language}/articles/{Slug}/index.html#a2");
        await page.GetByText(once).First.WaitForAsync(Attached);

        // The same page again, in its place.
        Change(root, once, twice);
        await page.GetByText(twice).First.WaitForAsync(Attached);

        Change(root, "\"تكشف صفقة ماء البستان\"", "\"تكشف صفقة ماء البساتين\"");
        var overlay = page.Locator("dialog[role=alertdialog]");
        await overlay.WaitForAsync();
        (await overlay.GetAttributeAsync("dir")).ShouldBe(language == "ar" ? "rtl" : "ltr");
        var words = await overlay.InnerTextAsync();
        words.ShouldContain(language == "ar" ? "الاقتباس غير موجود في النص" : "the quote is not in the source text");
        words.ShouldContain($"{Sidecar}:11:12");
        words.ShouldContain("archive fix");
        words.ShouldContain(language == "ar" ? "ما العمل" : "What to do");
        (await overlay.EvaluateAsync<string>("dialog => dialog.getRootNode().activeElement?.localName")).ShouldBe("button");
        // What serve adds stands beside the site, and a page that goes lets go of its connection.
        visit.Noises.Where(noise => !noise.StartsWith($"foreign: {new Uri(new Uri(page.Url), "/_archive/")}", StringComparison.Ordinal)
            && !(noise.StartsWith("failed: ", StringComparison.Ordinal) && noise.Contains("/_archive/events", StringComparison.Ordinal))).ShouldBeEmpty();
        // From here on axe puts a style of its own into the page.
        (await AccessibilityTests.Violations(visit)).ShouldBeEmpty();
        (await LayoutTests.Overflow(visit)).ShouldBeEmpty();
        await page.Keyboard.PressAsync("Escape");
        await Gone(overlay);

        // Closed, it comes back with the next error, and goes by itself when all are mended.
        Change(root, "البساتين", "البستانين");
        await overlay.WaitForAsync();
        Change(root, "البستانين", "البستان");
        await Gone(overlay);
    }

    // A note may stand on the page and not be in sight.
    static readonly LocatorWaitForOptions Attached = new() { State = WaitForSelectorState.Attached };

    static Task Gone(ILocator overlay) => overlay.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

    static void Change(string root, string words, string instead)
    {
        var path = Path.Combine(root, Sidecar);
        var text = File.ReadAllText(path);
        text.ShouldContain(words);
        File.WriteAllText(path, text.Replace(words, instead, StringComparison.Ordinal));
    }
}
