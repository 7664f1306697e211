using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Formats;

/// <summary>An entry of a feed.</summary>
/// <param name="Address">Absolute address, which is its id as well: addresses are for life.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What it says.</param>
/// <param name="Updated">The day of its last change, from the content.</param>
public sealed record FeedEntry(string Address, string Title, string Summary, PartialDate Updated);

/// <summary>A feed.</summary>
/// <param name="Address">Absolute address of the feed itself.</param>
/// <param name="Page">Absolute address of the page that shows the same.</param>
/// <param name="Language">Tag of its language.</param>
/// <param name="Title">Its title.</param>
/// <param name="Author">Who makes it.</param>
/// <param name="Entries">Newest first.</param>
public sealed record Feed(string Address, string Page, string Language, string Title, string Author, ImmutableArray<FeedEntry> Entries);

/// <summary>Writes Atom (RFC 4287). Its dates are those of the content; there is no clock.</summary>
public static class AtomFormat
{
    const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The file.</summary>
    public static ReadOnlyMemory<byte> Write(Feed feed) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        Element("id", feed.Address);
        Element("title", feed.Title);
        Link("self", feed.Address);
        Link("alternate", feed.Page);
        Element("updated", Moment(feed.Entries.MaxBy(entry => entry.Updated.Number)?.Updated ?? PartialDate.NotStated));
        xml.WriteStartElement("author", Atom);
        Element("name", feed.Author);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
        {
            xml.WriteStartElement("entry", Atom);
            Element("id", entry.Address);
            Element("title", entry.Title);
            Link("alternate", entry.Address);
            Element("updated", Moment(entry.Updated));
            if (entry.Summary.Length > 0) Element("summary", entry.Summary);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();

        void Element(string name, string words) => xml.WriteElementString(name, Atom, XmlText.Clean(words));

        void Link(string relation, string address)
        {
            xml.WriteStartElement("link", Atom);
            xml.WriteAttributeString("rel", relation);
            xml.WriteAttributeString("href", XmlText.Clean(address));
            xml.WriteEndElement();
        }
    });

    // Atom wants a moment: the first one of the day. What has no date is as old as can be said.
    static string Moment(PartialDate day) => day.IsStated
        ? $"{day.Year:0000}-{Math.Max(1, day.Month):00}-{Math.Max(1, day.Day):00}T00:00:00Z"
        : "1970-01-01T00:00:00Z";
}
