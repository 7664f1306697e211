using System.Text;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Tests.Sites;

namespace Archive.Tests.Formats.Mutations;

/// <summary>A valid file, its shape, and where things stand in it.</summary>
sealed class Example
{
    readonly YamlPart part;

    public Example(string path, Value shape, string text)
    {
        (Path, Shape, Text) = (path, shape, text);
        part = YamlPart.Of(new SourceFile(path, Encoding.UTF8.GetBytes(text)))!;
    }

    public static readonly Example[] All =
    [
        In(WholeSite.Digest, Value.Of(ArticleShapes.Article)), In(WholeSite.Whole, Value.Of(ArticleShapes.Article)),
        In(SmallSite.DigestEnglish, Value.Of(ArticleShapes.Translation)), In("content/pages/about.en.md", Value.Of(ArticleShapes.Page)),
        In(WholeSite.Lesson, Value.Of(LessonShapes.Lesson)),
        In(WholeSite.Sidecar, Value.Of(SidecarShapes.Sidecar)), In(WholeSite.WholeSidecar, Value.Of(SidecarShapes.Sidecar)),
        In(SmallSite.Settings, Value.Of(SiteShapes.Site)), In(SmallSite.Labels, SiteShapes.Labels),
        In(SmallSite.Outlets, SiteShapes.Outlets), In(SmallSite.People, SiteShapes.People), In("content/links.yaml", LinkShapes.Overrides),
        In(Archive.Model.Cue.Path, SiteShapes.Cues), In(Archive.Model.Corpus.SynonymsPath, SiteShapes.Synonyms),
        new(WholeSite.Strings, SiteShapes.Strings, WholeSite.Words),
    ];

    public string Path { get; }

    public Value Shape { get; }

    public string Text { get; }

    public YamlNode Root => part.Root!;

    /// <summary>Where a node begins, in the text of the file.</summary>
    public int Start(YamlNode node) => node.Span.Start + part.Start;

    /// <summary>Where the last letter of a node ends: the parser lets blocks reach up to what follows them.</summary>
    public int End(YamlNode node)
    {
        if (IsFlow(node)) return node.Span.End + part.Start;
        if (node.Kind == YamlKind.Scalar) return part.Start + node.Span.Start + node.Span.Of(part.Yaml).TrimEnd().Length;
        return End(node.Kind == YamlKind.Sequence ? node.Items[^1] : node.Entries[^1].Value);
    }

    /// <summary>True for a list in brackets and a mapping in braces.</summary>
    public bool IsFlow(YamlNode node) => node.Kind != YamlKind.Scalar && Text[Start(node)] is '[' or '{';

    /// <summary>The offset at which the line of another begins.</summary>
    public int LineStart(int offset) => offset == 0 ? 0 : Text.LastIndexOf('\n', offset - 1) + 1;

    static Example In(string path, Value shape) => new(path, shape, WholeSite.Good.Text(path));
}
