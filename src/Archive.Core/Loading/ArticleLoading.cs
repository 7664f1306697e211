using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Model;
using Capture = Archive.Model.Capture;

namespace Archive.Loading;

/// <summary>An entry as it was read, and all that the reading looked at: the same files give the same again.</summary>
/// <param name="Slug">The folder's name.</param>
/// <param name="Files">Its files, and its capture.</param>
/// <param name="Article">The entry; null where the files make none.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
sealed record ReadEntry(string Slug, ImmutableArray<SourceFile> Files, Article? Article, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True where these are the files that it was read from, byte for byte.</summary>
    public bool IsOf(ImmutableArray<SourceFile> files) =>
        files.Length == Files.Length && files.Zip(Files).All(pair => pair.First.IsSame(pair.Second));
}

/// <summary>Reads the entries: a folder of <c>content/articles</c> each, on its own, so that nothing but its files decides what it is.</summary>
sealed partial class ArticleLoading(FileReader reader)
{
    /// <summary>All of them, by slug.</summary>
    /// <param name="sources">All files.</param>
    /// <param name="previous">Entries that were read before.</param>
    /// <param name="reader">Makes a reader that reports there.</param>
    public static ImmutableArray<ReadEntry> All(Sources sources, ImmutableArray<ReadEntry> previous, Func<ImmutableArray<Diagnostic>.Builder, FileReader> reader)
    {
        var before = previous.ToDictionary(entry => entry.Slug, StringComparer.Ordinal);
        var folders = sources.Below(Article.Folder)
            .Select(file => new { file, rest = file.Path[Article.Folder.Length..].Split('/') })
            .Where(item => item.rest.Length == 2)
            .GroupBy(item => item.rest[0], item => item.file, StringComparer.Ordinal)
            .Select(folder => new { Slug = folder.Key, Files = sources.At($"captures/{folder.Key}.txt") is { } capture ? [.. folder, capture] : folder.ToImmutableArray() })
            .ToArray();
        // Each from its own files into its own place: how many cores there are changes nothing.
        var read = new ReadEntry[folders.Length];
        Parallel.For(0, folders.Length, at =>
        {
            var folder = folders[at];
            read[at] = before.GetValueOrDefault(folder.Slug) is { } same && same.IsOf(folder.Files) ? same : Read(folder.Slug, folder.Files, reader);
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    static ReadEntry Read(string slug, ImmutableArray<SourceFile> files, Func<ImmutableArray<Diagnostic>.Builder, FileReader> reader)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var article = new ArticleLoading(reader(diagnostics)).One(slug, files);
        return new ReadEntry(slug, files, article, diagnostics.ToImmutable());
    }

    Article? One(string slug, ImmutableArray<SourceFile> all)
    {
        var files = all.RemoveAll(file => !file.Path.StartsWith(Article.Folder, StringComparison.Ordinal));
        if (!Forms.Fits(ValueKind.Slug, slug))
        {
            reader.Report(Rules.SlugForm, new Place(files[0].Path), new Detail("folder", slug));
            return null;
        }
        var texts = files.Select(file => new { file, name = ArticleName().Match(file.Path[(Article.Folder.Length + slug.Length + 1)..]) })
            .Where(item => item.name.Success)
            .Select(item => new { item.file, language = new Language(item.name.Groups["tag"].Value), parts = reader.Markdown(item.file) })
            .Where(item => item.parts is not null).ToList();
        var titled = texts.Where(text => text.parts!.Fields?["title"] is not null).ToList();
        foreach (var other in titled.Skip(1))
            reader.Report(Rules.TwoTitles, other.parts!.Fields!["title"]!.Place, new Detail("first", titled[0].file.Path));
        // Without a title, a file with any other field of the metadata is the main one; a file that cannot be read may have been it.
        var unread = files.Any(file => ArticleName().IsMatch(file.Path[(Article.Folder.Length + slug.Length + 1)..]) && reader.HasError(file.Path)
            && texts.All(text => text.file != file || text.parts!.Fields is null));
        var main = titled.Concat(texts.Where(text => text.parts!.Fields?.Entries.Any(entry => entry.Key.Scalar != "translator") == true))
            .Concat(unread ? [] : texts).FirstOrDefault();
        if (main?.parts is null) return null;

        foreach (var text in texts.Where(text => text.parts!.Fields is not null && text != main && !titled.Contains(text)))
            reader.Checked(text.parts!.Fields!, Value.Of(ArticleShapes.Translation));
        if (main.parts.Fields is null)
        {
            reader.Report(Rules.KeyMissing, new Place(main.file.Path), new Detail("key", "title"), new Detail("in", ArticleShapes.Article.Name));
            return null;
        }
        if (reader.Checked(main.parts.Fields, Value.Of(ArticleShapes.Article)) is not { } fields) return null;

        var article = ArticleFormat.Read(slug, main.language, new Place(main.file.Path), fields);
        return article with
        {
            Bodies = [.. texts.OrderBy(text => text == main ? 0 : 1).Select(text => text.parts!.BodyOf(text.language.Tag, text.file))],
            Sidecar = Sidecar(files.FirstOrDefault(file => file.Path == article.SidecarPath)),
            Seal = Seal(files.FirstOrDefault(file => file.Path.EndsWith("/capture.json", StringComparison.Ordinal))),
            Capture = Capture(all.FirstOrDefault(file => file.Path == $"captures/{slug}.txt")),
        };
    }

    Sidecar Sidecar(SourceFile? file)
    {
        if (file is null || reader.Yaml(file, Value.Of(SidecarShapes.Sidecar)) is not { } root) return Model.Sidecar.Empty;
        var sidecar = SidecarFormat.Read(root);
        if (sidecar.Annotations.Length > reader.Limits.Annotations)
        {
            reader.Report(Rules.AnnotationsTooMany, sidecar.Annotations[reader.Limits.Annotations].Id.Place,
                Limits.Over("annotations", sidecar.Annotations.Length, reader.Limits.Annotations));
            return Model.Sidecar.Empty;
        }
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var annotation in sidecar.Annotations) Take(annotation.Id, taken);
        foreach (var gone in sidecar.Withdrawn) Take(gone.Id, taken);
        taken.Clear();
        foreach (var speaker in sidecar.Speakers) Take(speaker.Id, taken);
        // Of two that share an id the first one stands, so that the second one's fault stays its only fault.
        return sidecar with { Annotations = [.. sidecar.Annotations.DistinctBy(annotation => annotation.Id.Value)] };
    }

    // Taken are ids with the line on which each stands first.
    void Take(Located<string> id, Dictionary<string, int> taken)
    {
        if (!taken.TryAdd(id.Value, id.Place.Line))
            reader.Report(Rules.IdTwice, id.Place, new Detail("id", id.Value), new Detail("first", $"line {taken[id.Value]}"));
    }

    Seal? Seal(SourceFile? file)
    {
        if (file is null || !reader.Fits(file, reader.Limits.Capture)) return null;
        var seal = SealFormat.Read(file.Path, file.Bytes, out var fault);
        if (fault is not null) reader.Report(fault.Rule, fault.Place, [.. fault.Details]);
        return seal;
    }

    Capture? Capture(SourceFile? file) => file is not null && reader.Text(file, reader.Limits.Capture) is { } text
        ? new Capture(file.Path, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))))
        : null;

    [GeneratedRegex($@"\Aarticle\.(?<tag>{Forms.LanguageTag})\.md\z")]
    private static partial Regex ArticleName();
}
