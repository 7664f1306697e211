using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Model;
using Archive.Words;

namespace Archive.Formats;

/// <summary>Reads and writes <c>links.jsonl</c>: a row a line, sorted by address, its fields in one order. Same rows, same bytes.</summary>
public static class LedgerFormat
{
    const string Day = "yyyy-MM-dd";
    const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    static readonly ImmutableArray<(string Name, LinkState State)> States =
    [
        ("unknown", LinkState.Unknown), ("ok", LinkState.Ok), ("failing", LinkState.Failing), ("dead", LinkState.Dead),
        ("blocked", LinkState.Blocked), ("withheld", LinkState.Withheld), ("soft-404", LinkState.SoftMissing), ("excluded", LinkState.Excluded),
    ];

    static readonly ImmutableArray<string> Fields =
    [
        "url", "first_seen", "state", "since", "last_ok", "last_checked", "fails", "soft_fails", "first_fail", "code", "reason", "final_url", "snapshots",
    ];

    // Addresses stay readable: the file is read by people in diffs, never put into a page.
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How files write a state.</summary>
    public static string NameOf(LinkState state) => States.Single(known => known.State == state).Name;

    /// <summary>The state of a name, or null.</summary>
    public static LinkState? StateOf(string name) => States.Where(known => known.Name == name).Select(known => (LinkState?)known.State).FirstOrDefault();

    /// <summary>The names of all states.</summary>
    public static ImmutableArray<string> StateNames => [.. States.Select(known => known.Name)];

    /// <summary>Reads one row.</summary>
    /// <exception cref="FormatException">It is not a row as this version writes them; the message says why.</exception>
    public static LedgerRow ReadRow(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            // A field this version does not know would be lost when the file is written again.
            if (root.EnumerateObject().Select(field => field.Name).FirstOrDefault(name => !Fields.Contains(name)) is { } unknown) throw new FormatException($"{unknown} is not a field of this version");
            return new LedgerRow
            {
                Url = Words(root, "url") ?? throw new FormatException("url has no value"),
                FirstSeen = Date(root, "first_seen") ?? throw new FormatException("first_seen has no value"),
                State = StateOf(Words(root, "state") ?? "") ?? throw new FormatException("state is none that this version knows"),
                Since = Date(root, "since") ?? throw new FormatException("since has no value"),
                LastOk = Date(root, "last_ok"),
                LastChecked = Date(root, "last_checked"),
                Fails = Number(root, "fails") ?? 0,
                SoftFails = Number(root, "soft_fails") ?? 0,
                FirstFail = Date(root, "first_fail"),
                Code = Number(root, "code"),
                Reason = Words(root, "reason"),
                FinalUrl = Words(root, "final_url"),
                Snapshots = [.. root.GetProperty("snapshots").EnumerateArray().Select(Copy)],
            };
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(fault is JsonException ? "not JSON" : fault.Message, fault);
        }
    }

    /// <summary>The whole file, a row a line.</summary>
    public static byte[] Write(IEnumerable<LedgerRow> rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var row in rows.OrderBy(row => row.Url, StringComparer.Ordinal))
        {
            using (var json = new Utf8JsonWriter(buffer, Plain)) Row(json, row);
            buffer.Write("\n"u8);
        }
        return buffer.WrittenSpan.ToArray();
    }

    static void Row(Utf8JsonWriter json, LedgerRow row)
    {
        json.WriteStartObject();
        json.WriteString("url", row.Url);
        json.WriteString("first_seen", Of(row.FirstSeen));
        json.WriteString("state", NameOf(row.State));
        json.WriteString("since", Of(row.Since));
        json.WriteString("last_ok", Of(row.LastOk));
        json.WriteString("last_checked", Of(row.LastChecked));
        json.WriteNumber("fails", row.Fails);
        json.WriteNumber("soft_fails", row.SoftFails);
        json.WriteString("first_fail", Of(row.FirstFail));
        if (row.Code is { } code) json.WriteNumber("code", code);
        else json.WriteNull("code");
        json.WriteString("reason", row.Reason);
        json.WriteString("final_url", row.FinalUrl);
        json.WriteStartArray("snapshots");
        foreach (var copy in row.Snapshots)
        {
            json.WriteStartObject();
            json.WriteString("url", copy.Url);
            json.WriteString("at", copy.At.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture));
            json.WriteString("by", copy.By);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static WebCopy Copy(JsonElement node) => new(
        Words(node, "url") is { } url && SafeUrl.External(url) is not null ? url : throw new FormatException("the url of a snapshot is none"),
        DateTimeOffset.TryParseExact(Words(node, "at"), [Moment, Day], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at : throw new FormatException("at is not a moment"),
        Words(node, "by") ?? throw new FormatException("by has no value"));

    // The program writes no such characters; somebody who edits the file by hand might.
    static string? Words(JsonElement node, string name) => node.GetProperty(name).GetString() is { } words && (Deceptive.FirstControl(words) >= 0 || Deceptive.FirstBidiControl(words) >= 0)
        ? throw new FormatException($"{name} holds a character that nobody sees") : node.GetProperty(name).GetString();

    static int? Number(JsonElement node, string name) => node.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value
        ? value.TryGetInt32(out var number) && number >= 0 ? number : throw new FormatException($"{name} is not a whole number") : null;

    static DateOnly? Date(JsonElement node, string name) => Words(node, name) is { } words
        ? DateOnly.TryParseExact(words, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new FormatException($"{name} is not a day") : null;

    static string? Of(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture);
}
