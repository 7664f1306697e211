using System.Collections.Immutable;
using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Archive.Tests;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>
/// A site that was written to do harm, opened page by page in a real browser: nothing in it runs, asks for anything elsewhere or adds
/// an element, and what the program refuses is refused.
/// </summary>
public sealed class HostileTests(Stage stage)
{
    static readonly Lazy<ImmutableArray<(Technique Technique, ImmutableHashSet<string> Channels)>> Cells =
        new(() => [.. Technique.All.AsParallel().AsOrdered().Select(technique => (technique, HostileSite.Open(technique)))]);

    // What is kept out whatever it says: forms that no words of harm have.
    static readonly string[] Closed = ["front-matter-key", "address", "snapshot", "evidence-address", "slug", "site-contact"];

    [Fact]
    public void Channels_with_a_form_let_no_words_of_harm_through()
    {
        Tier.OnlyFull("the table of techniques and channels");
        Cells.Value.SelectMany(cell => cell.Channels.Intersect(Closed), (cell, channel) => $"{cell.Technique.Name}: {channel}").ShouldBeEmpty();
        // Free words are let through by most techniques: the pages below are full of them.
        Cells.Value.Sum(cell => cell.Channels.Count).ShouldBeGreaterThan(600);
        foreach (var name in new[] { "turned-letters", "control-characters" })
            Cells.Value.Single(cell => cell.Technique.Name == name).Channels.Except(["capture", "quote", "title", "byline", "speaker-described", "outlet-furniture", "suggestion"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_runs_nothing_is_asked_for_elsewhere_and_no_element_is_added()
    {
        Chromium.Need();
        using var site = BuiltSite.Build(root => HostileSite.Fill(root, Cells.Value), "--private");
        site.Pages.Length.ShouldBeGreaterThan(400);
        await using var server = await SiteServer.Start(site.Folder);
        // Both languages have one set of templates: of what bears a technique's name one language is enough.
        var paths = site.Pages.Where(page => !page.IsRedirect && page.Path != "404.html")
            .Where(page => page.Language == "en" || !Technique.All.Any(technique => page.Path.Contains(technique.Name, StringComparison.Ordinal))).Select(page => page.Path);
        (await stage.Look(paths, server.Home, new View(), async visit =>
        {
            // A page on which the keyboard has been everywhere has had its chance.
            for (var i = 0; i < 6; i++) await visit.Page.Keyboard.PressAsync("Tab");
            return [.. visit.Noises, .. await visit.AskFile<IEnumerable<string>>("foreign-parts.js")];
        })).ShouldBeNone();

        var queries = Technique.All.Select(technique => $"en/search/index.html?q={Uri.EscapeDataString(technique.Words)}");
        (await stage.Look(queries, server.Home, new View(), async visit =>
        {
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            return [.. visit.Noises, .. await visit.AskFile<IEnumerable<string>>("foreign-parts.js")];
        })).ShouldBeNone();
    }
}
