using System.Collections.Concurrent;
using System.Collections.Immutable;
using Archive.Model;
using Archive.Model.Fingerprints;
using Scriban;
using Scriban.Syntax;

namespace Archive.Rendering.Templates;

/// <summary>A file that goes out as it is; its bytes are read when they are asked for.</summary>
/// <param name="Path">Path below the site's folder.</param>
/// <param name="Read">Reads its bytes.</param>
sealed record Asset(string Path, Func<ReadOnlyMemory<byte>> Read);

/// <summary>All that decides what a set of templates is, beside the built-in ones.</summary>
/// <param name="Own">The files of the root's <c>templates/</c>.</param>
/// <param name="Languages">The languages of the site.</param>
/// <param name="ArabicDigits">Whether Arabic pages use the digits ٠–٩.</param>
/// <param name="Pages">The kinds of pages that are made: links to others are left out.</param>
sealed record TemplateOrigin(ImmutableArray<SourceFile> Own, ImmutableArray<Language> Languages, bool ArabicDigits, PageKinds Pages)
{
    /// <summary>True where another set is of the same, byte for byte.</summary>
    public bool IsSame(TemplateOrigin other) => ArabicDigits == other.ArabicDigits && Languages.SequenceEqual(other.Languages) && Pages == other.Pages
        && Own.Length == other.Own.Length && Own.Zip(other.Own).All(pair => pair.First.IsSame(pair.Second));
}

/// <summary>The templates of a site and the words of its languages, parsed once and shared by all workers.</summary>
sealed class TemplateSet(
    TemplateOrigin origin,
    ImmutableDictionary<string, Template> templates,
    ImmutableDictionary<string, Strings> strings,
    ImmutableArray<Asset> assets,
    Fingerprint own)
{
    readonly ImmutableHashSet<string> paths = [.. assets.Select(asset => asset.Path)];

    // Compiled when the first page asks, for each language: a small edit makes few kinds of pages.
    readonly ConcurrentDictionary<(string, Language), Part?> compiled = new();
    readonly ConcurrentDictionary<Language, TemplateWords> words = new();
    readonly ConcurrentBag<PageOutput> outputs = [];
    readonly ConcurrentDictionary<Language, ConcurrentBag<HtmlContext>> contexts = new();

    // Templates, words, the way numbers are written and the kinds of pages that are made: whoever changes any of them changes every page.
    readonly object set = Fingerprint.Of(own, origin.ArabicDigits, origin.Pages);

    /// <summary>What it was made of.</summary>
    public TemplateOrigin Origin => origin;

    /// <summary>Files that go out as they are, by path below the site's folder.</summary>
    public ImmutableArray<Asset> Assets => assets;

    /// <summary>True where one of them has this path below the site's folder.</summary>
    public bool HasAsset(string path) => paths.Contains(path);

    /// <summary>The words of a language.</summary>
    public Strings StringsOf(Language language) => strings[language.Tag];

    /// <summary>Renders a page, unless it would be the one that is known; a fault of the template is a value with its place.</summary>
    public Rendered Render(string template, Language language, Identity known, object frame, object page)
    {
        // A template sees the frame and the page and nothing else, so with the templates themselves they are all that a page is made from.
        var origin = Fingerprint.OriginOf(set, template, language.Tag, frame, page);
        if (known.IsSureOf(origin)) return Rendered.Unchanged(known);
        var identity = new Identity(Fingerprint.Of(set, template, language.Tag, frame, page), origin);
        if (identity.Content == known.Content) return Rendered.Unchanged(identity);
        var made = Compiled(template, language, frame, page) is { } bytes ? new Rendered(bytes) : Interpreted(template, language, frame, page);
        return made with { Identity = identity };
    }

    /// <summary>Renders a page by its compiled template.</summary>
    /// <returns>Null where the template needs Scriban itself, or has a fault that Scriban will name.</returns>
    public ReadOnlyMemory<byte>? Compiled(string template, Language language, object frame, object page)
    {
        if (compiled.GetOrAdd((template, language), key => CompiledOrNull(key.Item1, key.Item2)) is not { } part) return null;
        var output = outputs.TryTake(out var used) ? used : new PageOutput();
        try
        {
            output.Begin(frame, page);
            part(output);
            return output.End();
        }
        catch (NotCompiledException)
        {
            return null;
        }
        finally
        {
            outputs.Add(output);
        }
    }

    /// <summary>Renders a page by Scriban.</summary>
    public Rendered Interpreted(string template, Language language, object frame, object page)
    {
        var waiting = contexts.GetOrAdd(language, _ => []);
        var context = waiting.TryTake(out var used) ? used : new HtmlContext(templates, WordsOf(language).Globals());
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

    /// <summary>Compiles the template of a page.</summary>
    /// <exception cref="NotCompiledException">It needs Scriban itself.</exception>
    public Part Compile(string template, Language language) => TemplateCompiler.Compile(template, templates, WordsOf(language));

    Part? CompiledOrNull(string template, Language language)
    {
        try
        {
            return Compile(template, language);
        }
        catch (NotCompiledException)
        {
            return null;
        }
    }

    TemplateWords WordsOf(Language language) => words.GetOrAdd(language, key => new TemplateWords(strings[key.Tag], key, origin));
}
