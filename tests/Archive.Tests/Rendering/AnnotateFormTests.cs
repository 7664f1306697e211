using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>The form for annotations: where it is offered, and what it knows.</summary>
public sealed class AnnotateFormTests
{
    const string Whole = "en/articles/market-day/index.html";
    const string Excerpt = "en/articles/river-bridge/index.html";

    [Theory]
    [InlineData(Whole, false, true)]
    [InlineData(Whole, true, true)]
    [InlineData(Excerpt, false, false)]
    [InlineData(Excerpt, true, true)]
    public void It_is_offered_where_the_page_shows_the_whole_source_text(string path, bool isPrivate, bool offered) =>
        (Form(SmallSite.Good, path, isPrivate) is not null).ShouldBe(offered);

    [Theory]
    [InlineData("", "3")]
    [InlineData("withdrawn:\n  - { id: a7, on: 2026-11-22, why: { en: \"Said twice\", ar: \"تكرار\" } }\n", "8")]
    [InlineData("withdrawn:\n  - { id: b9, on: 2026-11-22, why: { en: \"Said twice\", ar: \"تكرار\" } }\n", "3")]
    public void An_id_is_never_used_again(string withdrawn, string next) =>
        Form(SmallSite.Good.Change(SmallSite.WholeSidecar, "annotations:\n", withdrawn + "annotations:\n"), Whole)!.GetAttribute("data-number").ShouldBe(next);

    [Fact]
    public void It_offers_every_label_that_a_person_may_write()
    {
        var values = Form(SmallSite.Good, Whole)!.Content.QuerySelectorAll("optgroup option").Select(option => option.GetAttribute("value")).ToList();
        values.ShouldContain("wording-loaded");
        values.ShouldNotContain(Label.DeadLink);
        values.ShouldBeUnique();
    }

    [Fact]
    public void The_sidecar_is_linked_where_the_archive_says_where_it_is_edited()
    {
        Form(SmallSite.Good, Whole)!.Content.QuerySelector("a").ShouldBeNull();
        var site = SmallSite.Good.Change(SmallSite.Settings, "base-url:", "edit-url: \"https://host.example/edit/{path}\"\nbase-url:");
        Form(site, Whole)!.Content.QuerySelector("a")!.GetAttribute("href").ShouldBe("https://host.example/edit/content/articles/market-day/annotations.yaml");
    }

    static IHtmlTemplateElement? Form(Site site, string path, bool isPrivate = false)
    {
        var page = SiteBuild.From(site.Sources, new BuildOptions { Private = isPrivate }).Plan.Files.Single(file => file.Path == path).Make();
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Bytes.Span)).QuerySelector("#form_annotate") as IHtmlTemplateElement;
    }
}
