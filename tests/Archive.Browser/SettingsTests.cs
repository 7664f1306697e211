using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>The settings of the reader's system win: marks keep their lines in all colours, and nothing moves where stillness is asked for.</summary>
public sealed class SettingsTests(Stage stage)
{
    [Theory]
    [InlineData(ColorScheme.Light, false, false)]
    [InlineData(ColorScheme.Dark, false, false)]
    [InlineData(ColorScheme.Light, true, false)]
    [InlineData(ColorScheme.Light, false, true)]
    public async Task Marks_stay_underlined(ColorScheme scheme, bool forced, bool print)
    {
        Marked.ShouldNotBeEmpty();
        (await stage.Ask(Marked, new View { Scheme = scheme, ForcedColors = forced, Print = print }, "bare-marks.js")).ShouldBeNone();
    }

    [Fact]
    public async Task Readings_are_told_apart_without_colour() =>
        (await stage.Ask(Marked, new View { ForcedColors = true }, "same-readings.js")).ShouldBeNone();

    [Fact]
    public async Task Nothing_moves_for_who_asks_for_stillness() => (await stage.Ask(stage.Site.Kinds, new View(), "moving.js")).ShouldBeNone();

    IEnumerable<SitePage> Marked => stage.Site.Kinds.Where(page => page.IsEntry && page.Document.QuerySelector(".text mark") is not null);
}
