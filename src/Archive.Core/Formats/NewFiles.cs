using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats;

/// <summary>The first form of files that people go on writing: valid as they are, with nothing in them that somebody would have to delete.</summary>
public static class NewFiles
{
    /// <summary>The files of an entry without a text: the article, as a draft unless it has rights, and an empty sidecar.</summary>
    /// <param name="slug">Name of the entry.</param>
    /// <param name="language">Tag of the source text's language.</param>
    /// <param name="title">The headline as printed.</param>
    /// <param name="rights">For a full text: on what ground it is published; else null.</param>
    public static ImmutableArray<SourceFile> Article(string slug, string language, string title, string? rights) =>
    [
        File($"content/articles/{slug}/article.{language}.md", Front(
            ("title", YamlTree.Map((language, YamlTree.Prose(title))).Inline()),
            ("published", YamlTree.Name("not-stated")),
            ("publish", YamlTree.Name(rights is null ? "draft" : "full")),
            ("rights", rights is null ? null : YamlTree.Prose(rights)))),
        File($"content/articles/{slug}/annotations.yaml", SidecarHead + "annotations: []\n"),
    ];

    /// <summary>The file of a lesson.</summary>
    /// <param name="slug">Name of the lesson.</param>
    /// <param name="language">Tag of its language.</param>
    /// <param name="title">Its title.</param>
    public static SourceFile Lesson(string slug, string language, string title) =>
        File($"content/lessons/{slug}/lesson.{language}.md", Front(("title", YamlTree.Prose(title))));

    /// <summary>A sidecar with one annotation more, at the end of the list: <c>fix</c> puts it in its place.</summary>
    /// <param name="sidecar">The sidecar as it is; null where there is none.</param>
    /// <param name="path">Its path.</param>
    /// <param name="annotation">The new annotation, without an id: it gets one that was never used.</param>
    /// <returns>The file and the id; null where the sidecar cannot be read, or its list is written in brackets.</returns>
    public static (SourceFile File, string Id)? Annotate(SourceFile? sidecar, string path, Annotation annotation)
    {
        var part = sidecar is null ? YamlPart.Of(File(path, SidecarHead + "annotations: []\n")) : YamlPart.Of(sidecar);
        if (part is not { Root: { } root }) return null;
        var id = FreeId(root);
        var item = YamlPrinter.Print(Item(id, annotation));
        if (root["annotations"] is { } list)
        {
            return new YamlEdits(part.Yaml).Append(list, item) is { } edit ? (Whole(TextEdit.Apply(part.Yaml, [edit])), id) : null;
        }
        var block = "annotations:\n  - " + item.TrimEnd('\n').Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";
        return (Whole(part.Yaml.TrimEnd('\n', '\r') + "\n" + block), id);

        SourceFile Whole(string yaml) => new(path, (byte[])[.. part.Mark, .. Encoding.UTF8.GetBytes(yaml)]);
    }

    const string SidecarHead = "# yaml-language-server: $schema=../../../schemas/annotations.schema.json\n";

    static YamlTree Item(string id, Annotation annotation) => YamlTree.Map(
        ("id", YamlTree.Name(id)),
        (annotation.IsContrast ? "not" : "label", YamlTree.Name(annotation.Label.Value)),
        ("quote", YamlTree.Prose(annotation.Selector!.Quote)),
        ("occurrence", annotation.Selector.Occurrence is { } occurrence ? YamlTree.Name(occurrence.ToString(CultureInfo.InvariantCulture)) : null),
        ("source", annotation.Source is { } source ? YamlTree.Name(source.Value) : null),
        ("note", YamlTree.Map(annotation.Note.Entries.Select(note => (note.Key, (YamlTree?)YamlTree.Prose(note.Value)))).Inline()),
        ("by", annotation.By is { } by ? YamlTree.Name(by.Value) : null),
        ("on", annotation.On is { } on ? YamlTree.Name(on.ToString()) : null));

    // Ids of withdrawn annotations are never used again.
    static string FreeId(YamlNode root)
    {
        var used = root.List("annotations").Concat(root.List("withdrawn")).Select(item => item.Words("id")).ToHashSet(StringComparer.Ordinal);
        for (var number = 1; ; number++)
        {
            var id = $"a{number.ToString(CultureInfo.InvariantCulture)}";
            if (!used.Contains(id)) return id;
        }
    }

    static string Front(params (string, YamlTree?)[] fields) => $"---\n{YamlPrinter.Print(YamlTree.Map(fields))}---\n";

    static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
