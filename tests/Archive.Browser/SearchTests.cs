using Archive.Browser.Visits;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>The search page as readers use it, from a server and from a folder.</summary>
public sealed class SearchTests(Stage stage)
{
    [Theory]
    [InlineData("ar", "مصدر", false)]
    [InlineData("ar", "مصدر", true)]
    [InlineData("en", "source", false)]
    [InlineData("en", "source", true)]
    public Task A_form_of_a_word_finds_its_other_forms_and_the_result_opens_on_the_passage(string language, string typed, bool saved) =>
        On(language, new View { Saved = saved }, async page =>
        {
            await page.Locator("#search_words").FillAsync(typed);
            await page.Locator("#search_words").PressAsync("Enter");
            var results = page.Locator("#search_results");
            // Several forms are marked, and every result says what is noted about its text.
            await results.Locator("h2").First.WaitForAsync();
            (await results.Locator("mark").AllInnerTextsAsync()).Select(word => word.ToLowerInvariant()).Distinct().Count().ShouldBeGreaterThan(1);
            (await page.EvaluateAsync<int>("() => document.querySelectorAll('#search_results > li:not(:has(.chip))').length")).ShouldBe(0);
            (await page.Locator("#search_status").InnerTextAsync()).ShouldContain(language == "ar" ? "نتائج" : "entries found");
            page.Url.ShouldContain("?q=");

            var passage = (await results.Locator(".passage").First.InnerTextAsync()).Trim('…', ' ');
            await Leads(page, "**/articles/**", () => results.Locator("h2 a").First.ClickAsync());
            await page.Locator(":target").WaitForAsync();
            (await page.Locator(":target").InnerTextAsync()).ShouldContain(passage.Split(' ')[1]);
            await page.WaitForFunctionAsync("() => { const box = document.querySelector(':target').getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0; }");
            (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector(':target')).backgroundColor")).ShouldNotBe("rgba(0, 0, 0, 0)");
        });

    [Theory]
    [InlineData("ar", "مصا")]
    [InlineData("en", "sour")]
    public Task The_keyboard_alone_finds_and_opens(string language, string typed) => On(language, new View(), async page =>
    {
        await page.Keyboard.PressAsync("/");
        await page.Locator("#search_words:focus").WaitForAsync();
        await page.Keyboard.TypeAsync(typed);
        await page.Locator("#search_list [role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#search_list").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        (await page.Locator("#search_words").InputValueAsync()).ShouldBe(typed);
        await page.Keyboard.PressAsync("Backspace");
        await page.Keyboard.TypeAsync(typed[^1..]);
        await page.Locator("#search_list [role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        var option = page.Locator("#search_list [aria-selected=true]");
        (await page.Locator("#search_words").GetAttributeAsync("aria-activedescendant")).ShouldBe(await option.GetAttributeAsync("id"));
        var chosen = await option.InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#search_results h2").First.WaitForAsync();
        (await page.Locator("#search_words").InputValueAsync()).ShouldBe(chosen);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("#search_results h2 a:focus").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#search_words:focus").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Leads(page, "**/articles/**", () => page.Keyboard.PressAsync("Enter"));
    });

    [Fact]
    public Task Results_are_narrowed_and_the_address_keeps_it() => On("en", new View(), async page =>
    {
        await page.Locator("#search_words").FillAsync("source");
        await page.Locator("#search_words").PressAsync("Enter");
        await page.Locator("#search_results h2").First.WaitForAsync();
        var all = await page.Locator("#search_status").InnerTextAsync();
        await page.Locator("#search_narrow summary").ClickAsync();
        await page.Locator("[name=label] option", new PageLocatorOptions { HasText = "(1)" }).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        var value = await page.EvaluateAsync<string>("() => [...document.querySelectorAll('[name=label] option')].find(option => option.text.endsWith('(1)')).value");
        await page.Locator("[name=label]").SelectOptionAsync(value);
        await page.WaitForFunctionAsync("() => document.querySelectorAll('#search_results > li').length === 1");
        (await page.Locator("#search_status").InnerTextAsync()).ShouldNotBe(all);
        page.Url.ShouldContain("label=" + value);
        await page.ReloadAsync();
        await page.WaitForFunctionAsync("() => document.querySelectorAll('#search_results > li').length === 1");
    });

    [Fact]
    public Task A_slip_leads_to_what_was_meant() => On("en", new View(), async page =>
    {
        await page.Locator("#search_words").FillAsync("documnets");
        await page.Locator("#search_words").PressAsync("Enter");
        await page.Locator("#search_status a").ClickAsync();
        await page.Locator("#search_results h2").First.WaitForAsync();
    });

    [Theory]
    [InlineData("ar", "قال مصدر ", "فأُهمل ما بعد هذه الكلمة: قال")]
    [InlineData("en", "source ferry ", "what follows this word was left out: source")]
    public Task Of_a_book_the_beginning_is_looked_for_and_that_is_said(string language, string words, string said) => On(language, new View(), async page =>
    {
        await page.Locator("#search_words").FillAsync(string.Concat(Enumerable.Repeat(words, 4_000)));
        await page.Locator("#search_words").PressAsync("Enter");
        await page.Locator("#search_results h2").First.WaitForAsync();
        (await page.Locator("#search_status").InnerTextAsync()).ShouldContain(said);
    });

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public Task Without_script_the_form_leads_to_the_words_by_letter(string language) => On(language, new View { Script = false }, async page =>
    {
        (await page.Locator("noscript a").CountAsync()).ShouldBeGreaterThan(0);
        await page.Locator("#search_words").FillAsync("x");
        await Leads(page, "**/browse/terms/index.html?q=x", () => page.Locator("#search_words").PressAsync("Enter"));
        await page.Locator(".letters a").First.ClickAsync();
        (await page.Locator(".terms dd a").CountAsync()).ShouldBeGreaterThan(0);
    });

    // It is waited for before it is asked for: on a busy machine a page can be there before the question whether it is.
    static async Task Leads(IPage page, string address, Func<Task> act)
    {
        var there = page.WaitForURLAsync(address, new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        await act();
        await there;
    }

    async Task On(string language, View view, Func<IPage, Task> use) => (await stage.Look(
        stage.Site.Pages.Where(page => page.Path == $"{language}/search/index.html"), view, async visit =>
        {
            await use(visit.Page).WaitAsync(2 * Visit.Limit);
            return visit.Noises;
        })).ShouldBeNone();
}
