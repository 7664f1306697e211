using System.Text;
using System.Xml.Linq;
using Archive.Formats;
using Archive.Model;
using Archive.Rendering;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>A sitemap names every page however many there are, and no map more of them than search engines read.</summary>
public sealed class SitemapTests
{
    static readonly SiteSettings Settings = SiteBuild.From(SmallSite.Good.Sources, new BuildOptions()).Corpus.Corpus.Site;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    [InlineData(5001)]
    [InlineData(12_345)]
    public void Maps_name_every_address_once_and_none_has_too_many(int pages)
    {
        var files = Planned(pages).ToDictionary(file => file.Path, file => Read(file), StringComparer.Ordinal);
        files.Remove("robots.txt");
        var index = files["sitemap.xml"];
        List<XElement> maps = [index];
        if (index.Name.LocalName == "sitemapindex")
        {
            maps = [.. Locations(index).Select(address => files[address[Settings.BaseUrl.Length..]])];
            files.Count.ShouldBe(maps.Count + 1);
        }
        maps.Count.ShouldBe(Math.Max(1, (2 * pages + SitemapFormat.MostAddresses - 1) / SitemapFormat.MostAddresses));
        // The root is one more.
        maps.ShouldAllBe(map => Locations(map).Count() <= SitemapFormat.MostAddresses + 1);
        maps.SelectMany(Locations).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, pages)
            .SelectMany(page => Settings.Languages, (page, language) => $"{Settings.BaseUrl}{language}/{page}/").Append(Settings.BaseUrl).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_map_is_made_again_only_where_its_addresses_changed()
    {
        var before = Planned(12_345).ToDictionary(file => file.Path, file => file.Make().Identity, StringComparer.Ordinal);
        var after = Planned(12_346).ToDictionary(file => file.Path, file => file.MakeUnless(before[file.Path]).IsNew, StringComparer.Ordinal);
        after.Where(file => file.Value).Select(file => file.Key).ShouldBe(["sitemap-3.xml"]);
    }

    static List<PlannedFile> Planned(int pages) =>
        [.. new RobotFiles(Settings).All(Enumerable.Range(0, pages).Select(page => (Func<Language, string>)(language => $"{language.Tag}/{page}/index.html")), isPrivate: false)];

    static XElement Read(PlannedFile file) => file.Path == "robots.txt" ? new XElement("none") : XDocument.Parse(Encoding.UTF8.GetString(file.Make().Bytes.Span)).Root!;

    static IEnumerable<string> Locations(XElement map) => map.Elements().Select(entry => entry.Elements().First().Value);
}
