using System.Collections.Immutable;

namespace Archive.Formats.Yaml;

/// <summary>A value that is about to be written as YAML: what a <see cref="YamlNode"/> is for reading, without places.</summary>
public sealed record YamlTree
{
    YamlTree() { }

    /// <summary>Scalar, list or mapping.</summary>
    public required YamlKind Kind { get; init; }

    /// <summary>The text of a scalar.</summary>
    public string Scalar { get; init; } = "";

    /// <summary>True for a name, number or date, which needs no quotation marks where YAML cannot misread it.</summary>
    public bool IsName { get; init; }

    /// <summary>True for a list or mapping that is written on one line.</summary>
    public bool IsInline { get; init; }

    /// <summary>The items of a list.</summary>
    public ImmutableArray<YamlTree> Items { get; init; } = [];

    /// <summary>The entries of a mapping, in order.</summary>
    public ImmutableArray<KeyValuePair<string, YamlTree>> Entries { get; init; } = [];

    /// <summary>An id, number, date or word of a fixed choice.</summary>
    public static YamlTree Name(string name) => new() { Kind = YamlKind.Scalar, Scalar = name, IsName = true };

    /// <summary>Words that people write: always in double quotes.</summary>
    public static YamlTree Prose(string text) => new() { Kind = YamlKind.Scalar, Scalar = text };

    /// <summary>A list, an item a line.</summary>
    public static YamlTree List(params IEnumerable<YamlTree> items) => new() { Kind = YamlKind.Sequence, Items = [.. items] };

    /// <summary>A mapping, a key a line; a value of null leaves its key out. Keys are short: YAML allows them 1024 characters.</summary>
    public static YamlTree Map(params IEnumerable<(string Key, YamlTree? Value)> entries) => new()
    {
        Kind = YamlKind.Mapping,
        Entries = [.. entries.Where(entry => entry.Value is not null).Select(entry => new KeyValuePair<string, YamlTree>(entry.Key, entry.Value!))],
    };

    /// <summary>The same list or mapping on one line.</summary>
    public YamlTree Inline() => this with { IsInline = true };
}
