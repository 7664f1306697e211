using System.Collections.Immutable;
using System.Text;
using Archive.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Formats.Yaml;

/// <summary>
/// Reads YAML from parser events into nodes with places. What lets a small file grow, hide or mean something else is refused:
/// anchors, aliases, tags, merge keys, several documents, directives, duplicate keys, tabs, deep nesting.
/// </summary>
public sealed class YamlReader
{
    static readonly Detail Colon = new("cause", "a colon followed by a space inside words without quotes");

    /// <summary>Says that a hash sign cuts words.</summary>
    internal static readonly Detail Cut = new("cause", "what follows ' #' is read as a comment");

    readonly string path;
    readonly string text;
    readonly int lineShift;
    readonly Scanner scanner;
    readonly Parser events;
    readonly ImmutableArray<Diagnostic>.Builder diagnostics;
    readonly Limits limits;
    int eventCount, duplicates;
    // One key again and again is the fault of the file: what else is wrong is told when that is gone.
    bool IsFlooded => duplicates > Diagnostic.MostAlike;

    YamlReader(string path, string text, int firstLine, ImmutableArray<Diagnostic>.Builder diagnostics, Limits limits)
    {
        (this.path, this.text, lineShift, this.diagnostics, this.limits) = (path, text, firstLine - 1, diagnostics, limits);
        scanner = new Scanner(new StringReader(text), skipComments: true);
        events = new Parser(scanner);
    }

    /// <summary>Reads one document.</summary>
    /// <param name="path">Path of the file, for places.</param>
    /// <param name="text">The YAML, without a byte order mark.</param>
    /// <param name="firstLine">Line of the file on which it begins, from 1.</param>
    /// <param name="diagnostics">Receives every fault (ARC102–ARC105, ARC136, ARC137).</param>
    /// <param name="limits">How deep and how much; the usual limits where null.</param>
    /// <returns>The root, or null where the file is empty or cannot be read as YAML.</returns>
    public static YamlNode? Read(string path, string text, int firstLine, ImmutableArray<Diagnostic>.Builder diagnostics, Limits? limits = null)
    {
        if (Tab(text, indentationOnly: true, []) is { } tab)
        {
            diagnostics.Add(new Diagnostic(Rules.YamlTab, Shift(Place.At(path, text, tab, 1), firstLine - 1)));
            return null;
        }
        var reader = new YamlReader(path, text, firstLine, diagnostics, limits ?? Limits.Usual);
        Diagnostic why;
        try
        {
            return reader.Document();
        }
        catch (YamlException fault)
        {
            why = reader.Translate(fault);
        }
        catch (Refused refused)
        {
            why = refused.Diagnostic;
        }
        catch (Exception stumble) when (stumble is InvalidOperationException or ArgumentException or FormatException)
        {
            // On some broken files the parser fails by its own state and gives no place: it is where its scanner stopped.
            why = reader.Unreadable((int)reader.scanner.CurrentPosition.Index);
        }
        if (!reader.IsFlooded) diagnostics.Add(why);
        return null;
    }

    YamlNode? Document()
    {
        if (Directive(text) is { } directive) throw Refuse(At(directive), "a directive");
        events.Consume<StreamStart>();
        if (events.Accept<StreamEnd>(out _)) return null;
        events.Consume<DocumentStart>();
        if (events.Accept<Scalar>(out var nothing) && nothing is { Value: "", Style: ScalarStyle.Plain }) return null;
        var root = Node(0);
        events.Consume<DocumentEnd>();
        if (!events.Accept<StreamEnd>(out _)) throw Refuse(events.Current!, "a second document");
        if (Tab(text, indentationOnly: false, Scalars(root)) is { } tab)
            diagnostics.Add(new Diagnostic(Rules.YamlTab, Shift(Place.At(path, text, tab, 1), lineShift)));
        return IsFlooded ? null : root;
    }

    YamlNode Node(int depth)
    {
        var current = events.Current!;
        if (current is AnchorAlias) throw Refuse(current, "an alias");
        if (current is NodeEvent { Anchor.IsEmpty: false }) throw Refuse(current, "an anchor");
        if (current is NodeEvent { Tag.IsEmpty: false }) throw Refuse(current, "a tag");
        if (depth > limits.Depth) throw Refuse(current, $"nesting deeper than {limits.Depth} levels");
        eventCount += current is Scalar ? 1 : 2;
        if (eventCount > limits.Events) throw Over(Rules.EventsTooMany, current, "values", eventCount, limits.Events);
        if (events.TryConsume<Scalar>(out var scalar)) return Leaf(scalar);
        if (events.TryConsume<SequenceStart>(out var list))
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!events.Accept<SequenceEnd>(out _)) items.Add(Node(depth + 1));
            return Branch(YamlKind.Sequence, list, events.Consume<SequenceEnd>(), items.ToImmutable(), []);
        }
        var mapping = events.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var first = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        while (!events.Accept<MappingEnd>(out _)) Entry(entries, first, depth);
        return Branch(YamlKind.Mapping, mapping, events.Consume<MappingEnd>(), [], entries.ToImmutable());
    }

    void Entry(ImmutableArray<YamlEntry>.Builder entries, Dictionary<string, YamlNode> first, int depth)
    {
        var key = Node(depth + 1);
        if (key.Kind != YamlKind.Scalar) throw Refuse(key.Place, "a key that is a list or a mapping");
        if (key is { Scalar: "<<", IsPlain: true }) throw Refuse(key.Place, "a merge key");
        var value = Node(depth + 1);
        if (first.TryAdd(key.Scalar, key))
        {
            entries.Add(new YamlEntry(key, value));
            return;
        }
        duplicates++;
        diagnostics.Add(new Diagnostic(Rules.YamlDuplicateKey, key.Place,
            new Detail("key", key.Scalar), new Detail("first", $"line {first[key.Scalar].Place.Line}")));
    }

    YamlNode Leaf(Scalar scalar)
    {
        // Letters are at most three bytes each, so that short values need no counting.
        if (scalar.Value.Length * 3L > limits.Value && Encoding.UTF8.GetByteCount(scalar.Value) is var size && size > limits.Value)
            throw Over(Rules.ValueTooLong, scalar, "bytes", size, limits.Value);
        var span = SpanOf(scalar.Start, scalar.End);
        var plain = scalar.Style == ScalarStyle.Plain;
        return new YamlNode
        {
            Kind = YamlKind.Scalar,
            Place = PlaceOf(scalar.Start, span),
            Span = span,
            Scalar = ShortWords.Of(scalar.Value),
            IsPlain = plain,
            Comment = plain && span.Length > 0 ? CommentAfter(span.End) : null,
        };
    }

    string? CommentAfter(int offset)
    {
        var rest = text.AsSpan(offset).TrimStart(' ');
        if (!rest.StartsWith("#", StringComparison.Ordinal)) return null;
        var end = rest.IndexOfAny('\r', '\n');
        return (end < 0 ? rest : rest[..end])[1..].ToString();
    }

    YamlNode Branch(YamlKind kind, ParsingEvent start, ParsingEvent end, ImmutableArray<YamlNode> items, ImmutableArray<YamlEntry> entries)
    {
        var (span, place) = (SpanOf(start.Start, end.End), PlaceOf(start.Start, SpanOf(start.Start, end.End)));
        // The parser leaves out the bracket that closes a list or a mapping, and does not say where [a: b] begins to be a mapping.
        if (text[span.Start] is '[' or '{' && span.End < text.Length && text[span.End] is ']' or '}') span = new Span(span.Start, span.End + 1);
        else if (span.Start == 0 && !entries.IsEmpty) (span, place) = (new Span(entries[0].Key.Span.Start, span.End), entries[0].Key.Place);
        return new YamlNode { Kind = kind, Place = place, Span = span, Items = items, Entries = entries };
    }

    static Span SpanOf(Mark start, Mark end) => new((int)start.Index, Math.Max((int)start.Index, (int)end.Index));

    Place PlaceOf(Mark start, Span span)
    {
        var line = text.AsSpan(span.Start, span.Length);
        var lineEnd = line.IndexOfAny('\r', '\n');
        return new Place(path, (int)start.Line + lineShift, (int)start.Column, lineEnd < 0 ? line.Length : lineEnd);
    }

    Diagnostic Translate(YamlException fault)
    {
        var message = fault.InnerException is YamlException inner ? inner.Message : fault.Message;
        // The commonest slip by far: prose with a colon, unquoted. The parser's own words for it do not help an author.
        var colon = message.Contains("invalid mapping", StringComparison.Ordinal) || message.Contains("mapping values", StringComparison.Ordinal);
        if (!colon) return Unreadable((int)fault.Start.Index, new Detail("parser", message));
        var place = At((int)fault.Start.Index);
        return new Diagnostic(Rules.YamlNeedsQuotes, place, Colon) { Fix = new Fix(FixKind.QuoteLine, place, "") };
    }

    Diagnostic Unreadable(int offset, params ImmutableArray<Detail> details) => FlowSlip.Before(text, offset) switch
    {
        (var at, ':') => new Diagnostic(Rules.YamlNeedsQuotes, At(at), Colon),
        (var at, '#') => new Diagnostic(Rules.YamlNeedsQuotes, At(at), Cut),
        (var at, '&') => new Diagnostic(Rules.YamlNotAllowed, At(at), new Detail("found", "an anchor")),
        (var at, '*') => new Diagnostic(Rules.YamlNotAllowed, At(at), new Detail("found", "an alias")),
        (var at, _) => new Diagnostic(Rules.YamlNotAllowed, At(at), new Detail("found", "a tag")),
        null => new Diagnostic(Rules.YamlSyntax, At(offset), details),
    };

    Refused Refuse(ParsingEvent at, string what) => Refuse(PlaceOf(at.Start, SpanOf(at.Start, at.End)), what);

    Refused Over(Rule rule, ParsingEvent at, string what, int found, int most) => new(new Diagnostic(rule, PlaceOf(at.Start, SpanOf(at.Start, at.End)), Limits.Over(what, found, most)));

    static Refused Refuse(Place place, string what) => new(new Diagnostic(Rules.YamlNotAllowed, place, new Detail("found", what)));

    // The parser counts one line more than a file has that does not end in a line break; its offsets are right.
    Place At(int offset) => Shift(Place.At(path, text, Math.Min(offset, text.Length)), lineShift);

    static Place Shift(Place place, int lines) => place with { Line = place.Line + lines };

    static IEnumerable<Span> Scalars(YamlNode node) => node.Kind switch
    {
        YamlKind.Scalar => [node.Span],
        YamlKind.Sequence => node.Items.SelectMany(Scalars),
        _ => node.Entries.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
    };

    // The parser drops some directives without a word.
    static int? Directive(string text)
    {
        foreach (var line in text.AsSpan().Split('\n'))
        {
            var words = text.AsSpan(line).TrimEnd();
            if (words.StartsWith("%", StringComparison.Ordinal)) return line.Start.Value;
            if (!words.IsEmpty && !words.TrimStart().StartsWith("#", StringComparison.Ordinal)) return null;
        }
        return null;
    }

    // The first tab that is part of the file's form rather than of a value, or null. One walk, however many tabs there are.
    static int? Tab(string text, bool indentationOnly, IEnumerable<Span> values)
    {
        var at = text.IndexOf('\t', StringComparison.Ordinal);
        if (at < 0) return null;
        using var spans = values.GetEnumerator();
        for (var isLeft = spans.MoveNext(); at >= 0; at = at < 0 ? at : text.IndexOf('\t', at))
        {
            if (indentationOnly)
            {
                // Behind a line's first tab none indents.
                if (string.IsNullOrWhiteSpace(text[(text.LastIndexOf('\n', at) + 1)..at])) return at;
                at = text.IndexOf('\n', at);
                continue;
            }
            while (isLeft && spans.Current.End <= at) isLeft = spans.MoveNext();
            if (!isLeft || spans.Current.Start > at) return at;
            at = spans.Current.End;
        }
        return null;
    }

    // Leaves the recursion at once; never leaves this class.
    sealed class Refused(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
