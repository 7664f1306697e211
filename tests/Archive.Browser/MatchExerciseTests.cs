using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Browser.Visits;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>The exercise on an excerpt: a label is chosen for each quote, and the answers can be compared.</summary>
public sealed partial class MatchExerciseTests(Stage stage)
{
    const string Path = "articles/hama-deal/exercise/index.html";

    [Theory, InlineData("ar", true), InlineData("en", false)]
    public Task A_mouse_chooses(string language, bool saved) => stage.Open($"{language}/{Path}", new View { Saved = saved }, async visit =>
    {
        var page = visit.Page;
        await Right(page, 0).ClickAsync();
        await Other(page, 1).ClickAsync();
        await page.Locator(".check").ClickAsync();
        await ShouldCount(page, 1);
        var verdicts = page.Locator(".verdict");
        (await verdicts.Nth(0).TextContentAsync()).ShouldBe(await verdicts.Nth(0).GetAttributeAsync("data-right"));
        (await verdicts.Nth(1).TextContentAsync()).ShouldBe(await verdicts.Nth(1).GetAttributeAsync("data-other"));
        (await verdicts.Nth(2).TextContentAsync()).ShouldBe("");

        await Right(page, 1).ClickAsync();
        await page.Locator(".check").ClickAsync();
        await ShouldCount(page, 2);
    });

    [Fact]
    public Task A_finger_chooses() => stage.Open($"ar/{Path}", new View(360) { Saved = true, Touch = true }, async visit =>
    {
        var page = visit.Page;
        await Right(page, 0).Locator("..").TapAsync();
        await Right(page, 2).Locator("..").TapAsync();
        await page.Locator(".check").TapAsync();
        await ShouldCount(page, 2);
    });

    [Theory, InlineData("ar"), InlineData("en")]
    public Task A_keyboard_chooses(string language) => stage.Open($"{language}/{Path}", new View { Saved = true }, async visit =>
    {
        var page = visit.Page;
        await page.Locator("ol > li:nth-child(1) input").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        for (var i = 0; i < 4 && !await Right(page, 0).IsCheckedAsync(); i++) await page.Keyboard.PressAsync("ArrowDown");
        (await Right(page, 0).IsCheckedAsync()).ShouldBeTrue();

        // A group of radio buttons is one stop; the answer follows, and then the next group.
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("ol > li:nth-child(1) details[open] a").IsVisibleAsync()).ShouldBeTrue();
        await page.Locator(".check").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await ShouldCount(page, 1);
    });

    [Theory, InlineData(true), InlineData(false)]
    public Task Without_script_each_answer_is_opened_by_hand(bool saved) => stage.Open($"ar/{Path}", new View { Saved = saved, Script = false }, async visit =>
    {
        var page = visit.Page;
        (await page.Locator("button:visible").CountAsync()).ShouldBe(0);
        await Right(page, 0).ClickAsync();
        (await Right(page, 0).IsCheckedAsync()).ShouldBeTrue();
        var answer = page.Locator("ol > li:nth-child(1) details");
        (await answer.Locator("a").IsVisibleAsync()).ShouldBeFalse();
        await answer.Locator("summary").ClickAsync();
        var right = page.Locator("ol > li:nth-child(1) label", new PageLocatorOptions { Has = page.Locator("input[data-right]") });
        (await answer.Locator("a").TextContentAsync()).ShouldBe((await right.TextContentAsync())!.Trim());
    });

    [Fact]
    public Task One_label_of_each_quote_is_right_and_none_stands_twice() => stage.Open($"ar/{Path}", new View(), async visit => (await visit.Ask<string[]>(
        """
        () => [...document.querySelectorAll('.match > ol > li')].flatMap((item, place) => {
          const values = [...item.querySelectorAll('input')].map(input => input.value);
          return item.querySelectorAll('input[data-right]').length === 1 && values.length > 1 && new Set(values).size === values.length ? [] : [`${place}: ${values}`];
        })
        """)).ShouldBeNone());

    static ILocator Right(IPage page, int item) => page.Locator("ol > li:has(.verdict)").Nth(item).Locator("input[data-right]");

    static ILocator Other(IPage page, int item) => page.Locator("ol > li:has(.verdict)").Nth(item).Locator("input:not([data-right])").First;

    static async Task ShouldCount(IPage page, int right)
    {
        var score = await page.Locator(".score").TextContentAsync() ?? "";
        Digits().Matches(score).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))
            .ShouldBe([right, await page.Locator(".match > ol > li").CountAsync()], score);
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
