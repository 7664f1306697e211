using System.Text;
using System.Text.RegularExpressions;
using Archive.Browser.Visits;
using Archive.Tests;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>A class walks a lesson from its first step to its last, and its teacher prints the handout.</summary>
public sealed partial class LessonTests(Stage stage)
{
    static readonly string[] Languages = ["ar", "en"];

    public static TheoryData<string, string> Lessons => [.. Directory.GetDirectories(Repository.At("content/lessons")).Select(folder => Path.GetFileName(folder))
        .SelectMany(_ => Languages, (lesson, language) => (language, lesson))];

    [Theory, MemberData(nameof(Lessons))]
    public Task It_is_walked_from_start_to_end(string language, string lesson) => Walk(language, lesson, new View());

    [Fact]
    public Task It_is_walked_from_a_folder_without_script() => Walk("ar", "who-says-so", new View(360) { Saved = true, Script = false });

    [Theory, MemberData(nameof(Lessons))]
    public Task Its_handout_is_printed_and_tells_no_answer(string language, string lesson) =>
        stage.Open($"{language}/lessons/{lesson}/handout/index.html", new View { Print = true }, async visit =>
        {
            var bytes = await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4" }).WaitAsync(Visit.Limit);
            PaperPage().Count(Encoding.Latin1.GetString(bytes)).ShouldBeInRange(2, 8);
            var handout = await Words(visit, "main");
            foreach (var answer in Answers(language, lesson)) handout.ShouldNotContain(answer);
        });

    Task Walk(string language, string lesson, View view) => stage.Open($"{language}/lessons/{lesson}/index.html", view, async visit =>
    {
        var page = visit.Page;
        var steps = await page.Locator("ol.path > li").CountAsync();
        steps.ShouldBeGreaterThan(2);
        await page.Locator("ol.path a[href='1/index.html']").First.ClickAsync();
        for (var step = 1; step <= steps; step++)
        {
            await page.WaitForURLAsync(new Regex($"/lessons/{lesson}/{step}/"));
            // The words come first; what we think of them is folded until the class has thought.
            (await page.Locator("main q:visible, main mark:visible, main blockquote:visible").CountAsync()).ShouldBeGreaterThan(0, page.Url);
            (await page.Locator("main details[open]").CountAsync()).ShouldBe(0, page.Url);
            await page.Locator("main details > summary").Last.ClickAsync();
            (await page.Locator("main details[open] a[href*='/articles/']").CountAsync()).ShouldBeGreaterThan(0, page.Url);
            if (step < steps) await page.Locator("a[rel=next]").First.ClickAsync();
        }
        (await page.Locator("a[rel=next]").CountAsync()).ShouldBe(0);
        await page.Locator("a[rel=prev]").First.ClickAsync();
        await page.WaitForURLAsync(new Regex($"/lessons/{lesson}/{steps - 1}/"));
    });

    // The answers of the key, long enough that no other sentence holds them by chance.
    IEnumerable<string> Answers(string language, string lesson) => stage.Site.Pages
        .Single(page => page.Path == $"{language}/lessons/{lesson}/key/index.html").Document.QuerySelectorAll(".given")
        .Select(answer => answer.TextContent.Trim()).Where(answer => answer.Length > 40);

    static Task<string> Words(Visit visit, string selector) => visit.Page.Locator(selector).InnerTextAsync();

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PaperPage();
}
