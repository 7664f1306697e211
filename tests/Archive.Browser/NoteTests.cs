using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>Each label in a text is a link to its note, which says that it is meant and leads back.</summary>
public sealed class NoteTests(Stage stage)
{
    [Fact]
    public async Task Every_label_has_its_note_and_every_note_leads_back()
    {
        Labelled.Select(page => page.Language).Distinct().Order(StringComparer.Ordinal).ShouldBe(["ar", "en"]);
        (await stage.Ask(Labelled, new View(360), "notes.js")).ShouldBeNone();
    }

    [Theory]
    [InlineData(360, true)]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    public async Task A_reader_goes_to_a_note_and_back(int width, bool script) =>
        (await stage.Look(stage.Site.Kinds.Where(page => page.HasLabelledText), new View(width) { Script = script }, ThereAndBack)).ShouldBeNone();

    [Fact]
    public async Task Every_mark_leads_to_notes_that_are_there() => (await stage.Ask(Labelled, new View(), "lost-marks.js")).ShouldBeNone();

    IEnumerable<SitePage> Labelled => stage.Site.Pages.Where(page => page.HasLabelledText);

    static async Task<IEnumerable<string>> ThereAndBack(Visit visit)
    {
        var faults = new List<string>();
        var ids = await visit.Ask<string[]>("() => [...document.querySelectorAll('.text a.ref')].map(ref => ref.id.slice(4))");
        // At rest: later a pointer stands on words, and what it stands on may look different.
        var atRest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids) atRest[id] = (await Look(visit, id)).Style;
        foreach (var id in ids)
        {
            await Click(visit, $"[id='ref_{id}']");
            var note = await Look(visit, id);
            if (!note.IsTarget) faults.Add($"{id} is not where its label leads");
            if (!note.IsSeen) faults.Add($"{id} is not on the screen");
            if (note.Style == atRest[id]) faults.Add($"{id} looks the same when it is meant");
            await Click(visit, $"[id='{id}'] a[href='#ref_{id}']");
            if (!(await Look(visit, "ref_" + id)).IsSeen) faults.Add($"{id} does not lead back to its words");
        }
        return faults;
    }

    // A real click: what something else covers cannot be clicked.
    static Task Click(Visit visit, string selector) => visit.Page.Locator(selector).First.ClickAsync(new LocatorClickOptions { Timeout = 10_000 });

    static Task<Element> Look(Visit visit, string id) => visit.Ask<Element>(
        $$"""
        () => {
          const element = document.getElementById('{{id}}');
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          return {
            isTarget: element.matches(':target'),
            isSeen: box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
            style: [style.backgroundColor, style.outlineStyle, style.outlineColor, style.boxShadow, style.border].join(),
          };
        }
        """);

    sealed record Element(bool IsTarget, bool IsSeen, string Style);
}
