using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Archive.Formats;

/// <summary>An icon as a manifest names it.</summary>
/// <param name="Address">Its address, relative to the manifest.</param>
/// <param name="Sizes">Such as <c>192x192</c>, or <c>any</c>.</param>
/// <param name="Type">Media type.</param>
public sealed record ManifestIcon(string Address, string Sizes, string Type);

/// <summary>What a telephone needs to keep the site beside its programs.</summary>
/// <param name="Name">Name of the site.</param>
/// <param name="Description">What it is, in one line.</param>
/// <param name="Language">Tag of its language.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Start">Where it begins, relative to the manifest.</param>
/// <param name="Scope">What belongs to it, relative to the manifest.</param>
/// <param name="Background">Colour of the page, as CSS has it.</param>
/// <param name="Theme">Colour around the page.</param>
/// <param name="Icons">Its icons.</param>
public sealed record WebManifest(
    string Name, string Description, string Language, string Direction, string Start, string Scope, string Background, string Theme,
    ImmutableArray<ManifestIcon> Icons);

/// <summary>Writes a web app manifest (W3C). All addresses in it are relative, so that it is true under any base path.</summary>
public static class ManifestFormat
{
    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file, ending in a line break.</summary>
    public static byte[] Write(WebManifest manifest)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("name", manifest.Name);
            json.WriteString("short_name", manifest.Name);
            if (manifest.Description.Length > 0) json.WriteString("description", manifest.Description);
            json.WriteString("lang", manifest.Language);
            json.WriteString("dir", manifest.Direction);
            json.WriteString("start_url", manifest.Start);
            json.WriteString("scope", manifest.Scope);
            // Readers must always see at which address they are.
            json.WriteString("display", "minimal-ui");
            json.WriteString("background_color", manifest.Background);
            json.WriteString("theme_color", manifest.Theme);
            json.WriteStartArray("icons");
            foreach (var icon in manifest.Icons)
            {
                json.WriteStartObject();
                json.WriteString("src", icon.Address);
                json.WriteString("sizes", icon.Sizes);
                json.WriteString("type", icon.Type);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
