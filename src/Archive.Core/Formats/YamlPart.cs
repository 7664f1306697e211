using System.Collections.Immutable;
using System.Text;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats;

/// <summary>The YAML of a file, and where it stands in it: a whole YAML file, or the front matter of a Markdown file.</summary>
/// <param name="File">The file's text without a byte order mark.</param>
/// <param name="Mark">The byte order mark, if it had one.</param>
/// <param name="Start">UTF-16 offset of the YAML in the text.</param>
/// <param name="FirstLine">Line of the file on which it begins, from 1.</param>
/// <param name="Yaml">The YAML.</param>
/// <param name="Root">Its tree; null where it cannot be read.</param>
public sealed record YamlPart(string File, ImmutableArray<byte> Mark, int Start, int FirstLine, string Yaml, YamlNode? Root)
{
    /// <summary>Takes a file apart.</summary>
    /// <returns>Null where it is not UTF-8, or Markdown without front matter.</returns>
    public static YamlPart? Of(SourceFile file)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        if (Utf8Text.Read(file, faults) is not { } text) return null;
        ImmutableArray<byte> mark = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble] : [];
        var stretch = new Span(0, text.Length);
        if (file.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            if (FrontMatter.YamlOf(text) is not { } front) return null;
            stretch = front;
        }
        var firstLine = stretch.Start == 0 ? 1 : 2;
        var yaml = stretch.Of(text);
        return new YamlPart(text, mark, stretch.Start, firstLine, yaml, YamlReader.Read(file.Path, yaml, firstLine, faults));
    }

    /// <summary>The offset in <see cref="Yaml"/> of a place in the file.</summary>
    /// <returns>Null where the YAML does not reach so far.</returns>
    public int? OffsetOf(Place place)
    {
        var offset = 0;
        for (var line = FirstLine; line < place.Line; line++)
        {
            var end = Yaml.AsSpan(offset).IndexOfAny('\r', '\n');
            if (end < 0) return null;
            offset += end + (Yaml.AsSpan(offset + end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }
        offset += place.Column - 1;
        return offset <= Yaml.Length ? offset : null;
    }
}
