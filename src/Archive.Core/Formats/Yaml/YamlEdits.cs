using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Formats.Yaml;

/// <summary>Edits of a YAML text that touch nothing but what they are about: comments, order and quoting stay as the author has them.</summary>
/// <param name="yaml">The text that the nodes were read from.</param>
public sealed class YamlEdits(string yaml)
{
    /// <summary>Writes a scalar anew, in double quotes; a name that stood without them stays without.</summary>
    public TextEdit Replace(YamlNode scalar, string text)
    {
        if (scalar.IsPlain && YamlPrinter.IsName(text)) return new TextEdit(scalar.Span, text);
        // The parser counts the line break after a block scalar (| or >) as part of it.
        var own = scalar.Span.Of(yaml);
        var tail = own.Length > 0 && own[0] is '|' or '>' ? own[own.TrimEnd('\r', '\n', ' ').Length..] : "";
        return new TextEdit(scalar.Span, YamlPrinter.Quoted(text) + tail);
    }

    /// <summary>Adds a key after another key of the same mapping, in its style.</summary>
    /// <param name="after">The value after which it stands.</param>
    /// <param name="key">The key before that value.</param>
    /// <param name="added">The new key and its value, as written.</param>
    public TextEdit Add(YamlNode key, YamlNode after, string added)
    {
        if (IsFlow(key)) return new TextEdit(new Span(after.Span.End, after.Span.End), $", {added}");
        var end = LineEnd(after.Span.End);
        var column = key.Span.Start - LineStart(key.Span.Start);
        return new TextEdit(new Span(end, end), $"{Break}{new string(' ', column)}{added}");
    }

    /// <summary>Takes a key and its value away, with its line where it has one of its own.</summary>
    public TextEdit Remove(YamlEntry entry)
    {
        var (start, end) = (entry.Key.Span.Start, entry.Value.Span.End);
        if (IsFlow(entry.Key))
        {
            var comma = yaml.LastIndexOf(',', start);
            return new TextEdit(new Span(comma < 0 ? start : comma, end), "");
        }
        var line = LineStart(start);
        var first = !string.IsNullOrWhiteSpace(yaml[line..start]);
        var next = Math.Min(yaml.Length, LineEnd(end) + (yaml.AsSpan(LineEnd(end)).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1));
        // The first key of a list item shares its line with the dash.
        return new TextEdit(first ? new Span(start, next + IndentAt(next)) : new Span(line, next), "");
    }

    /// <summary>Puts the items of a list in another order; comments above an item go with it.</summary>
    /// <param name="list">A list, an item a line or more.</param>
    /// <param name="order">Indices of the items in their new order.</param>
    /// <returns>Null where the list is written in brackets or items share a line.</returns>
    public TextEdit? Reorder(YamlNode list, ImmutableArray<int> order)
    {
        var starts = list.Items.Select(item => ItemStart(item.Span.Start)).ToList();
        if (list.Items.IsEmpty || yaml[list.Span.Start] == '[' || starts.Distinct().Count() != starts.Count) return null;
        var end = LineEnd(LastContent(list.Items[^1]));
        starts.Add(end);
        var pieces = list.Items.Select((_, i) => yaml[starts[i]..starts[i + 1]].TrimEnd('\r', '\n')).ToList();
        return new TextEdit(new Span(starts[0], end), string.Join(Break, order.Select(i => pieces[i])));
    }

    /// <summary>Puts quotation marks around what stands on a line after its key: the words that YAML would have cut or refused.</summary>
    /// <param name="offset">An offset on the line.</param>
    /// <returns>Null where the line is not "key: words", or is part of brackets.</returns>
    public TextEdit? QuoteLine(int offset)
    {
        var (start, end) = (LineStart(offset), LineEnd(offset));
        var line = yaml[start..end];
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) return null;
        var words = line[(colon + 2)..].Trim();
        var key = line[..colon].TrimStart(' ', '-');
        if (words.Length == 0 || "\"'[{|>&*!".Contains(words[0], StringComparison.Ordinal) || key.Contains('{', StringComparison.Ordinal)) return null;
        var from = start + line.IndexOf(words, colon + 2, StringComparison.Ordinal);
        return new TextEdit(new Span(from, from + words.Length), YamlPrinter.Quoted(words));
    }

    string Break => yaml.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    // Within braces a key follows "{" or ",", never the beginning of its line or a dash.
    bool IsFlow(YamlNode key)
    {
        var before = yaml[LineStart(key.Span.Start)..key.Span.Start].TrimEnd();
        return before.Length > 0 && before[^1] is '{' or ',';
    }

    // The line of an item's dash, or of the first comment above it.
    int ItemStart(int offset)
    {
        var start = LineStart(offset);
        while (start > 0)
        {
            var above = LineStart(start - 1);
            if (!yaml[above..start].TrimStart().StartsWith('#')) break;
            start = above;
        }
        return start;
    }

    static int LastContent(YamlNode node) => node.Kind switch
    {
        YamlKind.Sequence when !node.Items.IsEmpty => LastContent(node.Items[^1]),
        YamlKind.Mapping when !node.Entries.IsEmpty => Math.Max(LastContent(node.Entries[^1].Value), node.Entries[^1].Key.Span.End),
        _ => Math.Max(node.Span.Start, node.Span.End - 1),
    };

    int LineStart(int offset) => offset == 0 ? 0 : yaml.LastIndexOf('\n', offset - 1) + 1;

    int LineEnd(int offset)
    {
        var end = yaml.AsSpan(offset).IndexOfAny('\r', '\n');
        return end < 0 ? yaml.Length : offset + end;
    }

    int IndentAt(int offset) => offset >= yaml.Length ? 0 : yaml.AsSpan(offset).Length - yaml.AsSpan(offset).TrimStart(' ').Length;
}
