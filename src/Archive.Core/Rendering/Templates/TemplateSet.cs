using System.Collections.Concurrent;
using System.Collections.Immutable;
using Archive.Model;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Archive.Rendering.Templates;

/// <summary>A file that goes out as it is; its bytes are read when they are asked for.</summary>
/// <param name="Path">Path below the site's folder.</param>
/// <param name="Read">Reads its bytes.</param>
sealed record Asset(string Path, Func<ReadOnlyMemory<byte>> Read);

/// <summary>The templates of a site and the words of its languages, parsed once and shared by all workers.</summary>
sealed class TemplateSet(
    ImmutableDictionary<string, Template> templates,
    ImmutableDictionary<string, Strings> strings,
    ImmutableArray<Asset> assets,
    bool arabicDigits)
{
    readonly ImmutableHashSet<string> paths = [.. assets.Select(asset => asset.Path)];

    readonly ConcurrentDictionary<string, ConcurrentBag<HtmlContext>> idle = new(StringComparer.Ordinal);

    /// <summary>Files that go out as they are, by path below the site's folder.</summary>
    public ImmutableArray<Asset> Assets => assets;

    /// <summary>True where one of them has this path below the site's folder.</summary>
    public bool HasAsset(string path) => paths.Contains(path);

    /// <summary>The words of a language.</summary>
    public Strings StringsOf(Language language) => strings[language.Tag];

    /// <summary>Renders a page; a fault of the template is a value with its place.</summary>
    public Rendered Render(string template, Language language, object frame, object page)
    {
        var waiting = idle.GetOrAdd(language.Tag, _ => []);
        var context = waiting.TryTake(out var used) ? used : new HtmlContext(templates, Words(language));
        try
        {
            var bytes = context.Render(templates[template], frame, page);
            // A context that failed still has its outputs and locals pushed, so only a sound one is used again.
            waiting.Add(context);
            return new Rendered(bytes);
        }
        catch (ScriptRuntimeException fault)
        {
            var at = fault.Span;
            return new Rendered(default, new Diagnostic(
                Rules.TemplateFault, new Place(at.FileName, at.Start.Line + 1, at.Start.Column + 1), new Detail("cause", fault.OriginalMessage)));
        }
    }

    ScriptObject Words(Language language)
    {
        var own = strings[language.Tag];
        var words = new ScriptObject(StringComparer.Ordinal);
        foreach (var (key, value) in own.Words) words[key] = value;
        var globals = new ScriptObject(StringComparer.Ordinal) { ["s"] = words };
        globals.Import("count", (string key, int n) => own.Count(language.Primary, key, n, language.Primary == "ar" && arabicDigits));
        globals.Import("number", (int n) => Archive.Words.Digits.Show(n, language.Primary == "ar" && arabicDigits));
        return globals;
    }
}
