using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Reporting;

/// <summary>The words of the overlay in both languages: its own, and the names of particulars.</summary>
static partial class OverlayWords
{
    const string Name = "reporting/overlay.yaml";

    static readonly Value Shape = Value.Of(new Shape("overlay",
    [
        new("words", Value.MapOf(Value.Words, Value.Local), Required: true),
        new("details", Value.MapOf(Value.Words, Value.Words), Required: true),
    ]));

    static readonly YamlNode Root = Read();

    static readonly FrozenDictionary<string, LocalText> Words =
        Root["words"]!.Entries.ToFrozenDictionary(entry => entry.Key.Scalar, entry => Root["words"]!.Local(entry.Key.Scalar), StringComparer.Ordinal);

    static readonly FrozenDictionary<string, string> Arabic =
        Root["details"]!.Entries.ToFrozenDictionary(entry => entry.Key.Scalar, entry => entry.Value.Scalar, StringComparer.Ordinal);

    /// <summary>The English names of particulars that have an Arabic one.</summary>
    public static IEnumerable<string> Known => Arabic.Keys;

    /// <summary>Words of the overlay itself.</summary>
    /// <param name="key">Their key.</param>
    /// <param name="tag"><c>ar</c> or <c>en</c>.</param>
    public static string Of(string key, string tag) => Words[key].In(tag)!;

    /// <summary>The name of a particular. What is a word of the content itself, such as the name of an attribute, is the same in both languages.</summary>
    /// <param name="name">Its English name.</param>
    /// <param name="tag"><c>ar</c> or <c>en</c>.</param>
    public static string Detail(string name, string tag) => tag != "ar" ? name
        : Nearest().Match(name) is { Success: true } near ? Of("nearest", tag).Replace("{n}", near.Groups[1].Value, StringComparison.Ordinal)
        : Arabic.GetValueOrDefault(name, name);

    static YamlNode Read()
    {
        using var stream = typeof(OverlayWords).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var root = YamlReader.Read(Name, reader.ReadToEnd(), 1, diagnostics);
        if (root is not null) new ShapeCheck(diagnostics).Check(root, Shape);
        return root is not null && diagnostics.Count == 0 ? root
            : throw new InvalidOperationException($"{Name} cannot be read: {string.Join("; ", diagnostics)}");
    }

    [GeneratedRegex(@"\Anearest, ([0-9]+) % alike\z")]
    private static partial Regex Nearest();
}
