using Archive.Browser.Visits;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>A page with one fault of each kind: what finds nothing wrong with the site finds something here.</summary>
public sealed class FaultyPageTests(Stage stage)
{
    static readonly Uri Folder = new(Path.Combine(AppContext.BaseDirectory, "Faulty") + "/");

    [Theory]
    [InlineData("console: policy style-src")]
    [InlineData("script error")]
    [InlineData("foreign: http://elsewhere.example/")]
    public async Task A_noise_is_heard(string noise) => (await Look(async visit =>
    {
        await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        return visit.Noises;
    })).ShouldContain(fault => fault.Contains(noise));

    [Fact]
    public async Task A_picture_without_words_is_seen() =>
        (await Look(AccessibilityTests.Violations)).ShouldContain(fault => fault.Contains("image-alt"));

    [Fact]
    public async Task A_page_that_is_too_wide_is_seen() => (await Look(LayoutTests.Overflow)).ShouldContain(fault => fault.Contains("too wide"));

    [Theory]
    [InlineData("out of order: a This comes early.")]
    [InlineData("focus does not show: a#dim")]
    [InlineData("not reached: button This is beyond a trap.")]
    public async Task A_slip_of_the_focus_is_seen(string slip) => (await Look(KeyboardTests.Walk)).ShouldContain(fault => fault.Contains(slip));

    [Fact]
    public async Task A_label_without_a_note_is_seen() =>
        (await Look(visit => visit.AskFile<IEnumerable<string>>("notes.js"))).ShouldContain(fault => fault.Contains("has no note"));

    Task<IReadOnlyList<string>> Look(Func<Visit, Task<IEnumerable<string>>> look)
    {
        return stage.Look(["index.html"], Folder, new View(), look);
    }
}
