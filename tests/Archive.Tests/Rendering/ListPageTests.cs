using System.Globalization;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>Flags, labels and the ways to entries: passages in their sentence, numbers that say what they count, lists in pages.</summary>
public sealed class ListPageTests
{
    const string Label = "en/labels/source-unnamed/index.html";

    static readonly BuiltPages Many = new(ManyEntries.Of(50));
    static readonly BuiltPages Small = new(SmallSite.Good);

    [Fact]
    public void An_excerpt_shows_the_sentence_of_our_digest_and_the_words_of_the_text_beside_its_gloss()
    {
        var passage = Small[Label].QuerySelectorAll(".occurrences")[^1].QuerySelector("li")!;
        passage.QuerySelector(".sentence")!.TextContent.ShouldBe("The bulletin had it from a man without a name: “an informed source revealed”.");
        passage.QuerySelector("mark")!.TextContent.ShouldBe("an informed source revealed");
        passage.QuerySelector("q")!.OuterHtml.ShouldBe("<q lang=\"ar\" dir=\"rtl\">كشف مصدر مطلع</q>");
    }

    [Fact]
    public void In_the_language_of_the_text_the_sentence_holds_its_words()
    {
        var passage = Small["ar/labels/source-unnamed/index.html"].QuerySelectorAll(".occurrences")[^1].QuerySelector("li")!;
        passage.QuerySelector(".sentence")!.TextContent.ShouldBe("نقلت النشرة الخبر عن رجل لم تسمّه: «كشف مصدر مطلع».");
        passage.QuerySelector("q").ShouldBeNull();
    }

    [Fact]
    public void A_full_text_shows_its_own_sentence() =>
        Small["en/labels/wording-loaded/index.html"].QuerySelector(".sentence")!.InnerHtml.ShouldBe("It is <mark class=\"wording context\">the finest market</mark> of the valley.");

    [Fact]
    public void No_list_shows_words_that_only_the_capture_has()
    {
        foreach (var path in Small.Paths.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)))
            Small.Text(path).ShouldNotContain("سيُفتح في الربيع", customMessage: path);
    }

    [Fact]
    public void Where_the_digest_of_the_page_does_not_quote_the_words_that_of_the_text_does() =>
        Small["en/labels/claim-unsupported/index.html"].QuerySelectorAll(".example .sentence").Single().TextContent
            .ShouldBe("وتقول إن «المال نفد» ولا تذكر من عدّه.");

    [Fact]
    public void Words_that_no_digest_quotes_stand_alone()
    {
        var site = SmallSite.Good.Change(SmallSite.Digest, "[المال نفد](#a2)", "المال نفد");
        var passage = new BuiltPages(site)["en/labels/claim-unsupported/index.html"].QuerySelector(".example li")!;
        passage.QuerySelector(".sentence").ShouldBeNull();
        passage.QuerySelector("q")!.TextContent.ShouldBe("المال نفد");
    }

    [Fact]
    public void A_long_sentence_is_cut_around_the_words()
    {
        var words = string.Concat(Enumerable.Range(1, 60).Select(i => $"w{i} "));
        var site = SmallSite.Good.Change(SmallSite.Whole, "It is the finest", $"Once {words}it is the finest");
        var sentence = new BuiltPages(site)["en/labels/wording-loaded/index.html"].QuerySelector(".sentence")!.TextContent;
        sentence.ShouldStartWith("… w");
        sentence.ShouldEndWith("the finest market of the valley.");
        sentence.ShouldNotContain("w10 ");
    }

    [Fact]
    public void A_long_list_goes_on_page_after_page_and_leaves_nothing_out()
    {
        var first = Many[Label];
        first.QuerySelectorAll(".pager a").Single().GetAttribute("href").ShouldBe("page-2/index.html");
        var titles = Pages(Label, 3).SelectMany(page => page.QuerySelectorAll("h2 ~ .occurrences h3").Select(title => title.TextContent)).ToList();
        titles.Where(title => title.StartsWith("Story", StringComparison.Ordinal)).Distinct().Count().ShouldBe(50);
        titles.Where(title => title.StartsWith("Practice", StringComparison.Ordinal)).Distinct().Count().ShouldBe(50);
        Many.Paths.ShouldNotContain("en/labels/source-unnamed/page-4/index.html");
    }

    [Fact]
    public void Later_pages_say_which_they_are_and_repeat_nothing_but_the_way()
    {
        var second = Many["en/flags/anonymous-source/page-2/index.html"];
        second.Title!.ShouldContain("page 2 of 3");
        second.QuerySelector(".counts").ShouldBeNull();
        second.QuerySelectorAll(".pager a").Length.ShouldBe(2);
    }

    [Fact]
    public void Practice_texts_stand_apart_and_last()
    {
        var last = Many["en/labels/source-unnamed/page-3/index.html"];
        last.QuerySelectorAll("h2").Select(title => title.TextContent).ShouldBe(["In texts written for practice"]);
        Many[Label].QuerySelector(".card")!.TextContent.ShouldContain("52 passages in 52 entries");
    }

    [Fact]
    public void A_label_has_an_example_a_counter_example_and_its_attributes_in_words()
    {
        var page = Small[Label];
        page.QuerySelectorAll(".example .occurrences li").Length.ShouldBe(1);
        page.QuerySelector(".contrasts li")!.TextContent.ShouldContain("The headline quotes nobody");
        page.QuerySelector(".attributes")!.TextContent.ShouldContain("how many speakers");
        page.QuerySelectorAll(".occurrences .meta")[^1].TextContent.ShouldContain("how they are described: with praise");
    }

    [Fact]
    public void An_archives_own_attributes_stand_as_they_are_written()
    {
        var site = SmallSite.Good.Change(SmallSite.Labels, "number: [one, several]", "colour: [blue]").Change(SmallSite.Sidecar, "number: one", "colour: blue");
        new BuiltPages(site)[Label].QuerySelector(".attributes")!.TextContent.ShouldContain("colour");
    }

    [Fact]
    public void An_example_from_a_practice_text_says_so()
    {
        var site = SmallSite.Good.Change(SmallSite.Digest, "mirror: [market-day]", "parallel: market-day");
        var page = new BuiltPages(site)["en/labels/wording-loaded/index.html"];
        page.QuerySelector(".example")!.TextContent.ShouldContain("fictional text written for practice");
        page.QuerySelector(".card")!.TextContent.ShouldContain("0 passages");
    }

    [Fact]
    public void An_own_label_leads_to_the_label_that_it_narrows()
    {
        var site = SmallSite.Good.Change(SmallSite.Labels, "copy-related-links:", "x-wording-nickname:\n  parent: wording-loaded\n  name: { en: \"Nickname\" }\ncopy-related-links:");
        new BuiltPages(site)["en/labels/x-wording-nickname/index.html"].QuerySelector(".card a")!.GetAttribute("href").ShouldBe("../wording-loaded/index.html");
    }

    [Fact]
    public void Each_flag_and_label_has_a_feed_that_its_page_leads_to()
    {
        foreach (var folder in new[] { "en/flags/anonymous-source", "ar/labels/source-unnamed" })
        {
            Many[$"{folder}/index.html"].QuerySelector(".feed a")!.GetAttribute("href").ShouldBe("feed.xml");
            Many[$"{folder}/index.html"].QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href").ShouldBe("feed.xml");
            Many.Text($"{folder}/feed.xml").Split("<entry>").Length.ShouldBe(53);
        }
    }

    [Fact]
    public void A_feed_holds_the_newest_hundred() => new BuiltPages(ManyEntries.Of(110)).Text("en/feed.xml").Split("<entry>").Length.ShouldBe(101);

    [Fact]
    public void Each_entry_is_found_by_outlet_and_by_month_and_counted_once_in_each()
    {
        var browse = Many["en/browse/index.html"];
        browse.QuerySelectorAll("section[aria-labelledby=part_outlets] li").Select(item => item.TextContent).ShouldBe(["Valley Bulletin 51 entries", "Outlet not stated 1 entry"]);
        var months = browse.QuerySelectorAll("section[aria-labelledby=part_months] li small").Select(count => int.Parse(count.TextContent.Split(' ')[0], CultureInfo.InvariantCulture)).ToList();
        months.Sum().ShouldBe(52);
        browse.QuerySelectorAll("section[aria-labelledby=part_months] a")[^1].TextContent.ShouldBe("Date not stated");
    }

    [Fact]
    public void Entries_of_an_outlet_stand_in_the_order_of_their_titles()
    {
        var titles = Pages("en/browse/outlets/valley-bulletin/index.html", 2).SelectMany(page => page.QuerySelectorAll(".entries h3").Select(title => title.TextContent)).ToList();
        titles.ShouldBe(titles.Order(StringComparer.Ordinal));
        titles.Count.ShouldBe(51);
    }

    [Fact]
    public void An_outlet_keeps_its_page_without_entries()
    {
        var site = SmallSite.Good.With(SmallSite.Outlets, SmallSite.Good.Text(SmallSite.Outlets) + "other-paper: { name: { en: \"Other Paper\" }, url: \"https://other.example/\" }\n");
        var page = new BuiltPages(site)["en/browse/outlets/other-paper/index.html"];
        page.QuerySelector(".numbers")!.TextContent.ShouldBe("0 entries");
        page.QuerySelector("main a[href='https://other.example/']").ShouldNotBeNull();
    }

    static IEnumerable<AngleSharp.Dom.IDocument> Pages(string first, int pages) =>
        Enumerable.Range(1, pages).Select(page => Many[page == 1 ? first : first.Replace("index.html", $"page-{page}/index.html", StringComparison.Ordinal)]);
}
