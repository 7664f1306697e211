using System.Collections.Concurrent;
using System.Globalization;
using Archive.Browser.Visits;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>Pages fit every screen, and lines have a length that an eye can follow.</summary>
public sealed class LayoutTests(Stage stage)
{
    // The narrowest screen that WCAG 1.4.10 asks for, a telephone, a tablet, a desk.
    static readonly int[] Widths = [320, 360, 768, 1440];

    // An average of fewer lines says little.
    const int FewLines = 5;

    [Fact]
    public async Task No_page_is_wider_than_its_window() => (await stage.Look(stage.Site.Kinds, new View(), Overflow)).ShouldBeNone();

    [Fact]
    public async Task A_line_of_a_text_holds_55_to_80_letters()
    {
        var languages = new ConcurrentDictionary<string, int>();
        (await stage.Look(stage.Site.Entries, new View(1280), async visit =>
        {
            var texts = (await visit.AskFile<Measure[]>("lines.js")).Where(text => text.Lines >= FewLines).ToList();
            foreach (var text in texts) languages.AddOrUpdate(text.Language, 1, (_, count) => count + 1);
            return texts.Where(text => text.Average is < 55 or > 80).Select(text => text.ToString());
        })).ShouldBeNone();
        languages.Keys.Order(StringComparer.Ordinal).ShouldBe(["ar", "en"]);
    }

    [Fact]
    public async Task Arabic_lines_stand_far_enough_apart() =>
        (await stage.Ask(stage.Site.Kinds, new View(360), "tight-arabic.js")).ShouldBeNone();

    internal static async Task<IEnumerable<string>> Overflow(Visit visit)
    {
        var faults = new List<string>();
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 800).WaitAsync(Visit.Limit);
            var over = await visit.Ask<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0) faults.Add($"at {width} px, {over} px too wide");
        }
        return faults;
    }

    sealed record Measure(string Language, int Letters, int Lines)
    {
        public double Average => (double)Letters / Lines;

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Language}: {Average:0.0} letters on average in {Lines} lines");
    }
}
