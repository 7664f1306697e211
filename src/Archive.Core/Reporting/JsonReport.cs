using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Model;

namespace Archive.Reporting;

/// <summary>Results for scripts: one array of rows, <c>[]</c> where there is nothing.</summary>
public static class JsonReport
{
    // Arabic stays readable; the reader is a program or a terminal, never a page.
    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // As scripts read them, in the order of FixKind.
    static readonly string[] Kinds = ["rename-key", "replace-value", "quote-line", "set-occurrence", "drop-occurrence", "sort-annotations"];

    /// <summary>Writes rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="row">Writes the members of one row.</param>
    public static string Of<T>(IEnumerable<T> rows, Action<Utf8JsonWriter, T> row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var item in rows)
            {
                json.WriteStartObject();
                row(json, item);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <summary>Diagnostics: code, severity, path, line, column, length, message, fix.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics) => Of(diagnostics, (json, diagnostic) =>
    {
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", TextReport.SeverityOf(diagnostic.Rule));
        json.WriteString("path", diagnostic.Place.Path);
        json.WriteNumber("line", diagnostic.Place.Line);
        json.WriteNumber("column", diagnostic.Place.Column);
        json.WriteNumber("length", diagnostic.Place.Length);
        json.WriteString("message", Message(diagnostic));
        if (diagnostic.Fix is not { } fix)
        {
            json.WriteNull("fix");
            return;
        }
        json.WriteStartObject("fix");
        json.WriteString("id", fix.Id);
        json.WriteString("does", Kinds[(int)fix.Kind]);
        json.WriteString("value", fix.Value);
        json.WriteBoolean("sure", fix.IsSure);
        json.WriteEndObject();
    });

    /// <summary>A diagnostic on one line: its title and its particulars.</summary>
    public static string Message(Diagnostic diagnostic)
    {
        var details = string.Join("; ", diagnostic.Details.Select(detail => $"{detail.Name}: {detail.Words}"));
        return details.Length == 0 ? diagnostic.Rule.English : $"{diagnostic.Rule.English} ({details})";
    }
}
