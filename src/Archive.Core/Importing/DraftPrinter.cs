using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Quotes;

namespace Archive.Importing;

/// <summary>Writes the files of a draft.</summary>
static class DraftPrinter
{
    const string Schema = "# yaml-language-server: $schema=../../../schemas/annotations.schema.json\n";

    /// <summary>The article file: front matter, and no text of ours yet.</summary>
    public static string Article(ImportFindings found) => "---\n" + YamlPrinter.Print(YamlTree.Map(
        ("title", YamlTree.Map((found.Language, YamlTree.Prose(found.Title))).Inline()),
        ("outlet", found.Outlet is { } outlet ? YamlTree.Name(outlet) : null),
        ("byline", found.Byline is { } byline ? YamlTree.Prose(byline) : null),
        ("published", YamlTree.Name(found.Published.ToString())),
        ("url", found.Address is { } address ? YamlTree.Prose(address) : null),
        ("publish", YamlTree.Name("draft")))) + "---\n";

    /// <summary>The sidecar.</summary>
    /// <param name="text">The capture.</param>
    /// <param name="regions">Lines that are not the article.</param>
    /// <param name="passages">What is annotated, in the order of the text.</param>
    /// <param name="today">The day of the import.</param>
    public static string Sidecar(string text, ImmutableArray<Region> regions, ImmutableArray<Tagged> passages, DateOnly today)
    {
        var finder = new QuoteFinder(text);
        return Schema + YamlPrinter.Print(YamlTree.Map(
            ("regions", regions.IsEmpty ? null : YamlTree.List(regions.Select(Region))),
            ("annotations", YamlTree.List(passages.Select((passage, index) => Annotation(text, finder, passage, index + 1, today))))));
    }

    /// <summary>A file of UTF-8 without a byte order mark.</summary>
    public static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    static YamlTree Region(Region region) => YamlTree.Map(
        ("kind", YamlTree.Name(region.Kind.Value)), ("from", Number(region.From)), ("to", Number(region.To)),
        ("links", region.Links.IsEmpty ? null : YamlTree.List(region.Links.Select(link => YamlTree.Prose(link.Value))).Inline())).Inline();

    static YamlTree Annotation(string text, QuoteFinder finder, Tagged passage, int number, DateOnly today)
    {
        var quote = passage.Quote.Of(text);
        var places = finder.Places(quote);
        return YamlTree.Map(
            ("id", YamlTree.Name($"a{number.ToString(CultureInfo.InvariantCulture)}")),
            ("label", YamlTree.Name(passage.Label)),
            ("quote", YamlTree.Prose(quote)),
            ("occurrence", places.Length > 1 ? Number(places.IndexOf(passage.Quote) + 1) : null),
            ("note", YamlTree.Map(WordLists.Note(passage.Note).Entries.Select(note => (note.Key, (YamlTree?)YamlTree.Prose(note.Value)))).Inline()),
            ("on", YamlTree.Name(PartialDate.Of(today).ToString())));
    }

    static YamlTree Number(int number) => YamlTree.Name(number.ToString(CultureInfo.InvariantCulture));
}
