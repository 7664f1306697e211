using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>On a slow line a reader waits for files that wait for each other: words, then lists, then results, and no more than that.</summary>
public sealed class SearchRoundsTests(Stage stage)
{
    const int Most = 3;

    // Longer than a page takes to ask for several files at once, on a busy machine too.
    static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(400);

    static readonly string Counter = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scripts", "search-rounds.js"));

    [Theory]
    [InlineData("ar", "q=مصدر")]
    [InlineData("ar", "q=مصدر أمني رفيع")]
    [InlineData("ar", "q=\"مصدر أمني\"")]
    [InlineData("ar", "q=والمصدرين")]
    [InlineData("ar", "q=مصدر -أمني")]
    [InlineData("ar", "q=مصا*")]
    [InlineData("ar", "q=مصدر&label=source-unnamed")]
    [InlineData("en", "q=source official")]
    [InlineData("en", "q=\"a source\"")]
    [InlineData("en", "q=documnets")]
    [InlineData("en", "q=source documnets")]
    [InlineData("en", "q=مصدر")]
    [InlineData("en", "q=source&flag=anonymous-source")]
    public async Task No_query_waits_more_than_three_times(string language, string query)
    {
        await using var server = await CountingServer.Start(stage.Site.Folder, Slow);
        await stage.Open($"{language}/search/index.html", server.Home, new View(), async visit =>
        {
            await visit.Page.AddInitScriptAsync(Counter).WaitAsync(Visit.Limit);
            await visit.Page.GotoAsync($"{visit.Page.Url}?{query}").WaitAsync(Visit.Limit);
            await visit.Page.WaitForFunctionAsync("() => document.querySelector('#search_results > li, #search_status a')");
            // What was not found is shown at once, what may have been meant with it.
            (await visit.Page.EvaluateAsync<int>("() => searchRounds()").WaitAsync(Visit.Limit)).ShouldBeInRange(1, Most, query);
        });
    }

    [Fact]
    public async Task What_is_typed_waits_no_more_often()
    {
        await using var server = await CountingServer.Start(stage.Site.Folder, Slow);
        await stage.Open("ar/search/index.html", server.Home, new View(), async visit =>
        {
            await visit.Page.AddInitScriptAsync(Counter).WaitAsync(Visit.Limit);
            await visit.Page.ReloadAsync().WaitAsync(Visit.Limit);
            await visit.Page.Locator("#search_words").FillAsync("مصدر أمني");
            await visit.Page.Locator("#search_words").PressAsync("Enter");
            await visit.Page.Locator("#search_results > li").First.WaitForAsync();
            (await visit.Page.EvaluateAsync<int>("() => searchRounds()").WaitAsync(Visit.Limit)).ShouldBeInRange(1, Most);
        });
    }
}
