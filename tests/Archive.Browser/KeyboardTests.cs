using Archive.Browser.Visits;
using Xunit;

namespace Archive.Browser;

/// <summary>Everything that can be used is reached by the Tab key alone, in reading order, and one sees where one is.</summary>
public sealed class KeyboardTests(Stage stage)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Tab_reaches_everything_in_reading_order_and_shows_where_it_is(int width) =>
        (await stage.Look(stage.Site.Kinds, new View(width), Walk)).ShouldBeNone();

    [Fact]
    public async Task The_first_stop_leads_past_the_navigation() => (await stage.Look([.. stage.Site.Kinds.Where(page => page.Document.QuerySelector("nav") is not null)], new View(), async visit =>
    {
        await Press(visit, "Tab");
        var first = await visit.AskFile<string[]>("first-stop.js");
        await Press(visit, "Enter");
        await Press(visit, "Tab");
        return first.Concat(await visit.AskFile<string[]>("second-stop.js"));
    })).ShouldBeNone();

    internal static async Task<IEnumerable<string>> Walk(Visit visit)
    {
        var count = await visit.AskFile<int>("watch-focus.js");
        // Boxes that scroll are stops of the browser's own. A trap shows itself: what comes after it is never reached.
        for (var pressed = 0; pressed < 3 * count + 20; pressed++)
        {
            await Press(visit, "Tab");
            if (pressed >= count && await visit.Ask<bool>("() => reached.again || new Set([...reached.order, ...reached.gone]).size === reached.wanted.length")) break;
        }
        var reached = await visit.Ask<Reached>("() => reached");
        var missed = Enumerable.Range(0, reached.Wanted.Length).Except(reached.Order).Except(reached.Gone).Select(place => $"not reached: {reached.Wanted[place]}");
        var early = reached.Order.Zip(reached.Order.Skip(1)).Where(pair => pair.First > pair.Second)
            .Select(pair => $"out of order: {reached.Wanted[pair.First]} before {reached.Wanted[pair.Second]}");
        return missed.Concat(early).Concat(reached.Unseen.Select(name => $"focus does not show: {name}"));
    }

    static Task Press(Visit visit, string key) => visit.Page.Keyboard.PressAsync(key).WaitAsync(Visit.Limit);

    sealed record Reached(string[] Wanted, int[] Order, int[] Gone, string[] Unseen);
}
