using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Browser.Visits;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>Without script a page says all that it says with script, and offers nothing that does nothing.</summary>
public sealed partial class NoScriptTests(Stage stage)
{
    // A script may name its own controls.
    const double Kept = 0.98;

    // What a script offers of its own is nothing that readers without one have lost.
    const string WordsOfThePage = "() => { document.querySelectorAll('.tools').forEach(tools => tools.remove()); return document.body.innerText; }";

    [Fact]
    public async Task Words_are_not_lost()
    {
        var with = await Words(script: true);
        var without = await Words(script: false);
        with.Values.ShouldAllBe(words => words.Count > 5);
        with.Select(page => (page.Key, Share: Share(page.Value, without.GetValueOrDefault(page.Key) ?? []))).Where(item => item.Share < Kept)
            .Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Key}: {item.Share:0.0%}")).ShouldBeNone();
    }

    [Fact]
    public async Task Nothing_is_offered_that_needs_script() =>
        (await stage.Ask(stage.Site.Kinds, new View(360) { Script = false }, "idle-controls.js")).ShouldBeNone();

    [Fact]
    public async Task A_page_shows_its_heading_and_its_links() =>
        (await stage.Ask(stage.Site.Kinds, new View(360) { Script = false }, "nothing-to-read.js")).ShouldBeNone();

    async Task<ConcurrentDictionary<string, IReadOnlyList<string>>> Words(bool script)
    {
        var words = new ConcurrentDictionary<string, IReadOnlyList<string>>();
        var faults = await stage.Look(stage.Site.Kinds, new View(1280) { Script = script }, async visit =>
        {
            words[visit.Page.Url] = [.. Word().Matches(await visit.Ask<string>(WordsOfThePage)).Select(match => match.Value)];
            return [];
        });
        faults.ShouldBeNone();
        return words;
    }

    static double Share(IReadOnlyList<string> with, IReadOnlyList<string> without)
    {
        var left = without.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var kept = with.CountBy(word => word, StringComparer.Ordinal).Sum(word => Math.Min(word.Value, left.GetValueOrDefault(word.Key)));
        return (double)kept / with.Count;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
