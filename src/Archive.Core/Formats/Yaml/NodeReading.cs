using System.Collections.Immutable;
using System.Globalization;
using Archive.Model;

namespace Archive.Formats.Yaml;

/// <summary>Takes values out of nodes. What a shape check has refused reads as absent, so that one fault does not become ten.</summary>
static class NodeReading
{
    public static string? Words(this YamlNode node, string key) => node[key] is { Kind: YamlKind.Scalar } value ? value.Scalar : null;

    public static Located<string>? Located(this YamlNode node, string key) =>
        node[key] is { Kind: YamlKind.Scalar } value ? value.Located() : null;

    public static Located<string> Located(this YamlNode node) => new(node.Scalar, node.Place);

    public static PartialDate? Date(this YamlNode node, string key) =>
        node[key] is { Kind: YamlKind.Scalar } value ? PartialDate.Parse(value.Scalar) : null;

    public static int? Number(this YamlNode node, string key) =>
        int.TryParse(node.Words(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static ImmutableArray<YamlNode> List(this YamlNode node, string key) =>
        node[key] is { Kind: YamlKind.Sequence } list ? list.Items : [];

    public static ImmutableArray<YamlEntry> Map(this YamlNode node, string key) =>
        node[key] is { Kind: YamlKind.Mapping } map ? map.Entries : [];

    public static ImmutableArray<Located<string>> Names(this YamlNode node, string key)
    {
        var names = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var item in node.List(key))
        {
            if (item.Kind == YamlKind.Scalar) names.Add(item.Located());
        }
        return names.ToImmutable();
    }

    public static LocalText Local(this YamlNode node, string key)
    {
        var map = node.Map(key);
        if (map.IsEmpty) return LocalText.Empty;
        var texts = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(map.Length);
        foreach (var entry in map)
        {
            if (entry.Value is { Kind: YamlKind.Scalar, IsNothing: false, Scalar.Length: > 0 }) texts.Add(new(entry.Key.Scalar, entry.Value.Scalar));
        }
        return texts.Count == 0 ? LocalText.Empty : new LocalText(texts.DrainToImmutable());
    }

    public static T Choice<T>(this YamlNode node, string key, T otherwise, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        var word = node.Words(key);
        foreach (var choice in choices)
        {
            if (choice.Word == word) return choice.Value;
        }
        return otherwise;
    }
}
