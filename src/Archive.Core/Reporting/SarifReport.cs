using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Model;

namespace Archive.Reporting;

/// <summary>Diagnostics as SARIF 2.1.0 (OASIS), with the fixes that programs can offer.</summary>
public static class SarifReport
{
    const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One run with all diagnostics.</summary>
    /// <param name="diagnostics">In the order of the report.</param>
    /// <param name="resolve">What a fix comes to in its file; null where it cannot be said.</param>
    public static string Of(IReadOnlyCollection<Diagnostic> diagnostics, Func<Fix, Replacement?> resolve)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, [.. diagnostics.Select(diagnostic => diagnostic.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal)]);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics) Result(json, diagnostic, resolve);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    static void Tool(Utf8JsonWriter json, IReadOnlyCollection<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "archive");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            Text(json, "shortDescription", rule.English);
            Text(json, "fullDescription", $"{rule.English} · {rule.Arabic}");
            Text(json, "help", $"{rule.Help.In("en")}\n{rule.Help.In("ar")}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Result(Utf8JsonWriter json, Diagnostic diagnostic, Func<Fix, Replacement?> resolve)
    {
        var place = diagnostic.Place;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Code);
        json.WriteString("level", TextReport.SeverityOf(diagnostic.Rule));
        // In a message of SARIF, [words](address) is a link: words of a file must not become one.
        Text(json, "message", TextReport.Visible(JsonReport.Message(diagnostic)).Replace("](", "] (", StringComparison.Ordinal));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        File(json, place.Path);
        Region(json, "region", place, place with { Column = place.Column + place.Length });
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (diagnostic.Fix is { } fix && resolve(fix) is { } replacement) Fixes(json, diagnostic, replacement);
        json.WriteEndObject();
    }

    static void Fixes(Utf8JsonWriter json, Diagnostic diagnostic, Replacement replacement)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        Text(json, "description", diagnostic.Rule.Help.In("en")!);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        File(json, replacement.Start.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        Region(json, "deletedRegion", replacement.Start, replacement.End);
        Text(json, "insertedContent", replacement.Text);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void File(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    static void Region(Utf8JsonWriter json, string name, Place start, Place end)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    static void Text(Utf8JsonWriter json, string name, string words)
    {
        json.WriteStartObject(name);
        json.WriteString("text", words);
        json.WriteEndObject();
    }
}
