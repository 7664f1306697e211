using System.Globalization;
using AngleSharp.Dom;
using Archive.Rendering;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>The home page: what its numbers and charts count, and that it does not grow with the archive.</summary>
public sealed class HomePageTests
{
    const string Home = "en/index.html";

    static readonly BuiltPages Many = new(ManyEntries.Of(50));

    [Fact]
    public void It_names_ten_entries_the_newest_first_and_leads_to_all()
    {
        var section = Many[Home].QuerySelector("section[aria-labelledby=part_entries]")!;
        // The entry of the small site was reviewed after all of these were written.
        section.QuerySelectorAll(".entries h3").Select(title => title.TextContent)
            .ShouldBe(["River bridge to open soon", .. Enumerable.Range(0, 9).Select(i => $"Story {50 - i:000}")]);
        section.QuerySelector("a[href='browse/index.html']").ShouldNotBeNull();
        section.TextContent.ShouldContain("52 entries");
    }

    [Fact]
    public void It_names_ten_practice_texts_and_leads_to_all()
    {
        var section = Many[Home].QuerySelector("section[aria-labelledby=part_classroom]")!;
        section.QuerySelectorAll(".entries > li").Length.ShouldBe(10);
        section.QuerySelector("a[href='browse/practice/index.html']").ShouldNotBeNull();
    }

    [Fact]
    public void Practice_texts_are_in_no_number()
    {
        // 50 stories and two entries of the small site carry the label once each; 50 practice texts carry it too.
        Many[Home].QuerySelector(".doors .anonymous-source .numbers")!.TextContent.ShouldContain("52 passages in 52 entries");
        Chart(Many[Home], "families").Rows[0].ShouldBe(["Sources", "52 labels"]);
    }

    [Fact]
    public void A_label_that_is_a_judgement_is_in_no_chart()
    {
        var ruled = SmallSite.Good.Change(SmallSite.Labels, "wording-loaded:", "wording-loaded:\n  tier: A");
        Wording(ruled).ShouldBe("1 label");
        Wording(ruled.Change(SmallSite.Labels, "tier: A", "tier: B")).ShouldBe("every label in it is a judgement (tier B)");
        Wording(ruled.Change(SmallSite.Labels, "tier: A", "tier: B\n  name: { en: \"Loaded\" }\nwording-other:\n  tier: A")).ShouldBe("0 labels");

        static string Wording(Site site) => Chart(new BuiltPages(site)[Home], "families").Rows[2][1];
    }

    [Fact]
    public void Links_that_nobody_checked_are_not_said_to_be_none()
    {
        var numbers = Many[Home].QuerySelectorAll(".doors .dead-or-lost-link .numbers span").Select(number => number.TextContent).ToList();
        numbers.ShouldBe(["0 lost links", "Dead links: no dated check has been made yet", "0 unchecked links"]);
    }

    [Fact]
    public void Every_number_in_a_table_stands_beside_its_bar_or_in_its_words()
    {
        foreach (var page in new[] { Home, "ar/index.html" })
        {
            foreach (var chart in Many[page].QuerySelectorAll(".chart"))
            {
                var bars = chart.QuerySelectorAll(".bars > li").Select(bar => bar.TextContent + bar.QuerySelector("svg")?.GetAttribute("aria-label")).ToList();
                var rows = chart.QuerySelectorAll("tbody tr").ToList();
                rows.Count.ShouldBe(bars.Count);
                foreach (var (row, bar) in rows.Zip(bars))
                {
                    foreach (var cell in row.Children) bar.ShouldContain(cell.TextContent);
                }
            }
        }
    }

    [Fact]
    public void Bars_mirror_in_Arabic()
    {
        var (english, arabic) = (Rectangles("en"), Rectangles("ar"));
        english.ShouldNotBeEmpty();
        arabic.Select(bar => (X: Charts.Width - bar.X - bar.Width, bar.Width)).ShouldBe(english);

        static List<(int X, int Width)> Rectangles(string language) => [.. Many[$"{language}/index.html"].QuerySelectorAll(".bars rect")
            .Select(bar => (Number(bar, "x"), Number(bar, "width")))];
    }

    [Fact]
    public void Reviews_share_out_all_entries()
    {
        var rows = Chart(Many[Home], "reviews").Rows;
        rows.Select(row => row[1]).ShouldBe(["51 entries", "1 entry", "0 entries"]);
    }

    [Fact]
    public void An_entry_without_a_map_is_said_to_be_left_out() =>
        Many[Home].QuerySelector("#part_chart-sourcing figcaption")!.TextContent.ShouldContain("51 entries without a map of their originals are left out.");

    [Fact]
    public void A_site_without_entries_has_no_charts()
    {
        var home = new BuiltPages(Site.Empty.With(SmallSite.Settings, SmallSite.Good.Text(SmallSite.Settings)))[Home];
        home.QuerySelectorAll(".chart").ShouldBeEmpty();
        home.QuerySelector("#part_how").ShouldNotBeNull();
    }

    static int Number(IElement element, string attribute) => int.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    static (IElement Figure, List<List<string>> Rows) Chart(IDocument page, string id)
    {
        var figure = page.QuerySelector($"#part_chart-{id}")!;
        return (figure, [.. figure.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToList())]);
    }
}
