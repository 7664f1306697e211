using Archive.Browser.Visits;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>The page of one note: its question can be put without the answer, and its address copied.</summary>
public sealed class AnnotationPageTests(Stage stage)
{
    [Theory]
    [InlineData("ar/articles/hama-deal/a1/index.html", true)]
    [InlineData("ar/articles/hama-deal/a1/index.html", false)]
    [InlineData("en/articles/the-orchard-deal/a2/index.html", false)]
    public Task A_question_is_put_without_the_answer(string path, bool script) => stage.Open(path, new View(360) { Script = script, Saved = true }, async visit =>
    {
        var page = visit.Page;
        var (label, note, meaning) = (await Text(page, "#part_meaning + p > a"), await Text(page, "#part_note + p"), await Text(page, "#part_meaning + p"));
        var answers = new[] { label, note, meaning[label.Length..].Trim(' ', '·') };
        (await Seen(page)).ShouldContain(label);
        await page.Locator(".to-ask").ClickAsync();
        page.Url.ShouldEndWith("#part_ask");
        (await Told(page, answers)).ShouldBeEmpty();
        (await Seen(page)).ShouldContain(await Text(page, ".quote q"));
        (await page.Locator(".to-answer").IsVisibleAsync()).ShouldBeTrue();

        // The address alone asks as well: that is what a teacher sends.
        await page.ReloadAsync();
        (await Told(page, answers)).ShouldBeEmpty();
        await page.Locator(".to-answer").ClickAsync();
        (await Told(page, answers)).ShouldBe(answers);
        (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
    });

    [Theory, InlineData("ar"), InlineData("en")]
    public Task The_address_is_copied(string language) => stage.Open($"{language}/articles/hama-deal/a1/index.html", new View(), async visit =>
    {
        var page = visit.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var button = page.Locator(".copy-link");
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync((await button.GetAttributeAsync("data-done"))!);
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"))
            .ShouldBe($"https://archive.example/archive/{language}/articles/hama-deal/a1/");
    });

    static async Task<string> Text(IPage page, string place) => (await page.Locator(place).First.TextContentAsync() ?? "").Trim();

    // What stands around the text of a page leads elsewhere: a flag in the header may be called like a label, and neighbours have labels too.
    static async Task<string> Seen(IPage page) => string.Join('\n', await page.Locator(".crumbs, main article > :not(.steps)").EvaluateAllAsync<string[]>(
        "parts => parts.filter(part => part.checkVisibility()).map(part => part.innerText)"));

    static async Task<IEnumerable<string>> Told(IPage page, IEnumerable<string> answers)
    {
        var seen = await Seen(page);
        return [.. answers.Where(answer => seen.Contains(answer, StringComparison.Ordinal))];
    }
}
