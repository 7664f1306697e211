using System.Text;
using System.Text.Json;

namespace Archive.Shards;

/// <summary>
/// A file of search data: a call of one JavaScript function with plain JSON. A page loads it with a script tag, from a server and from
/// a folder alike, and programs read what stands between the brackets.
/// </summary>
/// <param name="Name">Its name, which the call repeats: <c>manifest</c>, or with the hash of a content <c>t-k3x9a/0/12</c>.</param>
/// <param name="Bytes">The call.</param>
public sealed record DataFile(string Name, byte[] Bytes)
{
    /// <summary>Folder of the search data in a site.</summary>
    public const string Folder = "search/";

    /// <summary>The one file whose name is always the same.</summary>
    public const string Manifest = "manifest";

    const string Call = "archiveSearch(";
    const string End = ");\n";

    /// <summary>Path of a data file in the site.</summary>
    public static string PathOf(string name) => $"{Folder}{name}.js";

    /// <summary>Makes the call.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="json">What it says.</param>
    public static DataFile Of(string name, string json)
    {
        json = OneLine(json);
        var head = new StringBuilder(Call).AppendString(name).Append(',').ToString();
        var bytes = new byte[Encoding.UTF8.GetByteCount(head) + Encoding.UTF8.GetByteCount(json) + End.Length];
        var at = Encoding.UTF8.GetBytes(head, bytes);
        at += Encoding.UTF8.GetBytes(json, bytes.AsSpan(at));
        Encoding.UTF8.GetBytes(End, bytes.AsSpan(at));
        return new DataFile(name, bytes);
    }

    // In JSON these two are letters like others; scripts before 2019 end a line at them, and with it the string.
    static string OneLine(string json) => json.AsSpan().IndexOfAny('\u2028', '\u2029') < 0 ? json
        : json.Replace("\u2028", "\\u2028", StringComparison.Ordinal).Replace("\u2029", "\\u2029", StringComparison.Ordinal);

    /// <summary>What a file says.</summary>
    /// <param name="text">The whole file.</param>
    /// <exception cref="FormatException">It is not such a file.</exception>
    public static JsonElement Read(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var end = text.LastIndexOf(')');
        if (!text.StartsWith(Call, StringComparison.Ordinal) || comma < 0 || end < comma) throw new FormatException("not a file of search data");
        try
        {
            using var document = JsonDocument.Parse(text.AsMemory(comma + 1, end - comma - 1));
            return document.RootElement.Clone();
        }
        catch (JsonException fault)
        {
            throw new FormatException(fault.Message, fault);
        }
    }
}
