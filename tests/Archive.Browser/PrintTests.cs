using System.Text;
using System.Text.RegularExpressions;
using Archive.Browser.Visits;
using Microsoft.Playwright;
using Xunit;

namespace Archive.Browser;

/// <summary>On paper there is nothing to click: ways elsewhere are gone, and all notes are there.</summary>
public sealed partial class PrintTests(Stage stage)
{
    static readonly View Paper = new() { Print = true };

    [Fact]
    public async Task Navigation_is_not_printed() => (await stage.Ask(stage.Site.Kinds, Paper, "printed-ways.js")).ShouldBeNone();

    [Fact]
    public async Task Every_note_is_printed() => (await stage.Ask(stage.Site.Entries, Paper, "unprinted-notes.js")).ShouldBeNone();

    [Fact]
    public async Task Every_kind_makes_pages_of_paper() => (await stage.Look(stage.Site.Kinds, Paper, async visit =>
    {
        var bytes = await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4" }).WaitAsync(Visit.Limit);
        return PaperPage().Count(Encoding.Latin1.GetString(bytes)) > 0 ? [] : ["no page of paper"];
    })).ShouldBeNone();

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PaperPage();
}
