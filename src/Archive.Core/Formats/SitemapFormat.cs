using System.Collections.Immutable;

namespace Archive.Formats;

/// <summary>A page of the sitemap.</summary>
/// <param name="Addresses">Its absolute address in each language, by tag; the first is for readers of none of them.</param>
public sealed record SitemapPage(ImmutableArray<KeyValuePair<string, string>> Addresses);

/// <summary>A sitemap.</summary>
/// <param name="Root">The absolute address at which readers choose a language, where this map names it.</param>
/// <param name="Pages">The pages.</param>
public sealed record Sitemap(string? Root, ImmutableArray<SitemapPage> Pages);

/// <summary>The list of a site's sitemaps.</summary>
/// <param name="Addresses">The absolute address of each.</param>
public sealed record SitemapIndex(ImmutableArray<string> Addresses);

/// <summary>Writes sitemaps (sitemaps.org 0.9, with the language links of the XHTML namespace) and the index of several.</summary>
public static class SitemapFormat
{
    /// <summary>
    /// Most addresses of one map. The protocol lets a map name 50,000 in 50 MiB; of long addresses in many languages fewer would fill it,
    /// and smaller maps are made side by side.
    /// </summary>
    public const int MostAddresses = 10_000;

    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const string Xhtml = "http://www.w3.org/1999/xhtml";

    // Bytes of an address there, about: a large map need not grow step by step.
    const int UsualSize = 640;

    /// <summary>A map: each page once in every language, with the way to all of them.</summary>
    public static ReadOnlyMemory<byte> Write(Sitemap map) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        if (map.Root is { } root) Url(XmlText.Clean(root), []);
        foreach (var page in map.Pages)
        {
            // Cleaned once: each is written for every language.
            ImmutableArray<KeyValuePair<string, string>> all = [.. page.Addresses.Select(pair => KeyValuePair.Create(pair.Key, XmlText.Clean(pair.Value)))];
            foreach (var (_, address) in all) Url(address, all);
        }
        xml.WriteEndElement();

        void Url(string address, ImmutableArray<KeyValuePair<string, string>> alternates)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, address);
            foreach (var (language, other) in alternates) Link(language, other);
            if (alternates is [var first, ..]) Link("x-default", first.Value);
            xml.WriteEndElement();
        }

        void Link(string language, string address)
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", language);
            xml.WriteAttributeString("href", address);
            xml.WriteEndElement();
        }
    }, map.Pages.Sum(page => page.Addresses.Length) * UsualSize);

    /// <summary>The index of maps.</summary>
    public static ReadOnlyMemory<byte> Write(SitemapIndex index) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var address in index.Addresses)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, XmlText.Clean(address));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });
}
