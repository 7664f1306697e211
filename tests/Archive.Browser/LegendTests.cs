using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>The legend shows some notes alone: with script several families and readings, without script one.</summary>
public sealed partial class LegendTests(Stage stage)
{
    const string Path = "ar/articles/the-orchard-deal/index.html";

    [Theory, InlineData(true), InlineData(false)]
    public Task Families_and_readings_are_chosen_together(bool saved) => stage.Open(Path, new View { Saved = saved }, async visit =>
    {
        var page = visit.Page;
        var all = await page.Locator(".labelled .note").CountAsync();
        (await page.Locator(".shown").TextContentAsync()).ShouldBe("");
        await Choose(page, "source");
        await ShouldShow(page, ".note.source", all);
        await Choose(page, "claim");
        await ShouldShow(page, ".note.source, .note.claim", all);
        await Choose(page, "caution");
        await ShouldShow(page, ".note.source.caution, .note.claim.caution", all);
        await Choose(page, "credit");
        await ShouldShow(page, ":is(.note.source, .note.claim):is(.caution, .credit)", all);
        (await page.Locator("mark:not(.off)").EvaluateAllAsync<bool>("marks => marks.every(mark => mark.matches('.source, .claim'))")).ShouldBeTrue();

        await Choose(page, "source");
        await ShouldShow(page, ".note.claim.caution, .note.claim.credit", all);
        await Choose(page, "");
        (await page.Locator(".labelled .note:visible").CountAsync()).ShouldBe(all);
        (await page.Locator(".shown").TextContentAsync()).ShouldBe("");
        (await page.Locator("[data-filter][aria-pressed=true]").CountAsync()).ShouldBe(1);
    });

    [Fact]
    public Task A_keyboard_chooses() => stage.Open(Path, new View(), async visit =>
    {
        var page = visit.Page;
        var all = await page.Locator(".labelled .note").CountAsync();
        await page.Locator("[data-filter=wording]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await ShouldShow(page, ".note.wording", all);
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator(".labelled .note:visible").CountAsync()).ShouldBe(all);
    });

    [Theory]
    [InlineData("source"), InlineData("claim"), InlineData("wording"), InlineData("copy"), InlineData("caution"), InlineData("context"), InlineData("credit")]
    public Task Without_script_one_is_shown_alone(string kind) => stage.Open(Path, new View { Script = false, Saved = true }, async visit =>
    {
        var page = visit.Page;
        var all = await page.Locator(".labelled .note").CountAsync();
        await Choose(page, kind);
        var shown = await page.Locator(".labelled .note:visible").CountAsync();
        shown.ShouldBe(await page.Locator($".labelled .note.{kind}").CountAsync());
        shown.ShouldBeInRange(1, all - 1);
        (await page.Locator($".labelled .note.{kind}:visible").CountAsync()).ShouldBe(shown);
        (await page.Locator("mark").EvaluateAllAsync<bool>(
            $"marks => marks.every(mark => (getComputedStyle(mark).textDecorationLine === 'underline') === mark.matches('.{kind}, [data-also~={kind}]'))")).ShouldBeTrue();
        await Choose(page, "");
        (await page.Locator(".labelled .note:visible").CountAsync()).ShouldBe(all);
    });

    [Fact]
    public Task Escape_leads_from_a_note_back_to_its_words() => stage.Open(Path, new View(360), async visit =>
    {
        var page = visit.Page;
        await page.Locator("#ref_a3").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await visit.Ask<string>("() => document.querySelector('.note:target').id")).ShouldBe("a3");
        await page.Keyboard.PressAsync("Tab");
        (await visit.Ask<bool>("() => !!document.activeElement.closest('#a3')")).ShouldBeTrue();
        await page.Keyboard.PressAsync("Escape");
        (await visit.Ask<string>("() => document.activeElement.id")).ShouldBe("ref_a3");
    });

    [Fact]
    public async Task A_click_on_words_with_two_labels_leads_to_one_note_after_the_other()
    {
        _ = stage.Site;
        using var site = BuiltSite.Build(Notice.Fill);
        await stage.Open(Notice.Page, site.Address, new View(), async visit =>
        {
            var page = visit.Page;
            var both = page.Locator("mark[data-ids='a1 a2']");
            var met = new List<string>();
            for (var i = 0; i < 3; i++)
            {
                await both.ClickAsync();
                met.Add(await visit.Ask<string>("() => document.querySelector('.note:target').id"));
            }
            met.ShouldBe(["a1", "a2", "a1"]);
            await page.Locator("mark[data-ids='a2']").First.ClickAsync();
            (await visit.Ask<string>("() => document.querySelector('.note:target').id")).ShouldBe("a2");
        });
    }

    static Task Choose(IPage page, string kind) => page.Locator($"[data-filter='{kind}']").ClickAsync();

    static async Task ShouldShow(IPage page, string notes, int all)
    {
        var wanted = await page.Locator($".labelled :is({notes})").CountAsync();
        (await page.Locator($".labelled :is({notes}):visible").CountAsync()).ShouldBe(wanted, notes);
        (await page.Locator(".labelled .note:visible").CountAsync()).ShouldBe(wanted, notes);
        var status = await page.Locator(".shown").TextContentAsync() ?? "";
        Digits().Matches(status).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ShouldBe([wanted, all], status);
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
