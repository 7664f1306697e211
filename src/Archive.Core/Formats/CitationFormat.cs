using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Archive.Model;

namespace Archive.Formats;

/// <summary>A work as reference managers know it.</summary>
/// <param name="Key">Its key: letters, digits and hyphens.</param>
/// <param name="Title">Its title.</param>
/// <param name="Container">The site.</param>
/// <param name="Authors">Names, whole.</param>
/// <param name="Date">The day of this version.</param>
/// <param name="Version">Its version, from 1; null where it has none.</param>
/// <param name="Url">Its address.</param>
/// <param name="Language">Language tag.</param>
public sealed record Citation(
    string Key, string Title, string Container, ImmutableArray<string> Authors, PartialDate Date, int? Version, string Url, string Language);

/// <summary>Writes citations: BibTeX (in the fields of biblatex) and CSL-JSON 1.0, both in UTF-8.</summary>
public static class CitationFormat
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>BibTeX, an <c>@online</c> record each.</summary>
    public static ReadOnlyMemory<byte> BibTex(IEnumerable<Citation> citations)
    {
        var text = new StringBuilder();
        foreach (var work in citations)
        {
            text.Append(CultureInfo.InvariantCulture, $"@online{{{work.Key},\n");
            Field("title", $"{{{Escaped(work.Title)}}}");
            // A second pair of braces keeps a name whole: which part of it is the family's is not ours to guess.
            if (!work.Authors.IsEmpty) Field("author", string.Join(" and ", work.Authors.Select(author => $"{{{Escaped(author)}}}")));
            Field("organization", $"{{{Escaped(work.Container)}}}");
            if (work.Date.IsStated) Field("date", work.Date.ToString());
            if (work.Version is { } version) Field("version", version.ToString(CultureInfo.InvariantCulture));
            // Addresses are read verbatim up to the brace that closes them.
            Field("url", work.Url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal));
            Field("langid", work.Language);
            text.Append("}\n\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());

        void Field(string name, string value) => text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    /// <summary>CSL-JSON, as Zotero and pandoc read it.</summary>
    public static ReadOnlyMemory<byte> Csl(IEnumerable<Citation> citations) => Encoding.UTF8.GetBytes(
        new JsonArray([.. citations.Select(Item)]).ToJsonString(Readable) + "\n");

    static JsonObject Item(Citation work)
    {
        var item = new JsonObject { ["id"] = work.Key, ["type"] = "webpage", ["title"] = work.Title, ["container-title"] = work.Container };
        if (!work.Authors.IsEmpty) item["author"] = new JsonArray([.. work.Authors.Select(author => new JsonObject { ["literal"] = author })]);
        if (work.Date.IsStated) item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(Parts(work.Date)) };
        if (work.Version is { } version) item["version"] = version.ToString(CultureInfo.InvariantCulture);
        item["URL"] = work.Url;
        item["language"] = work.Language;
        return item;
    }

    static JsonArray Parts(PartialDate date) =>
        date.Month == 0 ? new(date.Year) : date.Day == 0 ? new(date.Year, date.Month) : new(date.Year, date.Month, date.Day);

    static string Escaped(string words)
    {
        var text = new StringBuilder();
        foreach (var c in words)
        {
            text.Append(c switch
            {
                '\\' => "{\\textbackslash}",
                '~' => "{\\textasciitilde}",
                '^' => "{\\textasciicircum}",
                // BibTeX counts braces even behind a backslash: one alone would end the field.
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '%' or '&' or '$' or '#' or '_' => $"\\{c}",
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }
        return text.ToString();
    }
}
