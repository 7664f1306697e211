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
        // The parser counts a remark on the first line of a block scalar (| or >) and the line break after it as parts of it.
        var own = scalar.Span.Of(yaml);
        if (own.Length == 0 || own[0] is not ('|' or '>')) return new TextEdit(scalar.Span, YamlPrinter.Quoted(text));
        var remark = own.IndexOf(" #", StringComparison.Ordinal) is var sign && sign >= 0 && sign < own.IndexOfAny(['\r', '\n']) ? own[sign..own.IndexOfAny(['\r', '\n'])] : "";
        return new TextEdit(scalar.Span, YamlPrinter.Quoted(text) + remark + own[own.TrimEnd('\r', '\n', ' ').Length..]);
    }

    /// <summary>Adds a key after another one of the same mapping, in its style.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="after">The entry after which it stands.</param>
    /// <param name="added">The new key and its value, as written.</param>
    public TextEdit Add(YamlNode mapping, YamlEntry after, string added)
    {
        if (IsFlow(mapping)) return new TextEdit(new Span(after.Value.Span.End, after.Value.Span.End), $", {added}");
        var end = LineEnd(ContentEnd(after.Value));
        var column = after.Key.Span.Start - LineStart(after.Key.Span.Start);
        return new TextEdit(new Span(end, end), $"{Break}{new string(' ', column)}{added}");
    }

    /// <summary>Takes a key and its value away, with its line where it has one of its own; comments of other keys stay.</summary>
    public TextEdit Remove(YamlNode mapping, YamlEntry entry)
    {
        var (start, end) = (entry.Key.Span.Start, ContentEnd(entry.Value));
        var index = mapping.Entries.IndexOf(entry);
        if (mapping.Entries.Length == 1) return new TextEdit(new Span(start, end), IsFlow(mapping) ? "" : "{}");
        if (IsFlow(mapping))
        {
            // The comma goes as well: the one before it, or of the first entry the one behind.
            var (from, to) = index > 0 ? (ContentEnd(mapping.Entries[index - 1].Value), start) : (end, mapping.Entries[1].Key.Span.Start);
            var comma = yaml.IndexOf(',', from, to - from);
            var between = comma < 0 ? "" : yaml[(comma + 1)..to];
            var kept = between.Contains('#', StringComparison.Ordinal) ? between : "";
            return index > 0 ? new TextEdit(new Span(comma < 0 ? from : comma, end), kept) : new TextEdit(new Span(start, to), kept);
        }
        var line = LineStart(start);
        var next = Math.Min(yaml.Length, LineEnd(end) + (yaml.AsSpan(LineEnd(end)).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1));
        // The first key of a list item shares its line with the dash.
        var isFirst = !string.IsNullOrWhiteSpace(yaml[line..start]);
        return new TextEdit(isFirst ? new Span(start, next + IndentAt(next)) : new Span(line, next), "");
    }

    /// <summary>Puts the items of a list in another order; comments above an item go with it.</summary>
    /// <param name="list">A list, an item a line or more.</param>
    /// <param name="order">Indices of the items in their new order.</param>
    /// <returns>Null where the list is written in brackets or items share a line.</returns>
    public TextEdit? Reorder(YamlNode list, ImmutableArray<int> order)
    {
        var starts = list.Items.Select(item => ItemStart(item.Span.Start)).ToList();
        if (list.Items.IsEmpty || yaml[list.Span.Start] == '[' || starts.Distinct().Count() != starts.Count) return null;
        var end = LineEnd(ContentEnd(list.Items[^1]));
        starts.Add(end);
        // Empty lines after an item are part of it; only the break that ends its own last line is not.
        var pieces = list.Items.Select((_, i) => yaml[starts[i]..starts[i + 1]])
            .Select((piece, i) => i == list.Items.Length - 1 ? piece : piece.EndsWith("\r\n", StringComparison.Ordinal) ? piece[..^2] : piece[..^1]).ToList();
        return new TextEdit(new Span(starts[0], end), string.Join(Break, order.Select(i => pieces[i])));
    }

    /// <summary>Adds an item at the end of a list, in its style.</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">The item as it is written in a block, ending in a line break.</param>
    /// <returns>Null where the list is written in brackets and is not empty.</returns>
    public TextEdit? Append(YamlNode list, string item)
    {
        var isFlow = yaml[list.Span.Start] == '[';
        if (isFlow && !list.Items.IsEmpty) return null;
        var start = isFlow ? -1 : ItemStart(list.Items[0].Span.Start);
        var dash = isFlow ? 2 : yaml.AsSpan(start).IndexOf('-') is var at ? IndentAt(LineStart(start + at)) : 0;
        var lines = item.TrimEnd('\n').Split('\n');
        var block = $"{Break}{new string(' ', dash)}- " + string.Join($"{Break}{new string(' ', dash + 2)}", lines);
        if (isFlow) return new TextEdit(list.Span, block);
        var end = LineEnd(ContentEnd(list.Items[^1]));
        return new TextEdit(new Span(end, end), block);
    }

    /// <summary>Puts quotation marks around words that YAML has refused, because a colon stands in them.</summary>
    /// <param name="colon">The offset of that colon.</param>
    /// <returns>Null where the line is not "key: words", is part of brackets, or the words go on in the next line.</returns>
    public TextEdit? QuoteLine(int colon)
    {
        var (start, end) = (LineStart(colon), LineEnd(colon));
        var line = yaml[start..end];
        var first = line.IndexOf(": ", StringComparison.Ordinal);
        if (first < 0 || start + first >= colon) return null;
        var key = line[..first].TrimStart(' ', '-');
        var words = WithoutRemark(line[(first + 2)..]).Trim();
        if (words.Length == 0 || "\"'[{|>&*!".Contains(words[0], StringComparison.Ordinal) || key.Contains('{', StringComparison.Ordinal)) return null;
        if (yaml.AsSpan(end).TrimStart("\r\n") is [' ', ..] rest && rest.Length - rest.TrimStart(' ').Length > line.Length - line.TrimStart(' ', '-').Length) return null;
        var from = start + line.IndexOf(words, first + 2, StringComparison.Ordinal);
        return new TextEdit(new Span(from, from + words.Length), YamlPrinter.Quoted(words));
    }

    /// <summary>Puts quotation marks around words that YAML has cut at a hash sign.</summary>
    /// <param name="scalar">What YAML left of them.</param>
    /// <param name="keepRemark">True to leave out what follows a hash sign and a space: a remark.</param>
    public TextEdit QuoteCut(YamlNode scalar, bool keepRemark)
    {
        var cut = yaml[scalar.Span.End..LineEnd(scalar.Span.End)];
        var words = (keepRemark ? WithoutRemark(cut) : cut).TrimEnd();
        return new TextEdit(new Span(scalar.Span.Start, scalar.Span.End + words.Length), YamlPrinter.Quoted(scalar.Scalar + words));
    }

    // A hashtag has no space after its sign, a remark has one.
    static string WithoutRemark(string words) => words.IndexOf(" # ", StringComparison.Ordinal) is var remark and >= 0 ? words[..remark] : words;

    string Break => yaml.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    bool IsFlow(YamlNode mapping) => yaml[mapping.Span.Start] == '{';

    // The line of an item's dash, or of the first comment above it.
    int ItemStart(int offset)
    {
        var start = LineStart(offset);
        while (start > 0 && !yaml.AsSpan(start).TrimStart(' ').StartsWith("-", StringComparison.Ordinal)) start = LineStart(start - 1);
        while (start > 0)
        {
            var above = LineStart(start - 1);
            if (!yaml[above..start].TrimStart().StartsWith('#')) break;
            start = above;
        }
        return start;
    }

    // The parser lets blocks reach up to what follows them.
    int ContentEnd(YamlNode node) => node.Kind switch
    {
        YamlKind.Scalar => node.Span.Start + node.Span.Of(yaml).TrimEnd().Length,
        YamlKind.Sequence when !node.Items.IsEmpty && yaml[node.Span.Start] != '[' => ContentEnd(node.Items[^1]),
        YamlKind.Mapping when !node.Entries.IsEmpty && !IsFlow(node) => Math.Max(ContentEnd(node.Entries[^1].Value), node.Entries[^1].Key.Span.End),
        _ => node.Span.End,
    };

    int LineStart(int offset) => offset == 0 ? 0 : yaml.LastIndexOf('\n', offset - 1) + 1;

    int LineEnd(int offset)
    {
        var end = yaml.AsSpan(offset).IndexOfAny('\r', '\n');
        return end < 0 ? yaml.Length : offset + end;
    }

    int IndentAt(int offset) => offset >= yaml.Length ? 0 : yaml.AsSpan(offset).Length - yaml.AsSpan(offset).TrimStart(' ').Length;
}
