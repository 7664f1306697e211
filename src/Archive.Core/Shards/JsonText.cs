using System.Text;

namespace Archive.Shards;

/// <summary>Strings as JavaScript's own <c>JSON.stringify</c> writes them: letters of every script stand as they are.</summary>
static class JsonText
{
    /// <summary>Appends a string with its quotation marks.</summary>
    public static StringBuilder AppendString(this StringBuilder json, string text)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) json.Append(c).Append(text[++i]);
            else if (c < ' ' || char.IsSurrogate(c)) json.Append(Escape(c));
            else if (c is '"' or '\\') json.Append('\\').Append(c);
            else json.Append(c);
        }
        return json.Append('"');
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
