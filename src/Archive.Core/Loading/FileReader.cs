using System.Collections.Immutable;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Loading;

/// <summary>Turns one file into text or a checked tree, and collects what is wrong with it.</summary>
sealed class FileReader(ImmutableArray<Diagnostic>.Builder diagnostics)
{
    /// <summary>The text of a file without a byte order mark, or null where it is not UTF-8.</summary>
    public string? Text(SourceFile file) => Utf8Text.Read(file, diagnostics);

    /// <summary>The tree of a YAML file, checked against its shape; null where it is empty or broken.</summary>
    public YamlNode? Yaml(SourceFile file, Value shape) =>
        Text(file) is { } text && YamlReader.Read(file.Path, text, 1, diagnostics) is { } root ? Checked(root, shape) : null;

    /// <summary>A Markdown file taken apart, its front matter not yet checked; null where it is not UTF-8.</summary>
    public FrontMatter? Markdown(SourceFile file) => Text(file) is { } text ? FrontMatter.Read(file.Path, text, diagnostics) : null;

    /// <summary>What of a node its check accepted; null where it is not even of the right kind.</summary>
    public YamlNode? Checked(YamlNode node, Value shape)
    {
        var check = new ShapeCheck(diagnostics);
        check.Check(node, shape);
        return node.Kind == (shape.Is == ValueKind.List ? YamlKind.Sequence : YamlKind.Mapping) ? check.Accepted(node) : null;
    }

    /// <summary>True where a file has an error already.</summary>
    public bool HasError(string path) => diagnostics.Any(fault => fault.IsError && fault.Place.Path == path);

    /// <summary>Reports a fault.</summary>
    public void Report(Rule rule, Place place, params ImmutableArray<Detail> details) => diagnostics.Add(new Diagnostic(rule, place, details));
}
