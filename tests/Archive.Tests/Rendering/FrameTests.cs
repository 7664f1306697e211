using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;
using Archive.Tests.Sites;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>What surrounds pages holds on every page, and no title can leave its place in it.</summary>
public sealed class FrameTests
{
    const string Headline = "title: { ar: \"جسر النهر يُفتح قريباً\", en: \"River bridge to open soon\" }";

    static readonly Site Open = SmallSite.Good.Change(SmallSite.Settings, "base-url:",
        "report-url: \"https://host.example/new?title={title}&kind=page\"\nedit-url: \"https://host.example/edit/{path}\"\nlicence: { annotations: CC-BY-4.0 }\nbase-url:");

    static readonly string[] Shared =
        ["og:title", "og:description", "og:type", "og:url", "og:site_name", "og:locale", "og:image", "og:image:alt", "og:image:width", "og:image:height"];

    [Fact]
    public void Every_page_has_one_heading_one_main_part_and_one_of_each_thing_that_is_shared()
    {
        foreach (var (path, page) in Pages(Open))
        {
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.QuerySelectorAll("main").Length.ShouldBe(1, path);
            foreach (var name in Shared) page.QuerySelectorAll($"meta[property='{name}']").Length.ShouldBe(1, $"{path} {name}");
            foreach (var name in Shared) Meta(page, name).ShouldNotBeEmpty($"{path} {name}");
            foreach (var address in new[] { Meta(page, "og:url"), Meta(page, "og:image") })
                new Uri(address).AbsoluteUri.ShouldBe(address, path);
        }
    }

    [Fact]
    public void Every_picture_that_a_page_names_is_part_of_the_site()
    {
        var files = SiteBuild.From(Open.Sources, new BuildOptions()).Plan.Files.Select(file => $"https://valley.example/{file.Path}").ToHashSet();
        foreach (var (path, page) in Pages(Open)) files.ShouldContain(Meta(page, "og:image"), path);
    }

    [Fact]
    public void Crumbs_lead_home_and_end_with_the_page_itself_for_readers_and_for_machines()
    {
        foreach (var (path, page) in Pages(Open).Where(item => item.Path is not ("index.html" or "404.html" or "ar/index.html" or "en/index.html")))
        {
            var crumbs = page.QuerySelectorAll("nav.crumbs li").ToList();
            crumbs[0].QuerySelector("a")!.GetAttribute("href")!.ShouldEndWith("../index.html", customMessage: path);
            crumbs[^1].QuerySelector("[aria-current=page]").ShouldNotBeNull(path);
            crumbs[^1].QuerySelector("a").ShouldBeNull(path);
            var told = Data(page).Single(thing => thing.GetProperty("@type").GetString() == "BreadcrumbList").GetProperty("itemListElement");
            told.EnumerateArray().Select(step => step.GetProperty("name").GetString()).ShouldBe(crumbs.Select(crumb => crumb.TextContent), path);
            told.EnumerateArray().Last().GetProperty("item").GetString().ShouldBe(Meta(page, "og:url"), path);
        }
    }

    [Fact]
    public void Pages_outside_the_way_have_no_crumbs()
    {
        foreach (var path in new[] { "index.html", "404.html", "ar/index.html" }) Page(Open, path).QuerySelector("nav.crumbs").ShouldBeNull(path);
    }

    [Fact]
    public void A_shared_entry_leads_with_its_labels_and_says_that_nothing_is_judged()
    {
        var page = Page(Open, "en/articles/river-bridge/index.html");
        Meta(page, "og:title").ShouldBe("Unnamed source · Unsupported: a reading of “River bridge to open soon” (Valley Bulletin)");
        Meta(page, "og:description").ShouldEndWith("This site does not say that what the text claims is true or false.");
        page.Title.ShouldBe("A reading of “River bridge to open soon” (Valley Bulletin) · Valley notebook");
    }

    [Fact]
    public void A_flag_comes_before_the_labels_and_gives_the_card()
    {
        var page = Page(Open.Change(SmallSite.Labels, "  name: { ar: \"مصدر بلا اسم\"", "  flag: anonymous-source\n  name: { ar: \"مصدر بلا اسم\""), "ar/articles/river-bridge/index.html");
        Meta(page, "og:title").ShouldStartWith("مصدر مجهَّل · قول بلا سند: قراءة في ");
        Meta(page, "og:image").ShouldBe("https://valley.example/assets/cards/flag-anonymous-source.png");
        Meta(page, "og:image:alt").ShouldBe("مصدر مجهَّل");
    }

    [Theory]
    [InlineData("x-own", "parent: source-unnamed", "cards/source-unnamed.png")]
    [InlineData("claim-own", "flag: unverified-claim", "cards/flag-unverified-claim.png")]
    [InlineData("claim-own", "reading: context", "cards/site.png")]
    public void A_label_without_a_card_has_that_of_what_it_belongs_to(string id, string field, string card)
    {
        var site = Open.With(SmallSite.Labels, $"{Open.Text(SmallSite.Labels)}{id}:\n  name: {{ en: \"own\" }}\n  {field}\n");
        Meta(Page(site, $"en/labels/{id}/index.html"), "og:image").ShouldEndWith(card);
        var drawn = site.With($"templates/assets/cards/{id}.png", "a picture");
        Meta(Page(drawn, $"en/labels/{id}/index.html"), "og:image").ShouldEndWith($"cards/{id}.png");
    }

    [Fact]
    public void Nothing_that_machines_are_told_rates_a_text()
    {
        foreach (var (path, page) in Pages(Open))
        {
            foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
                script.TextContent.ShouldNotContain("Review", Case.Insensitive, path);
        }
        var entry = Data(Page(Open, "en/articles/river-bridge/index.html"))[0];
        entry.GetProperty("isBasedOn").GetProperty("@type").GetString().ShouldBe("NewsArticle");
        entry.GetProperty("isBasedOn").TryGetProperty("datePublished", out _).ShouldBeFalse();
        entry.GetProperty("author").GetProperty("name").GetString().ShouldBe("Reem");
        entry.GetProperty("license").GetString().ShouldBe("https://spdx.org/licenses/CC-BY-4.0.html");
        Data(Page(Open, "en/articles/market-day/index.html"))[0].TryGetProperty("isBasedOn", out _).ShouldBeFalse();
    }

    [Fact]
    public void No_title_breaks_out_of_the_head_or_of_the_data() =>
        Gen.OneOf(Gen.Const("</title></script><script>alert(1)</script>"), Gen.Const("\" onload=\"x"), Gen.Const("<!--{outlet}{labels}&amp;"), Gen.String[Gen.Char[' ', '\u06FF'], 1, 30])
            .Where(title => title.Trim().Length > 0 && !title.Any(char.IsControl)).Sample(title =>
            {
                var yaml = JsonSerializer.Serialize(title);
                var site = Open.Change(SmallSite.Digest, Headline, $"title: {{ ar: {yaml}, en: {yaml} }}");
                var (page, usual) = (Page(site, "en/articles/river-bridge/index.html"), Page(Open, "en/articles/river-bridge/index.html"));
                page.Head!.Children.Select(element => element.TagName).ShouldBe(usual.Head!.Children.Select(element => element.TagName));
                // What nobody sees in a title is named beside it.
                page.QuerySelector("h1 ~ p.fact:has(> bdi[lang=en][dir=ltr])")?.Remove();
                page.All.Length.ShouldBe(usual.All.Length);
                Meta(page, "og:title").ShouldBe($"Unnamed source · Unsupported: a reading of “{title}” (Valley Bulletin)");
                Data(page)[0].GetProperty("headline").GetString().ShouldBe($"A reading of “{title}” (Valley Bulletin)");
            }, iter: Tier.Times(12, full: 200), threads: 1);

    [Fact]
    public void Reports_and_changes_are_about_this_page_and_its_files()
    {
        var page = Page(Open, "ar/articles/river-bridge/index.html");
        page.QuerySelectorAll("footer .feedback a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "https://host.example/new?title=river-bridge%20%28ar%29%3A%20https%3A%2F%2Fvalley.example%2Far%2Farticles%2Friver-bridge%2F&kind=page",
            "https://host.example/edit/content/articles/river-bridge/article.ar.md",
            "https://host.example/edit/content/articles/river-bridge/annotations.yaml",
        ]);
        Page(Open, "404.html").QuerySelectorAll("footer .feedback a").Length.ShouldBe(1);
        Page(SmallSite.Good, "ar/index.html").QuerySelector("footer .feedback").ShouldBeNull();
    }

    static string Meta(IDocument page, string name) => page.QuerySelector($"meta[property='{name}']")!.GetAttribute("content")!;

    static JsonElement[] Data(IDocument page) =>
        [.. JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph").EnumerateArray()];

    static IDocument Page(Site site, string path) => Pages(site, path).Single().Page;

    // What is made to stand inside other people's pages has no frame of ours.
    static IEnumerable<(string Path, IDocument Page)> Pages(Site site, string? only = null) => SiteBuild.From(site.Sources, new BuildOptions()).Plan.Files
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !file.Path.Contains("/embed/") && (only is null || file.Path == only))
        .Select(file => (file.Path, (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Make().Bytes.Span))));
}
