using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;
using Scriban;

namespace Archive.Rendering.Templates;

/// <summary>Reads the built-in templates and, over them, those of a root's <c>templates/</c>, file by file.</summary>
static partial class TemplateLoading
{
    const string Folder = "templates/";

    /// <summary>Loads what a site of these languages needs.</summary>
    /// <param name="sources">All files.</param>
    /// <param name="site">The settings.</param>
    /// <param name="options">Which kinds of pages are made.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="previous">A set that was loaded before; it is taken as it is where it was made of the same.</param>
    /// <returns>Null where something is wrong with them; then there is a diagnostic.</returns>
    public static TemplateSet? Load(
        Sources sources, SiteSettings site, BuildOptions options, ImmutableArray<Diagnostic>.Builder diagnostics, TemplateSet? previous = null)
    {
        var origin = new TemplateOrigin([.. sources.Below(Folder)], site.Languages, site.ArabicDigits, options.Pages);
        if (previous?.Origin.IsSame(origin) == true) return previous;
        var before = diagnostics.Count;
        var all = BuiltIn().Concat(origin.Own.Select(file => new Asset(file.Path, () => file.Bytes)))
            .GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.Last()).ToList();
        var files = all.Where(file => !IsAsset(file)).Select(file => new SourceFile(file.Path, file.Read())).ToList();
        var strings = site.Languages.Select(language => new { language.Tag, Strings = ReadStrings(files, language, diagnostics) })
            .Where(pair => pair.Strings is not null).ToImmutableDictionary(pair => pair.Tag, pair => pair.Strings!, StringComparer.Ordinal);
        var templates = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToImmutableDictionary(file => file.Path[Folder.Length..^".html".Length], file => Parse(file, strings, diagnostics), StringComparer.Ordinal);
        var assets = all.Where(IsAsset).Select(file => file with { Path = file.Path[Folder.Length..] });
        return diagnostics.Count > before ? null : new TemplateSet(origin, templates, strings, [.. assets], SourceFile.FingerprintOf(files));
    }

    // Goes out as it is, whatever its ending.
    static bool IsAsset(Asset file) => file.Path.StartsWith(Folder + "assets/", StringComparison.Ordinal);

    // Read one by one when needed: most of the bytes are pictures, which a check never looks at.
    static IEnumerable<Asset> BuiltIn() => typeof(TemplateLoading).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => new Asset(name, () => Resource(name)));

    static ReadOnlyMemory<byte> Resource(string name)
    {
        using var resource = typeof(TemplateLoading).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    static Strings? ReadStrings(List<SourceFile> files, Language language, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var path = $"{Folder}strings.{language.Tag}.yaml";
        if (files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            diagnostics.Add(new Diagnostic(Rules.StringMissing, new Place("content/site.yaml"), new Detail("file", path)));
            return null;
        }
        var before = diagnostics.Count;
        if (Utf8Text.Read(file, diagnostics) is not { } text) return null;
        if (YamlReader.Read(path, text, 1, diagnostics) is not { } root)
        {
            if (diagnostics.Count == before) diagnostics.Add(new Diagnostic(Rules.StringMissing, new Place(path), new Detail("file", path)));
            return null;
        }
        new ShapeCheck(diagnostics).Check(root, SiteShapes.Strings);
        if (diagnostics.Count > before) return null;
        var strings = Strings.Read(root);
        // The built-in Arabic file says which keys there are: it is the one no page can do without.
        foreach (var key in BuiltInKeys.Value.Except(strings.Keys, StringComparer.Ordinal))
            diagnostics.Add(new Diagnostic(Rules.StringMissing, new Place(path), new Detail("key", key)));
        foreach (var category in Archive.Words.Plurals.Of(language.Primary))
        {
            foreach (var key in strings.Without(category))
                diagnostics.Add(new Diagnostic(Rules.StringMissing, new Place(path), new Detail("key", key), new Detail("category", category)));
        }
        return strings;
    }

    static readonly Lazy<ImmutableArray<string>> BuiltInKeys = new(() =>
    {
        var path = $"{Folder}strings.ar.yaml";
        return [.. Strings.Read(YamlReader.Read(path, Encoding.UTF8.GetString(Resource(path).Span), 1, ImmutableArray.CreateBuilder<Diagnostic>())!).Keys];
    });

    static Template Parse(SourceFile file, ImmutableDictionary<string, Strings> strings, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var text = Utf8Text.Read(file, diagnostics) ?? "";
        var template = Template.Parse(text, file.Path);
        foreach (var message in template.Messages)
        {
            diagnostics.Add(new Diagnostic(Rules.TemplateFault,
                new Place(file.Path, message.Span.Start.Line + 1, message.Span.Start.Column + 1), new Detail("cause", message.Message)));
        }
        foreach (Match use in WordUse().Matches(text))
        {
            var key = use.Groups["key"].Value;
            foreach (var (language, _) in strings.Where(own => !own.Value.Keys.Contains(key)))
            {
                diagnostics.Add(new Diagnostic(Rules.StringMissing,
                    Place.At(file.Path, text, use.Groups["key"].Index, key.Length), new Detail("key", key), new Detail("language", language)));
            }
        }
        return template;
    }

    // Where a template names a word: s.key, or count 'key' n.
    [GeneratedRegex(@"\bs\.(?<key>[a-z0-9_]+)|\bcount '(?<key>[a-z0-9_]+)'")]
    private static partial Regex WordUse();
}
