using System.Collections.Frozen;

namespace Archive.Importing.Saved;

/// <summary>
/// Counts how deep a page's tags stand in each other, before a parser sees it: parsers take time with the square of that depth. It counts
/// rather too much than too little, since what a broken page leaves open stays open for a parser, too.
/// </summary>
static class Nesting
{
    // Real pages stay below 100.
    public const int Deepest = 400;

    // Elements that are never open, or that the next of their kind closes.
    static readonly FrozenSet<string> Flat = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "basefont", "bgsound",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rp", "rt", "html", "head", "body", "caption");

    // Their content is text up to their own end.
    static readonly FrozenSet<string> Raw = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe");

    /// <summary>True where a page is nested deeper than it is read.</summary>
    public static bool IsTooDeep(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var depth = 0;
        for (var at = Open(html, 0); at >= 0 && at + 1 < html.Length; at = Open(html, at))
        {
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                at = After(html, "-->", at + 4);
                continue;
            }
            var closes = html[at + 1] == '/';
            var start = at + (closes ? 2 : 1);
            var end = start;
            while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':')) end++;
            at = Math.Max(end, at + 1);
            if (end == start || !char.IsAsciiLetter(html[start])) continue;
            var name = html[start..Math.Min(end, start + 32)];
            at = End(html, end);
            if (Raw.Contains(name))
            {
                if (!closes) at = After(html, $"</{name}", at);
                continue;
            }
            if (Flat.Contains(name)) continue;
            var count = open.GetValueOrDefault(name);
            if (!closes)
            {
                open[name] = count + 1;
                if (++depth > Deepest) return true;
            }
            else if (count > 0)
            {
                open[name] = count - 1;
                depth--;
            }
        }
        return false;
    }

    static int Open(string html, int from) => from < html.Length && html.AsSpan(from).IndexOf('<') is >= 0 and var found ? from + found : -1;

    static int After(string html, string sign, int from)
    {
        var found = html.IndexOf(sign, Math.Min(from, html.Length), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + sign.Length;
    }

    // The end of a tag; a sign of "greater" inside quotation marks does not end it.
    static int End(string html, int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && html[at - 1] == '=') quote = c;
            else if (c == '>') return at + 1;
        }
        return html.Length;
    }
}
