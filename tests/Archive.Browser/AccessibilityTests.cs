using Archive.Browser.Visits;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Archive.Browser;

/// <summary>Every kind of page, as axe sees it: WCAG 2.0 to 2.2, A and AA, and what axe calls best practice.</summary>
public sealed class AccessibilityTests(Stage stage)
{
    static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] },
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task Axe_finds_nothing(ColorScheme scheme, int width) =>
        (await stage.Look(stage.Site.Kinds, new View(width) { Scheme = scheme }, Violations)).ShouldBeNone();

    [Fact]
    public async Task Axe_finds_nothing_where_the_system_chooses_the_colours() =>
        (await stage.Look(stage.Site.Kinds, new View(1280) { ForcedColors = true }, Violations)).ShouldBeNone();

    internal static async Task<IEnumerable<string>> Violations(Visit visit)
    {
        var result = await visit.Page.RunAxe(Rules).WaitAsync(Visit.Limit);
        return result.Violations.Select(violation => $"{violation.Id}, at {violation.Nodes.Length} places: {violation.Nodes[0].Html.Split('\n')[0]}");
    }
}
