using System.Collections.Immutable;
using System.Text;
using Archive.Anchoring;
using Archive.Checking;
using Archive.Importing;
using Archive.Loading;
using Archive.Model;

namespace Archive.Tests.Importing;

/// <summary>An imported capture after it went through loading, anchoring and checking, beside the archive's own vocabulary.</summary>
sealed record Draft(Imported Imported, AnnotatedArticle Entry, ImmutableArray<Diagnostic> Errors)
{
    static readonly DateOnly Today = new(2026, 11, 22);

    static readonly ImmutableArray<SourceFile> Frame =
    [
        new("content/site.yaml", Utf8("title: { ar: \"أ\", en: \"A\" }\nlanguages: [ar, en]\nbase-url: \"https://archive.example/\"\n")),
        new("content/labels.yaml", File.ReadAllBytes(Above("content/labels.yaml")!)),
        new("content/outlets.yaml", Utf8("""
            valley-post: { name: { ar: "بريد الوادي", en: "Valley Post" }, furniture: ["All the valley, every day"] }
            baladi-news: { name: { ar: "بلدي نيوز", en: "Baladi News" }, furniture: ["It's Over 9000!"] }
            """)),
    ];

    static readonly Corpus Archive = Loader.Load(new Sources(Frame)).Corpus;

    /// <summary>Imports a text and loads what came of it.</summary>
    public static Draft Of(string text) => Of(Importer.Import("draft", text, Today, Archive.Outlets, Archive.Labels));

    /// <summary>The same for a saved page; null where it is refused.</summary>
    public static Draft? OfPage(byte[] bytes) =>
        Importer.ImportPage("draft", bytes, Today, Archive.Outlets, Archive.Labels, out _) is { } imported ? Of(imported) : null;

    static Draft Of(Imported imported)
    {
        var loaded = Loader.Load(new Sources([.. Frame, .. imported.Files]));
        var anchored = Anchorer.Anchor(loaded.Corpus);
        var diagnostics = loaded.Diagnostics.Concat(anchored.Diagnostics).Concat(Checker.Check(anchored.Corpus));
        return new Draft(imported, anchored.Corpus.Article("draft")!, [.. diagnostics.Where(diagnostic => diagnostic.IsError)]);
    }

    /// <summary>The quotes that carry a label, in the order of the text.</summary>
    public string[] Quotes(string label) =>
        [.. Entry.Anchors.Where(anchor => anchor.Annotation.Label.Value == label).Select(anchor => anchor.Annotation.Selector!.Quote)];

    /// <summary>The lines of the regions of a kind, such as <c>3</c> or <c>5-7</c>.</summary>
    public string[] Lines(string kind) =>
        [.. Entry.Article.Sidecar.Regions.Where(region => region.Kind.Value == kind).Select(region => region.From == region.To ? $"{region.From}" : $"{region.From}-{region.To}")];

    /// <summary>The headline that was found.</summary>
    public string Title => Imported.Found!.Title;

    /// <summary>A file or folder of the repository or of a folder above it; null where there is none.</summary>
    public static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, path);
            if (Path.Exists(found)) return found;
        }
        return null;
    }

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
