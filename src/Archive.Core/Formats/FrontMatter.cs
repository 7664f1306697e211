using System.Collections.Immutable;
using System.Text;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats;

/// <summary>A Markdown file taken apart: the YAML between two lines of <c>---</c>, and the rest.</summary>
/// <param name="Fields">The front matter; null where it is empty, missing or broken.</param>
/// <param name="Markdown">The body.</param>
/// <param name="FirstLine">Line of the file on which the body begins, from 1.</param>
public sealed record FrontMatter(YamlNode? Fields, string Markdown, int FirstLine)
{
    const string Fence = "---";

    /// <summary>The body as a part of the file that was taken apart.</summary>
    /// <param name="language">Tag of its language.</param>
    /// <param name="file">The file.</param>
    public Body BodyOf(string language, SourceFile file) =>
        new(language, file, Encoding.UTF8.GetByteCount(Markdown), FirstLine, Fields?.Words("translator"));

    /// <summary>Takes a file apart.</summary>
    /// <param name="path">Its path, for places.</param>
    /// <param name="text">Its text, without a byte order mark; any line ends.</param>
    /// <param name="diagnostics">Receives ARC106 where the fences are not as they should be, and faults of the YAML.</param>
    /// <param name="limits">How deep and how much; the usual limits where null.</param>
    public static FrontMatter Read(string path, string text, ImmutableArray<Diagnostic>.Builder diagnostics, Limits? limits = null)
    {
        if (text.AsSpan(0, LineEnd(text, 0)).TrimEnd() is not Fence)
        {
            diagnostics.Add(new Diagnostic(Rules.FrontMatterMissing, new Place(path), new Detail("expected", "a first line of ---")));
            return new FrontMatter(null, text, 1);
        }
        if (YamlOf(text) is not { } yaml)
        {
            diagnostics.Add(new Diagnostic(Rules.FrontMatterMissing, new Place(path), new Detail("expected", "a second line of --- that ends it")));
            return new FrontMatter(null, "", 1);
        }
        var body = LineEnd(text, yaml.End);
        return new FrontMatter(YamlReader.Read(path, yaml.Of(text), 2, diagnostics, limits), text[body..], Place.At(path, text, body).Line);
    }

    /// <summary>Where the front matter stands between its two fences, UTF-16.</summary>
    /// <returns>Null where one of them is missing.</returns>
    public static Span? YamlOf(string text)
    {
        var yaml = LineEnd(text, 0);
        if (text.AsSpan(0, yaml).TrimEnd() is not Fence) return null;
        for (var start = yaml; start < text.Length;)
        {
            var next = LineEnd(text, start);
            if (text.AsSpan(start, next - start).TrimEnd() is Fence) return new Span(yaml, start);
            start = next;
        }
        return null;
    }

    // The offset after the line that begins at start.
    static int LineEnd(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (end < 0) return text.Length;
        return start + end + (text.AsSpan(start + end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
    }
}
