using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Archive.Tests;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>Words that a reader selects become an annotation that the program accepts, and the mark stands on those words.</summary>
public sealed class AnnotateTests(Stage stage)
{
    static readonly (string Words, int Which)[] Selections =
    [
        ("مطّلع لـ«النشرة» إن السوق مغلق", 1), ("السوق مغلق", 2), ("المواعيد: من الثامنة #1 إلى", 1), ("الظهر\nالمكان", 1), ("«لا أحد يعرف السبب»، هكذا قال", 1),
    ];

    [Fact]
    public async Task What_the_page_offers_is_accepted_and_marks_the_same_words()
    {
        Ready();
        using var site = BuiltSite.Build(Notice.Fill);
        var offered = new List<string>();
        await stage.Open(Notice.Page, site.Address, new View(), async visit =>
        {
            var page = visit.Page;
            foreach (var (words, which) in Selections)
            {
                (await Select(page, words, which)).ShouldStartWith("  - id: a");
                await page.Locator(".annotate summary").PressAsync("Enter");
                await page.Locator(".annotate select").SelectOptionAsync("wording-loaded");
                await page.Locator(".annotate button").ClickAsync();
                offered.Add(await page.Locator(".annotate textarea").InputValueAsync());
                await page.Keyboard.PressAsync("Escape");
            }
        });
        offered.Select(yaml => yaml.Split('\n')[0]).ShouldBe([.. Enumerable.Range(10, Selections.Length).Select(number => $"  - id: a{number}")], "a9 was taken back, and is not used again");
        offered.Select(yaml => yaml.Contains("occurrence: 2", StringComparison.Ordinal)).ShouldBe([false, true, false, false, false]);

        Paste(site, offered);
        site.Archive("check");
        site.Archive("build", "--out", site.Folder);
        await stage.Open(Notice.Page, site.Address, new View(), async visit =>
        {
            var plain = await visit.Ask<string>(Words("null"));
            foreach (var (index, (words, which)) in Selections.Index())
            {
                var before = await visit.Ask<string>(Words($"'a{10 + index}'"));
                before.Count(letter => letter == '[').ShouldBeGreaterThan(0);
                var marked = before[(before.IndexOf('[', StringComparison.Ordinal) + 1)..before.LastIndexOf(']')].Replace("[", "").Replace("]", "");
                marked.ShouldBe(words);
                Count(before[..before.IndexOf('[', StringComparison.Ordinal)], words).ShouldBe(which - 1);
                before.Replace("[", "").Replace("]", "").ShouldBe(plain);
            }
        });
    }

    [Theory, InlineData("ar", 1280), InlineData("en", 360)]
    public Task The_panel_is_reached_by_keyboard_and_closed_by_it(string language, int width) => stage.Open($"{language}/articles/the-orchard-deal/index.html", new View(width), async visit =>
    {
        var page = visit.Page;
        (await page.Locator(".annotate").CountAsync()).ShouldBe(0);
        // A double click takes a word, and the keyboard more of them.
        await page.Locator("#p_4").DblClickAsync(new LocatorDblClickOptions { Position = new Position { X = 40, Y = 12 } });
        await page.Keyboard.PressAsync("Control+Shift+ArrowLeft");
        await page.Locator(".annotate").WaitForAsync();
        for (var i = 0; i < 12 && !await visit.Ask<bool>("() => document.activeElement.matches('.annotate summary')"); i++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        var stops = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await visit.Ask<string>("() => document.activeElement.closest('.annotate') ? document.activeElement.localName : 'outside'"));
        }
        stops.ShouldBe(["select", "textarea", "button", "a"]);
        (await page.Locator(".annotate a").GetAttributeAsync("href")).ShouldBe("https://host.example/org/archive/edit/main/content/articles/the-orchard-deal/annotations.yaml");
        (await AccessibilityTests.Violations(visit)).ShouldBeEmpty();
        (await LayoutTests.Overflow(visit)).ShouldBeEmpty();

        await page.Keyboard.PressAsync("Escape");
        (await page.Locator(".annotate").CountAsync()).ShouldBe(0);
        // The next stop is still the one after the words.
        await page.Keyboard.PressAsync("Tab");
        (await visit.Ask<bool>("() => !!document.activeElement.closest('.labelled')")).ShouldBeTrue();
        visit.Noises.ShouldBeEmpty();
    });

    [Fact]
    public Task The_offer_goes_with_the_words_and_stays_with_who_uses_it() => stage.Open("ar/articles/the-orchard-deal/index.html", new View { Saved = true }, async visit =>
    {
        var page = visit.Page;
        (await Select(page, "عين السروة", 1)).ShouldContain("quote: \"عين السروة\"");
        await page.EvaluateAsync("() => getSelection().removeAllRanges()");
        await page.Locator(".annotate").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        (await Select(page, "أصص الياسمين", 1)).ShouldContain("label: choose-a-label");
        await page.Locator(".annotate summary").ClickAsync();
        await page.EvaluateAsync("() => getSelection().removeAllRanges()");
        (await Select(page, "غرفة المضخّة", 1)).ShouldContain("quote: \"غرفة المضخّة\"");
        (await page.Locator(".annotate[open]").CountAsync()).ShouldBe(1);
        visit.Noises.ShouldBeEmpty();
    });

    [Fact]
    public async Task A_capture_is_annotated_line_by_line()
    {
        Ready();
        using var site = BuiltSite.Build(Notice.FillCapture, "--private");
        await stage.Open(Notice.CapturePage, site.Address, new View(), async visit =>
        {
            var page = visit.Page;
            (await Select(page, "من عندنا", 2)).ShouldContain("quote: \"من عندنا\"\n    occurrence: 2\n");
            await Select(page, "عندنا\nسطر", 1);
            await page.Locator(".annotate summary").ClickAsync();
            (await page.Locator(".annotate .too-long").IsVisibleAsync()).ShouldBeTrue();
            (await page.Locator(".annotate textarea").IsVisibleAsync()).ShouldBeFalse();
        });
    }

    void Ready() => (stage.Site, Tier.Full).Item2.ShouldBeTrue();

    static Task<string> Select(IPage page, string words, int which) =>
        page.EvaluateAsync<string>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scripts", "select-words.js")), new object[] { words, which });

    static void Paste(BuiltSite site, IEnumerable<string> offered)
    {
        var file = Path.Combine(site.Root, Notice.Sidecar);
        var filled = string.Concat(offered).Replace("\"\"", "\"…\"").Replace("your-id", "founding-annotator");
        File.WriteAllText(file, File.ReadAllText(file).Replace("annotations:\n", "annotations:\n" + filled));
    }

    // The words of the text, those that an annotation marks in brackets.
    static string Words(string id) =>
        $$"""
        () => {
          const walker = document.createTreeWalker(document.querySelector('.source-text'), NodeFilter.SHOW_TEXT, node =>
            node.parentNode.closest('.ref, .beside') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
          let words = '';
          while (walker.nextNode()) {
            const mark = walker.currentNode.parentNode.closest(`mark[data-ids~="${ {{id}} }"]`);
            words += mark ? `[${walker.currentNode.data}]` : walker.currentNode.data;
          }
          return words;
        }
        """;

    static int Count(string text, string words) => text.Split(words).Length - 1;
}
