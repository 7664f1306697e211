using System.Buffers;
using System.Text;

namespace Archive.Shards;

/// <summary>Strings as JavaScript's own <c>JSON.stringify</c> writes them: letters of every script stand as they are.</summary>
static class JsonText
{
    static readonly SearchValues<char> Special = SearchValues.Create([
        '"', '\\', .. Enumerable.Range(0, ' ').Select(c => (char)c), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    /// <summary>Appends a string with its quotation marks.</summary>
    public static StringBuilder AppendString(this StringBuilder json, ReadOnlySpan<char> text)
    {
        json.Append('"');
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            json.Append(text[..at]);
            var size = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
            if (size == 2) json.Append(text.Slice(at, size));
            else if (text[at] is '"' or '\\') json.Append('\\').Append(text[at]);
            else json.Append(Escape(text[at]));
            text = text[(at + size)..];
        }
        return json.Append(text).Append('"');
    }

    static string Escape(char c) => c switch
    {
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        _ => $@"\u{(int)c:x4}",
    };
}
