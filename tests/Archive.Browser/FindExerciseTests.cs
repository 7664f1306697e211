using System.Text.RegularExpressions;
using Archive.Browser.Visits;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>The exercise on a full text: words are marked by mouse, finger and keyboard, and what is counted is what was marked.</summary>
public sealed partial class FindExerciseTests(Stage stage)
{
    const string Path = "ar/articles/the-orchard-deal/exercise/index.html";
    static readonly string[] Families = ["source", "claim", "wording", "copy"];

    [Theory, InlineData(true), InlineData(false)]
    public Task A_mouse_clicks_and_sweeps(bool saved) => stage.Open(Path, new View { Saved = saved }, async visit =>
    {
        var page = visit.Page;
        await page.Locator(".start").ClickAsync();
        var words = Words(page, "mark.source");
        await words[0].First.ClickAsync();
        await Sweep(page, words[1].First, words[1].Last);
        await page.Locator(".text .w:not(mark .w)").First.ClickAsync();
        await Open(page, "source");
        (await Found(page, "source")).ShouldBe([2, await Rows(page, "source")]);
        (await Numbers(page, ".beyond")).ShouldBe([1]);
        (await Ticked(page)).ShouldBe(1 + await words[1].CountAsync() + 1);

        // Taken back, it is counted no more; a sweep that begins on a marked word takes back as well.
        await words[0].First.ClickAsync();
        (await Found(page, "source"))[0].ShouldBe(1);
        await Sweep(page, words[1].First, words[1].Last);
        (await Found(page, "source"))[0].ShouldBe(0);
        await page.Locator(".text .w:not(mark .w)").First.ClickAsync();
        (await page.Locator(".found").AllTextContentsAsync()).ShouldAllBe(text => text == "");
        (await page.Locator(".beyond").TextContentAsync()).ShouldBe("");
    });

    [Theory, InlineData(true), InlineData(false)]
    public Task A_finger_taps(bool saved) => stage.Open(Path, new View(360) { Saved = saved, Touch = true }, async visit =>
    {
        var page = visit.Page;
        await page.Locator(".start").TapAsync();
        var words = Words(page, "mark.claim");
        await words[0].Last.TapAsync();
        await page.Locator("[data-family=claim] summary").TapAsync();
        (await Found(page, "claim")).ShouldBe([1, await Rows(page, "claim")]);
        await words[0].Last.TapAsync();
        (await page.Locator("[data-family=claim] .found").TextContentAsync()).ShouldBe("");
    });

    [Theory, InlineData("rtl", true), InlineData("rtl", false), InlineData("ltr", true)]
    public Task A_keyboard_walks_in_the_direction_of_the_text(string direction, bool saved) => stage.Open(Path, new View { Saved = saved }, async visit =>
    {
        var page = visit.Page;
        await visit.Ask<bool>($"() => !!(document.querySelector('.text').dir = '{direction}')");
        var (forward, back) = direction == "rtl" ? ("ArrowLeft", "ArrowRight") : ("ArrowRight", "ArrowLeft");
        await page.Locator(".start").FocusAsync();
        await Press(page, "Enter");
        (await At(visit)).ShouldBe(0);
        await Press(page, forward, forward, forward, back);
        (await At(visit)).ShouldBe(2);
        await Press(page, "Space", "Shift+" + forward);
        (await Which(visit)).ShouldBe([2, 3]);
        await Press(page, forward, "ArrowDown", "Enter", "ArrowUp");
        (await Which(visit)).ShouldBe([2, 3, 5]);
        (await At(visit)).ShouldBe(4);
        await Press(page, forward, "Space");
        (await Which(visit)).ShouldBe([2, 3]);

        // One stop for all words: the next Tab leads on, and the one back to the word where one was.
        await Press(page, "Tab");
        (await At(visit)).ShouldBe(-1);
        await Press(page, "Shift+Tab");
        (await At(visit)).ShouldBe(5);
    });

    [Fact]
    public Task A_keyboard_finds_what_is_counted() => stage.Open(Path, new View { Saved = true }, async visit =>
    {
        var page = visit.Page;
        await page.Locator(".start").FocusAsync();
        await Press(page, "Enter");
        var first = await visit.Ask<int>("() => [...document.querySelectorAll('.w')].findIndex(word => word.closest('mark.source'))");
        for (var i = 0; i < first; i++) await Press(page, "ArrowLeft");
        await Press(page, "Space");
        await page.Locator("[data-family=source] summary").FocusAsync();
        await Press(page, "Enter");
        (await Found(page, "source")).ShouldBe([1, await Rows(page, "source")]);
        (await page.Locator(".beyond").TextContentAsync()).ShouldBe("");

        // Marking put away, the text is a text again; what was marked stays marked.
        await page.Locator(".start").ClickAsync();
        (await page.Locator(".w[role], .w[tabindex='0']").CountAsync()).ShouldBe(0);
        (await Ticked(page)).ShouldBe(1);
    });

    [Theory, InlineData(true), InlineData(false)]
    public Task Without_script_each_family_is_opened_by_hand(bool saved) => stage.Open(Path, new View { Saved = saved, Script = false }, async visit =>
    {
        var page = visit.Page;
        (await page.Locator("button:visible").CountAsync()).ShouldBe(0);
        foreach (var family in Families)
        {
            var marks = page.Locator($".text mark.{family}");
            (await Lines(marks)).ShouldAllBe(line => line == "none");
            await page.Locator($"[data-family={family}] summary").ClickAsync();
            (await page.Locator($"[data-family={family}] li:visible").CountAsync()).ShouldBe(await Rows(page, family));
            (await Lines(marks)).ShouldAllBe(line => line == "underline");
        }
    });

    static async Task<IReadOnlyList<string>> Lines(ILocator marks)
    {
        var lines = new List<string>();
        // Without script the page's own runs nothing, but the browser still answers.
        foreach (var mark in await marks.AllAsync()) lines.Add(await mark.EvaluateAsync<string>("mark => getComputedStyle(mark).textDecorationLine"));
        lines.ShouldNotBeEmpty();
        return lines;
    }

    static List<ILocator> Words(IPage page, string marks) => [.. Enumerable.Range(0, 2).Select(index => page.Locator($".text {marks}").Nth(index).Locator(".w"))];

    static async Task Sweep(IPage page, ILocator from, ILocator to)
    {
        // Where things are is measured once: what scrolls into view between would move them.
        await from.ScrollIntoViewIfNeededAsync();
        var (start, end) = ((await from.BoundingBoxAsync())!, (await to.BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(start.X + start.Width / 2, start.Y + start.Height / 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(end.X + end.Width / 2, end.Y + end.Height / 2, new MouseMoveOptions { Steps = 40 });
        await page.Mouse.UpAsync();
    }

    static async Task Press(IPage page, params string[] keys)
    {
        foreach (var key in keys) await page.Keyboard.PressAsync(key).WaitAsync(Visit.Limit);
    }

    static Task Open(IPage page, string family) => page.Locator($"[data-family={family}] summary").ClickAsync();

    static Task<int> Rows(IPage page, string family) => page.Locator($"[data-family={family}] li").CountAsync();

    static Task<int> Ticked(IPage page) => page.Locator(".w[aria-checked=true]").CountAsync();

    static Task<int[]> Found(IPage page, string family) => Numbers(page, $"[data-family={family}] .found");

    // What a part says when it is opened comes a moment later.
    static async Task<int[]> Numbers(IPage page, string place)
    {
        await Assertions.Expect(page.Locator(place)).Not.ToBeEmptyAsync();
        return [.. Digits().Matches(await page.Locator(place).TextContentAsync() ?? "").Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture))];
    }

    // Where the focus is among the words; -1 elsewhere.
    static Task<int> At(Visit visit) => visit.Ask<int>("() => [...document.querySelectorAll('.w')].indexOf(document.activeElement)");

    static Task<int[]> Which(Visit visit) =>
        visit.Ask<int[]>("() => [...document.querySelectorAll('.w')].flatMap((word, place) => word.getAttribute('aria-checked') === 'true' ? [place] : [])");

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
