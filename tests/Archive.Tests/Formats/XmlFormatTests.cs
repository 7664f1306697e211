using System.Text;
using System.Xml.Linq;
using Archive.Formats;
using Archive.Model;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats;

/// <summary>Feeds and sitemaps are well-formed whatever people write into titles and notes.</summary>
public sealed class XmlFormatTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_feed_of_any_words_is_well_formed_and_holds_what_XML_can_hold() => Gen.String.Sample(words =>
    {
        var feed = new Feed("https://a.example/feed.xml", "https://a.example/", "ar", words, words,
            [new FeedEntry("https://a.example/x/", words, words, new PartialDate(2026, 11))]);
        var root = XDocument.Parse(Encoding.UTF8.GetString(AtomFormat.Write(feed).Span)).Root.ShouldNotBeNull();
        root.Element(Atom + "updated")!.Value.ShouldBe("2026-11-01T00:00:00Z");
        root.Element(Atom + "entry")!.Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe("https://a.example/x/");
    }, iter: Tier.Times(200, full: 5000));

    [Fact]
    public void Words_keep_their_pairs_and_lose_only_what_XML_cannot_hold()
    {
        var feed = new Feed("https://a.example/feed.xml", "https://a.example/", "ar", "قال <b> & 💧\u0000\uD83D", "س", []);
        XDocument.Parse(Encoding.UTF8.GetString(AtomFormat.Write(feed).Span)).Root!.Element(Atom + "title")!.Value.ShouldBe("قال <b> & 💧");
    }

    [Fact]
    public void A_sitemap_names_every_language_of_a_page()
    {
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        var bytes = SitemapFormat.Write(new Sitemap("https://a.example/", [new SitemapPage([new("ar", "https://a.example/ar/?a&b"), new("en", "https://a.example/en/")])]));
        var pages = XDocument.Parse(Encoding.UTF8.GetString(bytes.Span)).Root!.Elements().ToList();
        pages.Select(page => page.Elements().First().Value).ShouldBe(["https://a.example/", "https://a.example/ar/?a&b", "https://a.example/en/"]);
        pages[0].Elements(xhtml + "link").ShouldBeEmpty("where a language is chosen there is no other language");
        foreach (var page in pages.Skip(1))
        {
            page.Elements(xhtml + "link").Select(link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value))
                .ShouldBe([("ar", "https://a.example/ar/?a&b"), ("en", "https://a.example/en/"), ("x-default", "https://a.example/ar/?a&b")]);
        }
    }
}
