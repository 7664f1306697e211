using System.Collections.Immutable;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Prose;
using Archive.Words;

namespace Archive.Loading;

/// <summary>Turns one file into text or a checked tree, and collects what is wrong with it. What is over a limit is refused unread.</summary>
sealed class FileReader(ImmutableArray<Diagnostic>.Builder diagnostics, Limits limits, Action<string?>? reading = null)
{
    // Files in which a character that turns letters around has been reported as it stands.
    readonly HashSet<string> turned = new(StringComparer.Ordinal);

    /// <summary>The limits under which files are read.</summary>
    public Limits Limits => limits;

    /// <summary>The text of a file without a byte order mark, or null where it is not UTF-8 or larger than it may be.</summary>
    /// <param name="file">The file.</param>
    /// <param name="most">Most bytes.</param>
    public string? Text(SourceFile file, int most) => Fits(file, most) ? Utf8Text.Read(file, diagnostics) : null;

    /// <summary>True where a file is not larger than it may be; where it is, that is reported.</summary>
    public bool Fits(SourceFile file, int most)
    {
        if (file.Bytes.Length <= most) return true;
        Report(Rules.FileTooLarge, new Place(file.Path), Limits.Over("bytes", file.Bytes.Length, most));
        return false;
    }

    /// <summary>The tree of a YAML file, checked against its shape; null where it is empty or broken.</summary>
    public YamlNode? Yaml(SourceFile file, Value shape) => Watched(file, () =>
        Written(file) is { } text && YamlReader.Read(file.Path, text, 1, diagnostics, limits) is { } root ? Checked(root, shape) : null);

    /// <summary>A Markdown file taken apart, its front matter not yet checked; null where it cannot be used as a whole.</summary>
    public FrontMatter? Markdown(SourceFile file) => Watched(file, () => Parts(file));

    T Watched<T>(SourceFile file, Func<T> read)
    {
        reading?.Invoke(file.Path);
        var result = read();
        reading?.Invoke(null);
        return result;
    }

    FrontMatter? Parts(SourceFile file)
    {
        if (Written(file) is not { } text) return null;
        var parts = FrontMatter.Read(file.Path, text, diagnostics, limits);
        var measure = new MarkdownLimits(limits, (rule, line, column, detail) =>
            Report(rule, new Place(file.Path, parts.FirstLine + line, column + 1), detail));
        return measure.Hold(parts.Markdown) ? parts : null;
    }

    // What people write, as opposed to what was captured or made by the program.
    string? Written(SourceFile file)
    {
        if (Text(file, limits.File) is not { } text) return null;
        var control = Deceptive.FirstControl(text);
        if (control < 0)
        {
            if (DeceptiveWords.InText(file.Path, text, diagnostics)) turned.Add(file.Path);
            return text;
        }
        Report(Rules.ControlCharacter, Place.At(file.Path, text, control, 1), new Detail("character", Deceptive.Code(text[control])));
        return null;
    }

    /// <summary>What of a node its check accepted; null where it is not even of the right kind.</summary>
    public YamlNode? Checked(YamlNode node, Value shape)
    {
        var check = new ShapeCheck(diagnostics);
        check.Check(node, shape);
        if (!check.IsFlooded) DeceptiveWords.InValues(node, shape, turned.Contains(node.Place.Path), diagnostics);
        return !check.IsFlooded && node.Kind == (shape.Is == ValueKind.List ? YamlKind.Sequence : YamlKind.Mapping) ? check.Accepted(node) : null;
    }

    /// <summary>True where a file has an error already.</summary>
    public bool HasError(string path) => diagnostics.Any(fault => fault.IsError && fault.Place.Path == path);

    /// <summary>Reports a fault.</summary>
    public void Report(Rule rule, Place place, params ImmutableArray<Detail> details) => diagnostics.Add(new Diagnostic(rule, place, details));
}
