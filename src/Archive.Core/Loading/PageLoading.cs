using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Loading;

/// <summary>Reads the pages of our own words: <c>content/pages/&lt;name&gt;.&lt;lang&gt;.md</c>.</summary>
sealed partial class PageLoading(Sources sources, FileReader reader)
{
    const string Folder = "content/pages/";

    public ImmutableArray<ProsePage> All() =>
        [.. sources.Below(Folder)
            .Select(file => new { file, name = PageName().Match(file.Path[Folder.Length..]) })
            .Where(item => item.name.Success)
            .GroupBy(item => item.name.Groups["name"].Value, StringComparer.Ordinal)
            .Select(page => One(page.Key, page.Select(item => (item.file, item.name.Groups["tag"].Value))))
            .Where(page => !page.Bodies.IsEmpty)];

    ProsePage One(string name, IEnumerable<(SourceFile File, string Tag)> files)
    {
        var titles = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var bodies = ImmutableArray.CreateBuilder<Body>();
        foreach (var (file, tag) in files)
        {
            if (reader.Markdown(file) is not { Fields: { } front } parts) continue;
            if (reader.Checked(front, Value.Of(ArticleShapes.Page)) is not { } fields || fields.Words("title") is not { } title) continue;
            titles.Add(new(tag, title));
            bodies.Add(parts.BodyOf(tag, file));
        }
        return new ProsePage(name, new LocalText(titles.ToImmutable()), bodies.ToImmutable());
    }

    [GeneratedRegex($@"\A(?<name>{Forms.Slug})\.(?<tag>{Forms.LanguageTag})\.md\z")]
    private static partial Regex PageName();
}
