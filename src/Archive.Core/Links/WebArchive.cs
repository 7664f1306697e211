using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Links;

/// <summary>How the Wayback Machine is asked for copies of a page, and how its answers are read. Only moments are taken from them, never addresses.</summary>
/// <param name="Archive">Base address of the archive, without a closing slash.</param>
/// <param name="Availability">Base address of its availability service, without a closing slash.</param>
public sealed partial record WebArchive(string Archive = "https://web.archive.org", string Availability = "https://archive.org")
{
    /// <summary>The word by which its copies are told from those entered by hand.</summary>
    public const string Name = "wayback";

    const string Stamp = "yyyyMMddHHmmss";

    /// <summary>Asks the index for the last copy made up to a day.</summary>
    public Uri IndexUpTo(string url, DateOnly day) => Index(url, $"to={Day(day)}&limit=-1");

    /// <summary>Asks the index for the first copy made from a day on.</summary>
    public Uri IndexFrom(string url, DateOnly day) => Index(url, $"from={Day(day)}&limit=1");

    /// <summary>Asks for the page itself as of a day; the archive answers with a redirect to the nearest copy.</summary>
    public Uri Redirect(string url, DateOnly day) => new($"{Archive}/web/{Day(day)}120000/{url}");

    /// <summary>Asks whether there is a copy; the last resort, since it often says no where there is one.</summary>
    public Uri Available(string url, DateOnly day) =>
        new($"{Availability}/wayback/available?url={Uri.EscapeDataString(url)}&timestamp={Day(day)}120000");

    /// <summary>Reads an answer of the index: rows under a header, or nothing found.</summary>
    public WebCopy? ReadIndex(string url, string json) => Read(json, root =>
    {
        var rows = root.EnumerateArray().ToList();
        if (rows.Count < 2) return null;
        var column = rows[0].EnumerateArray().TakeWhile(name => name.GetString() != "timestamp").Count();
        return CopyOf(url, rows[^1][column].GetString());
    });

    /// <summary>Reads where the archive's redirect leads; relative or absolute.</summary>
    public WebCopy? ReadRedirect(string url, string? location) =>
        location is not null && CopyPath().Match(location) is { Success: true } path ? CopyOf(url, path.Groups[1].Value) : null;

    /// <summary>Reads an answer of the availability service.</summary>
    public WebCopy? ReadAvailable(string url, string json) => Read(json, root =>
        root.GetProperty("archived_snapshots").TryGetProperty("closest", out var closest)
        && closest.GetProperty("available").GetBoolean() && closest.GetProperty("status").GetString() is null or "200"
            ? CopyOf(url, closest.GetProperty("timestamp").GetString()) : null);

    /// <summary>Of two copies the one made nearer to a day.</summary>
    public static WebCopy? Nearest(DateOnly day, params ReadOnlySpan<WebCopy?> copies)
    {
        WebCopy? nearest = null;
        foreach (var copy in copies)
        {
            if (copy is not null && (nearest is null || Distance(copy, day) < Distance(nearest, day))) nearest = copy;
        }
        return nearest;
    }

    static TimeSpan Distance(WebCopy copy, DateOnly day) => (copy.At - new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero)).Duration();

    Uri Index(string url, string which) =>
        new($"{Archive}/cdx/search/cdx?url={Uri.EscapeDataString(url)}&output=json&fl=timestamp,original,statuscode,digest&filter=statuscode:200&gzip=false&{which}");

    // The address is made by us, so that no answer can put another one on the site.
    WebCopy? CopyOf(string url, string? stamp) =>
        DateTimeOffset.TryParseExact(stamp, Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new WebCopy($"{Archive}/web/{stamp}/{url}", at, Name) : null;

    static WebCopy? Read(string json, Func<JsonElement, WebCopy?> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/web/([0-9]{14})(?:[a-z]{2}_)?/")]
    private static partial Regex CopyPath();
}
