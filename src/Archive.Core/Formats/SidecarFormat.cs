using System.Collections.Immutable;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats;

/// <summary>Reads <c>annotations.yaml</c>. What lacks a required field is left out: the shape check has said so.</summary>
public static class SidecarFormat
{
    /// <summary>The sidecar.</summary>
    /// <param name="root">A tree that a shape check has seen.</param>
    public static Sidecar Read(YamlNode root) => new(
        root["reviewed"] is { } reviewed ? Reviewed(reviewed) : null,
        Each(root, "sources", Speaker),
        Each(root, "regions", Region),
        Each(root, "annotations", Annotation),
        Each(root, "corrections", node => Dated(node) is var (id, on) ? new Correction(on, id, node.Local("what")) : null),
        Each(root, "withdrawn", node => Dated(node) is var (id, on) ? new Withdrawn(id, on, node.Local("why")) : null));

    static ImmutableArray<T> Each<T>(YamlNode root, string key, Func<YamlNode, T?> read) where T : class =>
        [.. root.List(key).Where(node => node.Kind == YamlKind.Mapping).Select(read).OfType<T>()];

    static Reviewed? Reviewed(YamlNode node) => node.Date("on") is { } on
        ? new Reviewed(node.Names("by"), on, node.Words("paragraphs"),
            node.Located("second-opinion") is { Value: not "none" } second ? second : null)
        : null;

    static Speaker? Speaker(YamlNode node) => node.Located("id") is { } id
        ? new Speaker(id, node.Words("named") == "yes", node.Local("name"), node.Words("described"), node.Local("note"))
        : null;

    static Region? Region(YamlNode node) => node.Located("kind") is { } kind && node.Number("from") is { } from && node.Number("to") is { } to
        ? new Region(kind, from, to) { Links = node.Names("links") }
        : null;

    static Annotation? Annotation(YamlNode node)
    {
        var label = node.Located("label") ?? node.Located("not");
        if (node.Located("id") is not { } id || label is not { } named) return null;
        return new Annotation
        {
            Id = id,
            Label = named,
            IsContrast = node["label"] is null,
            Selector = Selector(node),
            About = node.Choice("about", default(About?),
                ("article", About.Article), ("title", About.Title), ("byline", About.Byline), ("published", About.Published)),
            Source = node.Located("source"),
            Attributes = [.. node.Map("attributes").Select(entry => new KeyValuePair<string, Located<string>>(entry.Key.Scalar, entry.Value.Located()))],
            Against = node.Located("against"),
            Evidence = Each(node, "evidence", Evidence),
            Gloss = node.Local("gloss"),
            Note = node.Local("note"),
            Question = node.Local("question"),
            By = node.Located("by"),
            On = node.Date("on"),
        };
    }

    static Selector? Selector(YamlNode node) => node.Located("quote") is { Value.Length: > 0 } quote && !IsRefused(node)
        ? new Selector(quote.Value, quote.Place, node.Number("occurrence"), node.Words("prefix"), node.Words("suffix"))
        : null;

    // Half a quote, or a quote without what settles its place, would be looked for in vain.
    static bool IsRefused(YamlNode node) => node.Refused.Any(key => key is "quote" or "occurrence" or "prefix" or "suffix");

    static Evidence? Evidence(YamlNode node) => node.Located("url") is { } url && node.Date("checked") is { } day
        ? new Evidence(url, day, node.Words("snapshot"), node.Local("says"))
        : null;

    static (Located<string> Id, PartialDate On)? Dated(YamlNode node) =>
        node.Located("id") is { } id && node.Date("on") is { } on ? (id, on) : null;
}
