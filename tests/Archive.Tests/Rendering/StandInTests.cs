using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>What a reader meets at an address that was published once: the page, the way to it, or a word about why it is gone.</summary>
public sealed class StandInTests
{
    const string Old = "ar/articles/old-bridge/";
    const string New = "ar/articles/river-bridge/";

    static readonly Site Renamed = SmallSite.Good.Change(SmallSite.Digest, "outlet:", "formerly: [old-bridge]\noutlet:");

    static readonly Site Withdrew = SmallSite.Good.Change(SmallSite.Sidecar, "annotations:",
        "withdrawn:\n  - { id: a9, on: 2026-11-23, why: { ar: \"لم نجد الكلمات في النص\", en: \"The words are not in the text\" } }\nannotations:");

    [Fact]
    public void Every_page_of_a_renamed_entry_is_reached_from_its_old_address()
    {
        var pages = new BuiltPages(Renamed);
        var now = pages.Paths.Where(path => path.StartsWith(New, StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        now.Count.ShouldBeGreaterThan(4);
        foreach (var path in now)
        {
            var moved = pages[Old + path[New.Length..]];
            var link = moved.QuerySelector("a.moved")!.GetAttribute("href")!;
            Resolved(Old + path[New.Length..], link).ShouldBe(path);
            moved.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content").ShouldBe($"0; url={link}");
            moved.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe($"https://valley.example/{path[..^"index.html".Length]}");
        }
    }

    [Fact]
    public void A_comparison_is_reached_under_the_old_names_of_both() =>
        new BuiltPages(Renamed)["en/compare/market-day--old-bridge/index.html"].QuerySelector("a.moved")!.GetAttribute("href")
            .ShouldBe("../market-day--river-bridge/index.html");

    [Fact]
    public void A_withdrawn_note_keeps_its_address_and_says_when_and_why()
    {
        var pages = new BuiltPages(Withdrew);
        var tomb = pages["en/articles/river-bridge/a9/index.html"].QuerySelector("main")!.TextContent;
        tomb.ShouldContain("23 November 2026");
        tomb.ShouldContain("The words are not in the text");
        pages["en/articles/river-bridge/index.html"].GetElementById("a9")!.TextContent.ShouldContain("The words are not in the text");
        pages["en/articles/river-bridge/embed/index.html"].GetElementById("a9")!.TextContent.ShouldContain("The words are not in the text");
    }

    [Fact]
    public void A_withdrawn_note_of_a_renamed_entry_is_reached_from_its_old_address() =>
        new BuiltPages(Withdrew.Change(SmallSite.Digest, "outlet:", "formerly: [old-bridge]\noutlet:"))[Old + "a9/index.html"]
            .QuerySelector("a.moved")!.GetAttribute("href").ShouldBe("../../river-bridge/a9/index.html");

    [Fact]
    public void An_address_that_nothing_accounts_for_says_that_a_page_was_there()
    {
        var pages = new BuiltPages(SmallSite.Good.With("content/addresses.txt", "/en/articles/gone/\n/en/articles/market-day/\n"));
        pages["en/articles/gone/index.html"].QuerySelector("h1")!.TextContent.ShouldBe("This page was removed");
        pages["en/articles/gone/index.html"].QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        pages["en/articles/market-day/index.html"].QuerySelector("h1")!.TextContent.ShouldBe("Market day is back");
    }

    [Fact]
    public void No_sitemap_names_what_stands_in()
    {
        var sitemap = new BuiltPages(Renamed.With("content/addresses.txt", "/en/articles/gone/\n")).Text("sitemap.xml");
        sitemap.ShouldNotContain("old-bridge");
        sitemap.ShouldNotContain("gone");
        sitemap.ShouldContain("river-bridge");
    }

    [Fact]
    public void Corrections_are_on_the_note_on_its_page_and_in_the_list_and_its_feed()
    {
        var pages = new BuiltPages(SmallSite.Good.Change(SmallSite.Sidecar, "annotations:",
            "corrections:\n  - { on: 2026-11-24, id: a1, what: { ar: \"عُدّل الشرح\", en: \"The note said two speakers\" } }\nannotations:"));
        foreach (var path in new[] { "en/articles/river-bridge/index.html", "en/articles/river-bridge/a1/index.html", "en/corrections/index.html", "en/corrections/feed.xml" })
            pages.Text(path).ShouldContain("The note said two speakers", customMessage: path);
        pages["en/articles/river-bridge/a1/index.html"].QuerySelector(".cite")!.TextContent.ShouldContain("version 2, 24 November 2026");
        pages["en/articles/river-bridge/a2/index.html"].QuerySelector(".cite")!.TextContent.ShouldContain("version 1");
    }

    static string Resolved(string from, string link) => new Uri(new Uri("https://x.example/" + from), link).AbsolutePath[1..];
}
