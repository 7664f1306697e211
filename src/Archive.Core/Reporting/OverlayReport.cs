using System.Text;
using System.Text.Json;
using Archive.Model;

namespace Archive.Reporting;

/// <summary>Errors as a page shows them over itself while somebody writes: everything in the page's language, with the place and what to do.</summary>
public static class OverlayReport
{
    /// <summary>The overlay as JSON; its <c>faults</c> are empty where nothing is wrong.</summary>
    /// <param name="errors">The errors, in the order of the report.</param>
    /// <param name="language">The page's language tag. What is not Arabic is told in English: rules have these two.</param>
    /// <param name="isOlder">True where the page is the last one that could be built.</param>
    public static string Of(IEnumerable<Diagnostic> errors, string language, bool isOlder)
    {
        var tag = new Language(language).Primary == "ar" ? "ar" : "en";
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("language", tag);
            json.WriteString("direction", new Language(tag).Direction);
            json.WriteString("title", OverlayWords.Of("title", tag));
            json.WriteString("state", OverlayWords.Of(isOlder ? "older" : "current", tag));
            foreach (var key in new[] { "do", "fix", "writes", "more", "close" }) json.WriteString(key, OverlayWords.Of(key, tag));
            json.WriteStartArray("faults");
            foreach (var error in errors) Fault(json, error, tag);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    static void Fault(Utf8JsonWriter json, Diagnostic error, string tag)
    {
        json.WriteStartObject();
        json.WriteString("code", error.Rule.Code);
        json.WriteString("title", tag == "ar" ? error.Rule.Arabic : error.Rule.English);
        json.WriteString("place", TextReport.At(error.Place));
        json.WriteStartArray("details");
        foreach (var detail in error.Details)
        {
            json.WriteStartObject();
            json.WriteString("name", OverlayWords.Detail(detail.Name, tag));
            json.WriteString("words", TextReport.Visible(detail.Words));
            json.WriteString("place", detail.Place is { } place ? TextReport.At(place) : "");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("help", error.Rule.Help.In(tag));
        json.WriteString("command", error.Fix is not { } fix ? "" : fix.IsSure ? "archive fix" : $"archive fix --accept {TextReport.Visible(fix.Id)}");
        json.WriteString("value", error.Fix is { Kind: FixKind.ReplaceValue } written ? TextReport.Visible(written.Value) : "");
        json.WriteString("explain", $"archive explain {error.Rule.Code}");
        json.WriteEndObject();
    }
}
