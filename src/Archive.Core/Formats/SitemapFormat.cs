using System.Collections.Immutable;

namespace Archive.Formats;

/// <summary>A page of the sitemap with the same page in every language.</summary>
/// <param name="Address">Absolute address.</param>
/// <param name="Alternates">Language tag, or <c>x-default</c>, and absolute address.</param>
public sealed record SitemapPage(string Address, ImmutableArray<KeyValuePair<string, string>> Alternates);

/// <summary>Writes <c>sitemap.xml</c> (sitemaps.org 0.9, with the language links of the XHTML namespace).</summary>
public static class SitemapFormat
{
    const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const string Xhtml = "http://www.w3.org/1999/xhtml";

    // Bytes of a page there, about: the map of a large archive need not grow step by step.
    const int UsualSize = 640;

    /// <summary>The file.</summary>
    public static ReadOnlyMemory<byte> Write(IReadOnlyCollection<SitemapPage> pages) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("urlset", Sitemap);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url", Sitemap);
            xml.WriteElementString("loc", Sitemap, XmlText.Clean(page.Address));
            foreach (var (language, address) in page.Alternates)
            {
                xml.WriteStartElement("xhtml", "link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", language);
                xml.WriteAttributeString("href", XmlText.Clean(address));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }, pages.Count * UsualSize);
}
