using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Formats.Yaml;

/// <summary>What a node of a YAML file is.</summary>
public enum YamlKind
{
    /// <summary>Text.</summary>
    Scalar,

    /// <summary>A list.</summary>
    Sequence,

    /// <summary>Keys and values.</summary>
    Mapping,
}

/// <summary>A key of a mapping and its value.</summary>
public sealed record YamlEntry(YamlNode Key, YamlNode Value);

/// <summary>A value of a YAML file with its place. Every scalar is text; meaning is given by the shapes, never by YAML's own guesses.</summary>
public sealed class YamlNode
{
    /// <summary>Scalar, list or mapping.</summary>
    public required YamlKind Kind { get; init; }

    /// <summary>Where it begins.</summary>
    public required Place Place { get; init; }

    /// <summary>Its stretch of the file's YAML, UTF-16.</summary>
    public required Span Span { get; init; }

    /// <summary>The text of a scalar; empty otherwise.</summary>
    public string Scalar { get; init; } = "";

    /// <summary>True for a scalar without quotes or block sign.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The comment that follows a plain scalar on its line, without its sign: YAML may have cut the scalar at <c> #</c>.</summary>
    public string? Comment { get; init; }

    /// <summary>The items of a list.</summary>
    public ImmutableArray<YamlNode> Items { get; init; } = [];

    /// <summary>The entries of a mapping, in order.</summary>
    public ImmutableArray<YamlEntry> Entries { get; init; } = [];

    /// <summary>Keys whose values were taken out, because they are not what they should be.</summary>
    public ImmutableArray<string> Refused { get; init; } = [];

    /// <summary>True for nothing at all, <c>~</c> or <c>null</c>: YAML's ways of saying "no value".</summary>
    public bool IsNothing => Kind == YamlKind.Scalar && IsPlain && Scalar is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The value of a key, or null where it is absent or has no value.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Scalar == key) return entry.Value.IsNothing ? null : entry.Value;
            }
            return null;
        }
    }

    /// <summary>The same tree without some of its values; a mapping remembers their keys.</summary>
    public YamlNode Without(IReadOnlySet<YamlNode> values) => Kind == YamlKind.Scalar ? this : new()
    {
        Kind = Kind,
        Place = Place,
        Span = Span,
        Items = [.. Items.Where(item => !values.Contains(item)).Select(item => item.Without(values))],
        Entries = [.. Entries.Where(entry => !values.Contains(entry.Value)).Select(entry => entry with { Value = entry.Value.Without(values) })],
        Refused = [.. Entries.Where(entry => values.Contains(entry.Value)).Select(entry => entry.Key.Scalar)],
    };
}
