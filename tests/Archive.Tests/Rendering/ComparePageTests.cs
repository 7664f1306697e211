using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

public sealed class ComparePageTests
{
    const string Pair = "en/compare/market-day--river-bridge/index.html";

    [Theory]
    [InlineData("river-bridge")]
    [InlineData("market-day")]
    [InlineData("river-bridge market-day")]
    public void A_pair_has_one_page_whichever_of_the_two_names_the_other(string naming)
    {
        var site = SmallSite.Good.Change(SmallSite.Digest, "mirror: [market-day]\n", naming.Contains("river-bridge") ? "mirror: [market-day]\n" : "");
        if (naming.Contains("market-day")) site = site.Change(SmallSite.Whole, "publish: full", "mirror: [river-bridge]\npublish: full");
        var build = SiteBuild.From(site.Sources, new BuildOptions());
        build.Plan.Files.Count(file => file.Path.StartsWith("en/compare/", StringComparison.Ordinal)).ShouldBe(1);
        foreach (var slug in new[] { "river-bridge", "market-day" })
            Page(site, $"en/articles/{slug}/index.html").QuerySelectorAll("a").ShouldContain(link => link.GetAttribute("href") == "../../compare/market-day--river-bridge/index.html");
    }

    [Fact]
    public void An_entry_that_names_itself_is_compared_with_nothing()
    {
        var site = SmallSite.Good.Change(SmallSite.Digest, "mirror: [market-day]", "mirror: [river-bridge]");
        SiteBuild.From(site.Sources, new BuildOptions()).Plan.Files.ShouldNotContain(file => file.Path.Contains("/compare/"));
    }

    [Fact]
    public void The_steps_are_the_labels_that_both_carry_in_the_same_order()
    {
        var steps = Page(SmallSite.Good, Pair).QuerySelectorAll(".steps tbody tr").ToList();
        steps.Select(step => step.QuerySelector("th")!.TextContent.Trim()).ShouldBe(["Unnamed source"]);
        steps[0].QuerySelectorAll("q").Select(quote => quote.TextContent).ShouldBe(["A trader who gave no name", "كشف مصدر مطلع"]);
    }

    [Fact]
    public void Each_side_has_its_own_ids() =>
        Page(SmallSite.Good, Pair).QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();

    static IDocument Page(Site site, string path) => new HtmlParser().ParseDocument(
        Encoding.UTF8.GetString(SiteBuild.From(site.Sources, new BuildOptions()).Plan.Files.Single(file => file.Path == path).Make().Bytes.Span));
}
