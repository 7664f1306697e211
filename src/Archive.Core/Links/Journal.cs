using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Archive.Links;

/// <summary>The lines that a run writes as it goes, so that one which was stopped goes on where it was. They become the ledger only when the whole run is believed.</summary>
public static class Journal
{
    const string Day = "yyyy-MM-dd";

    /// <summary>The first line: of which day the run is.</summary>
    public static string Head(DateOnly date) => Line(new JsonObject { ["run"] = date.ToString(Day, CultureInfo.InvariantCulture) });

    /// <summary>The line of one link.</summary>
    public static string LineOf(string url, Observation seen) => Line(new JsonObject
    {
        ["url"] = url,
        ["outcome"] = seen.Outcome.ToString(),
        ["reason"] = seen.Reason,
        ["code"] = seen.Code,
        ["final_url"] = seen.FinalUrl,
    });

    /// <summary>What a run of the same day has found so far. A last line that was cut off is passed over.</summary>
    /// <returns>Nothing where the journal is of another day or cannot be read.</returns>
    public static ImmutableArray<(string Url, Observation Seen)> Read(string text, DateOnly date)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0 || lines[0] + "\n" != Head(date)) return [];
        return [.. lines.Skip(1).Select(One).OfType<(string, Observation)>().DistinctBy(line => line.Item1)];
    }

    static (string, Observation)? One(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var found = document.RootElement;
            var code = found.GetProperty("code");
            return (Words("url")!, new Observation(
                Enum.Parse<Outcome>(Words("outcome") ?? ""), Words("reason") ?? "", code.ValueKind == JsonValueKind.Null ? null : code.GetInt32(), Words("final_url")));

            string? Words(string name) => found.GetProperty(name).GetString();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    static string Line(JsonObject line) => new StringBuilder(line.ToJsonString()).Append('\n').ToString();
}
