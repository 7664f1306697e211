using Archive.Cli;
using Archive.Cli.DevServer;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.DevServer;

/// <summary>What a save means to the pages that are open.</summary>
public sealed class MeaningTests
{
    const string Articles = "content/articles/";
    const string Sidecar = Articles + "the-dry-well/annotations.yaml";

    static readonly Sources Start = new Disk(Repository.At("tests/Archive.Tests/Golden/site")).Read();
    static readonly SiteBuild Before = SiteBuild.From(Start, new BuildOptions());

    [Theory]
    [InlineData("en/articles/the-dry-well/index.html", "reload")]
    [InlineData("en/articles/the-dry-well/a2/index.html", "reload")]
    [InlineData("en/labels/claim-single-source/index.html", "reload")]
    [InlineData("en/browse/index.html", "/sub/en/articles/the-dry-well/index.html#a2")]
    [InlineData("ar/browse/index.html", "/sub/en/articles/the-dry-well/index.html#a2")]
    [InlineData("index.html", "/sub/en/articles/the-dry-well/index.html#a2")]
    [InlineData("en/articles/the-bakery-queue/index.html", "/sub/en/articles/the-dry-well/index.html#a2")]
    // It shows this very entry, in the language that was not written.
    [InlineData("ar/articles/the-dry-well/index.html", "faults")]
    public void A_page_that_the_save_changed_is_shown_anew_and_any_other_gives_way(string page, string does) =>
        Meaning(page, (Sidecar, "en: \"Nothing but", "en: \"Wordless: nothing but")).ShouldContain($"\"{does}\"");

    [Theory]
    [InlineData("content/pages/about.en.md", "title: ", "title: New ", "/sub/en/about/index.html")]
    [InlineData("content/lessons/one-well/lesson.ar.md", "قل *شيئاً*", "قل *شيئين*", "/sub/ar/lessons/one-well/index.html")]
    [InlineData("content/articles/the-dry-well/article.ar.md", "summary: ", "summary: ", "faults")]
    [InlineData("content/people.yaml", "name", "name", "faults")]
    public void Each_kind_of_file_makes_a_page_or_none(string path, string words, string instead, string does) =>
        Meaning("ar/browse/months/not-stated/index.html", (path, words, instead)).ShouldContain($"\"{does}\"");

    [Fact]
    public void Files_that_make_several_pages_lead_nowhere() => Meaning("en/labels/index.html",
        (Sidecar, "en: \"Nothing but", "en: \"Wordless: nothing but"), (Articles + "the-bakery-queue/annotations.yaml", "note: { ar: \"", "note: { ar: \"كلمة "))
        .ShouldBe(Listener.Faults);

    [Fact]
    public void A_page_outside_of_the_site_is_asked_for_again() => Meaning(null, (Sidecar, "Nothing but", "Wordless")).ShouldBe(Listener.Reload);

    [Fact]
    public void Errors_leave_every_page_as_it_is()
    {
        var good = new ServedSite("1", Before);
        var bad = good.With([new Diagnostic(Rules.TemplateFault, new Place("templates/home.html"))]);
        Listeners.Meaning(good, bad, null, "en/index.html").ShouldBe(Listener.Faults);
        (bad.IsOlder, bad.Version, bad.Make("en/index.html")!.Bytes.Length).ShouldBe((true, "1", good.Make("en/index.html")!.Bytes.Length));
        Listeners.Meaning(new ServedSite("", null), good, null, "en/index.html").ShouldBe(Listener.Reload);
    }

    static string Meaning(string? page, params (string Path, string Words, string Instead)[] changes)
    {
        var now = new Sources(changes.Aggregate(Start.Files, (files, change) => files.Select(file => file.Path != change.Path ? file
            : new SourceFile(file.Path, System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Replace(change.Words, change.Instead, StringComparison.Ordinal))))).ToList());
        var build = SiteBuild.From(now, new BuildOptions(), Before);
        build.IsSound.ShouldBeTrue();
        var edit = new Edit([.. changes.Select(change => change.Path)], Start, now);
        return Listeners.Meaning(new ServedSite("1", Before), new ServedSite("2", build), edit, page);
    }
}
