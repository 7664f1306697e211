using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using Archive.Importing;
using Archive.Model;
using Archive.Prose;
using Archive.Searching;
using Archive.Shards;
using Archive.Tests;

namespace Archive.Fuzz;

/// <summary>A way from bytes of a stranger to something of ours. It throws where that is not what it should be.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Seeds">Inputs to start from.</param>
/// <param name="Run">Takes one input.</param>
sealed record Harness(string Name, ImmutableArray<byte[]> Seeds, Action<byte[]> Run)
{
    static readonly ImmutableArray<SourceFile> Content =
    [
        .. Directory.GetFiles(Repository.At("content"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllBytes(path))),
    ];

    // An entry, a text of ours, a lesson and a page: every kind of file is among them, and a build takes little.
    static readonly Sources Small = new(Content.Where(file => file.Path.Count(c => c == '/') == 1 || file.Path.Contains("/the-ferry-crossing/") || file.Path.Contains("/pages/about.")));

    // From a site with a fault nothing would be learnt: no page is planned.
    static readonly AnnotatedCorpus Corpus = SiteBuild.From(Small, new BuildOptions()) is { IsSound: true } build ? build.Corpus
        : throw new InvalidOperationException("the small site has a fault");

    static readonly Lazy<SearchFiles> Search = new(() =>
    {
        var files = SiteBuild.From(new Sources(Content), new BuildOptions()).Plan.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return new SearchFiles(name => Encoding.UTF8.GetString(files[DataFile.PathOf(name)].Make().Bytes.Span));
    });

    static readonly ImmutableArray<string> Typed =
    [
        "مصدر", "source", "+مصدر -قال", "\"قال مصدر مطلع\"", "title:العبّارة", "label:source-unnamed", "مصا*", "ferry~1 crossing^2", "-\"two teams\" +x", "outlet: ", "٣ ١٩٩٠", "و ال ب",
    ];

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Harness> All =
    [
        new("yaml", Files(".yaml", ".json"), Yaml),
        new("markdown", Files(".md"), Markdown),
        new("capture", [.. Files(".md"), .. Pages()], Capture),
        new("query", Queries(), Query),
    ];

    // YAML, JSON or front matter in the place of one of the small site's files, told by the first byte; then the whole story.
    static void Yaml(byte[] input)
    {
        if (input.Length == 0) return;
        var targets = Small.Files.Where(file => !file.Path.EndsWith(".txt", StringComparison.Ordinal)).ToList();
        var target = targets[input[0] % targets.Count];
        var bytes = input[1..];
        var sources = new Sources(Small.Files.Where(file => file != target).Append(new SourceFile(target.Path, bytes)));
        var build = SiteBuild.From(sources, new BuildOptions(Private: true, Review: true));
        foreach (var fault in build.Diagnostics) Demand(fault.Place is { Line: > 0, Column: > 0 }, $"{fault.Rule.Code} has no place");
        Demand(build.IsSound || build.Plan.Files.IsEmpty || build.Diagnostics.Any(fault => fault.IsError), "no site and no error");
        if (build.IsSound && input[0] % 8 == 0) foreach (var file in build.Plan.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Take(20)) Parse(Encoding.UTF8.GetString(file.Make().Bytes.Span));
    }

    static void Markdown(byte[] input)
    {
        var path = "content/articles/the-ferry-crossing/article.ar.md";
        var front = Encoding.UTF8.GetString(Small.At(path)!.Bytes.Span) is var text ? text[..(text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5)] : "";
        var build = SiteBuild.From(new Sources(Small.Files.Where(file => file.Path != path).Append(new SourceFile(path, (byte[])[.. Encoding.UTF8.GetBytes(front), .. input]))), new BuildOptions());
        foreach (var entry in build.Corpus.Articles)
        {
            var read = entry.BodyIn("ar")!;
            var parts = Parse(Marking.Plain(read).Markup).Body!;
            foreach (var element in parts.QuerySelectorAll("*"))
            {
                Demand("p h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong a br hr span div table thead tbody tr th td".Split(' ').Contains(element.LocalName), $"element {element.LocalName}");
                foreach (var attribute in element.Attributes)
                {
                    Demand("id class href dir start style".Split(' ').Contains(attribute.Name), $"attribute {attribute.Name}");
                    Demand(attribute.Name != "href" || attribute.Value.StartsWith('#') || SafeUrl.External(attribute.Value) is not null, $"address {attribute.Value}");
                }
            }
            Demand(read.Canonical == string.Concat(read.Runs.Where(run => run.IsWords).Select(run => run.Span.Of(read.Canonical))) || read.Blocks.Length > 1 || read.IsTooDeep, "words were lost");
        }
    }

    static void Capture(byte[] input)
    {
        var isPage = Importer.IsPage("a.html", input);
        var text = Encoding.UTF8.GetString(input);
        var draft = isPage ? Importer.ImportPage("found", input, new DateOnly(2026, 11, 22), Corpus.Corpus.Outlets, Corpus.Corpus.Labels, out _)
            : Importer.Fault("a.txt", text) is null ? Importer.Import("found", text, new DateOnly(2026, 11, 22), Corpus.Corpus.Outlets, Corpus.Corpus.Labels) : null;
        if (draft is null) return;
        // What was drafted can be read.
        var build = SiteBuild.From(new Sources(Small.Files.Concat(draft.Files)), new BuildOptions(Private: true));
        var own = draft.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var fault = build.Diagnostics.FirstOrDefault(fault => fault.IsError && own.Contains(fault.Place.Path) && fault.Rule.Code is not ("ARC130" or "ARC137" or "ARC138" or "ARC139" or "ARC136"));
        Demand(fault is null, $"a draft with a fault: {fault?.Rule.Code} {fault?.Place.Path}:{fault?.Place.Line}:{fault?.Place.Column} {string.Join("; ", fault?.Details.Select(detail => detail.Words) ?? [])}");
    }

    static void Query(byte[] input)
    {
        var answer = new Searcher(Search.Value, new Language(input.Length % 2 == 0 ? "ar" : "en")).Ask(Encoding.UTF8.GetString(input), 5);
        Demand(answer.Results.Length <= 5 && answer.Count >= answer.Results.Length, "more results than were found");
        Demand(answer.Results.All(result => double.IsFinite(result.Score) && result.Snippets.Length > 0), "a result without a passage or a score");
    }

    static AngleSharp.Dom.IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    static void Demand(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }

    static ImmutableArray<byte[]> Files(params string[] kinds) => [.. Content.Where(file => kinds.Any(kind => file.Path.EndsWith(kind, StringComparison.Ordinal)) && file.Bytes.Length < 60_000).Select(file => file.Bytes.ToArray())];

    static IEnumerable<byte[]> Pages() => Files(".md").Select(bytes => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html><html lang=\"ar\"><head><title>عنوان - موقع</title><meta property=\"og:title\" content=\"عنوان\"></head><body><nav><a href=\"/\">الرئيسية</a></nav><article><h1>عنوان</h1><p>{Encoding.UTF8.GetString(bytes).Replace("\n\n", "</p><p>")}</p></article></body></html>"));

    static ImmutableArray<byte[]> Queries() => [.. Typed.Select(Encoding.UTF8.GetBytes)];
}
