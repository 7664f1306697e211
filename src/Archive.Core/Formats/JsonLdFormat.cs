using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Archive.Formats;

/// <summary>A thing of schema.org's vocabulary, as machines that read pages are told of it.</summary>
/// <param name="Type">Its type, such as <c>BreadcrumbList</c>.</param>
/// <param name="Fields">What is said of it, in this order; fields without a value are not written.</param>
public sealed record LinkedThing(string Type, params ImmutableArray<LinkedField> Fields);

/// <summary>One statement about a thing: words (or an address), other things, or a place in a row.</summary>
public sealed record LinkedField
{
    /// <summary>Words, a date or an address; nothing where null or empty.</summary>
    public LinkedField(string name, string? words) => (Name, Words) = (name, words);

    /// <summary>Other things; nothing where there are none.</summary>
    public LinkedField(string name, params ImmutableArray<LinkedThing> things) => (Name, Things) = (name, things);

    /// <summary>A number.</summary>
    public LinkedField(string name, int number) => (Name, Number) = (name, number);

    /// <summary>Name of the property.</summary>
    public string Name { get; }

    /// <summary>Words, or null.</summary>
    public string? Words { get; }

    /// <summary>Things; a single one is written without a list around it.</summary>
    public ImmutableArray<LinkedThing> Things { get; } = [];

    /// <summary>A number, or null.</summary>
    public int? Number { get; }
}

/// <summary>
/// Writes JSON-LD for the inside of a <c>script</c> element: whatever the words are, the text holds no <c>&lt;</c>, so it can neither
/// end the element nor open a comment in it.
/// </summary>
public static class JsonLdFormat
{
    // Letters of every script stay readable; the signs of HTML are escaped by every encoder that is made of ranges.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The text of the script element.</summary>
    /// <param name="things">What the page is about; nothing is written where there is none.</param>
    public static string Write(IReadOnlyCollection<LinkedThing> things)
    {
        if (things.Count == 0) return "";
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var thing in things) Thing(json, thing);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    static void Thing(Utf8JsonWriter json, LinkedThing thing)
    {
        json.WriteStartObject();
        json.WriteString("@type", thing.Type);
        foreach (var field in thing.Fields) Field(json, field);
        json.WriteEndObject();
    }

    static void Field(Utf8JsonWriter json, LinkedField field)
    {
        if (field.Number is { } number) json.WriteNumber(field.Name, number);
        if (!string.IsNullOrEmpty(field.Words)) json.WriteString(field.Name, field.Words);
        if (field.Things.IsEmpty) return;
        json.WritePropertyName(field.Name);
        if (field.Things.Length > 1) json.WriteStartArray();
        foreach (var thing in field.Things) Thing(json, thing);
        if (field.Things.Length > 1) json.WriteEndArray();
    }
}
