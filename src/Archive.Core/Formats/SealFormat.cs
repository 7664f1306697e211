using System.Collections.Immutable;
using System.Text.Json;
using Archive.Model;

namespace Archive.Formats;

/// <summary>Reads and writes <c>capture.json</c>. Same seal, same bytes.</summary>
public static class SealFormat
{
    // The file holds ids, numbers, dates and hashes only; relaxed escaping keeps it readable if that ever changes.
    static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Reads a seal.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="bytes">UTF-8 JSON.</param>
    /// <param name="fault">What is wrong with it, when null is returned.</param>
    public static Seal? Read(string path, ReadOnlyMemory<byte> bytes, out Diagnostic? fault)
    {
        fault = null;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            if (root.GetProperty("schema").GetInt32() != Seal.Schema) throw new FormatException("a schema this version does not know");
            return new Seal(
                Words(root, "sha256"),
                Date(root, "received"),
                Date(root, "sealed"),
                Number(root, "characters"),
                Number(root, "words"),
                Paragraphs(root),
                [.. root.GetProperty("quotes").EnumerateObject().Select(quote => new KeyValuePair<string, SealedQuote>(quote.Name, Quote(quote.Value)))]);
        }
        catch (JsonException e)
        {
            fault = new Diagnostic(Rules.SealUnreadable,
                new Place(path, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1), new Detail("cause", "not JSON"));
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            fault = new Diagnostic(Rules.SealUnreadable, new Place(path), new Detail("cause", e.Message));
        }
        return null;
    }

    /// <summary>The file of a seal, ending in a line break.</summary>
    public static byte[] Write(Seal seal)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Seal.Schema);
            json.WriteString("sha256", seal.Sha256);
            json.WriteString("received", seal.Received.ToString());
            json.WriteString("sealed", seal.Sealed.ToString());
            json.WriteNumber("characters", seal.Characters);
            json.WriteNumber("words", seal.Words);
            json.WriteStartArray("paragraphs");
            foreach (var line in seal.Paragraphs) json.WriteRawValue($$"""{ "line": {{line.Line}}, "start": {{line.Start}}, "words": {{line.Words}}, "kind": "{{JsonEncodedText.Encode(line.Kind)}}" }""");
            json.WriteEndArray();
            json.WriteStartObject("quotes");
            foreach (var (id, quote) in seal.Quotes)
            {
                json.WritePropertyName(id);
                json.WriteRawValue($$"""{ "start": {{quote.Start}}, "end": {{quote.End}}, "occurs": {{quote.Occurs}}, "sha256": "{{JsonEncodedText.Encode(quote.Sha256)}}" }""");
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return [.. buffer.ToArray(), (byte)'\n'];
    }

    static ImmutableArray<SealedParagraph> Paragraphs(JsonElement root)
    {
        ImmutableArray<SealedParagraph> lines = [.. root.GetProperty("paragraphs").EnumerateArray().Select(line =>
            new SealedParagraph(Number(line, "line"), Number(line, "start"), Number(line, "words"), Words(line, "kind")))];
        if (lines.Zip(lines.Skip(1)).Any(pair => pair.First.Line >= pair.Second.Line)) throw new FormatException("paragraphs are not in order of line");
        if (lines.Sum(line => (long)line.Words) > Number(root, "characters")) throw new FormatException("paragraphs have more words than there are characters");
        return lines;
    }

    static SealedQuote Quote(JsonElement quote) =>
        new(Number(quote, "start"), Number(quote, "end"), Number(quote, "occurs"), Words(quote, "sha256"));

    static int Number(JsonElement node, string name) =>
        node.GetProperty(name).GetInt32() is >= 0 and var number ? number : throw new FormatException($"{name} is less than 0");

    static string Words(JsonElement node, string name) =>
        node.GetProperty(name).GetString() ?? throw new FormatException($"{name} has no value");

    static PartialDate Date(JsonElement root, string name) =>
        PartialDate.Parse(Words(root, name)) ?? throw new FormatException($"{name} is not a date");
}
