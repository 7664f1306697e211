using System.Collections.Immutable;
using System.Text;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>The page that somebody who has just saved a file wants to see: the one that the file makes.</summary>
/// <param name="Path">Path of the page below the site's folder.</param>
/// <param name="Fragment">The annotation that is new or was changed, where it is one; else null.</param>
public sealed record OpenedPage(string Path, string? Fragment)
{
    /// <summary>The page that files make.</summary>
    /// <param name="corpus">What the files hold now.</param>
    /// <param name="changed">Their paths.</param>
    /// <param name="before">All files as they were.</param>
    /// <param name="now">All files as they are.</param>
    /// <param name="language">The language of the page.</param>
    /// <returns>Null where they make no page, or several: then nobody can say which one is meant.</returns>
    public static OpenedPage? Of(AnnotatedCorpus corpus, IEnumerable<string> changed, Sources before, Sources now, Language language)
    {
        var paths = changed.ToImmutableArray();
        var pages = paths.Select(path => PageOf(corpus.Corpus, path, language)).Distinct().ToImmutableArray();
        if (pages is not [{ } page]) return null;
        var sidecar = corpus.Articles.FirstOrDefault(entry => paths.Contains(entry.Article.SidecarPath))?.Article;
        return new OpenedPage(page, sidecar is null ? null : ChangedIn(sidecar, before, now));
    }

    static string? PageOf(Corpus corpus, string path, Language language) => path.Split('/') switch
    {
        ["content", "articles", var slug, _] when corpus.Article(slug) is not null => Routes.Entry(language, slug),
        ["captures", var file] when file.EndsWith(".txt", StringComparison.Ordinal) && corpus.Article(file[..^4]) is not null => Routes.Entry(language, file[..^4]),
        ["content", "lessons", var slug, _] when corpus.Lessons.Any(lesson => lesson.Slug == slug) => Routes.Lesson(language, slug),
        ["content", "pages", var file] when corpus.Pages.FirstOrDefault(page => page.Name == file.Split('.')[0]) is { } page => Routes.Prose(language, page.Name),
        _ => path switch
        {
            Corpus.LabelsPath => Routes.Labels(language),
            Ledger.Path or Ledger.OverridesPath => Routes.Links(language),
            _ => null,
        },
    };

    // The annotation in which the first line stands that was not there before.
    static string? ChangedIn(Article article, Sources before, Sources now)
    {
        var old = Lines(before.At(article.SidecarPath)).ToHashSet(StringComparer.Ordinal);
        var lines = Lines(now.At(article.SidecarPath));
        var line = lines.FindIndex(line => !old.Contains(line)) + 1;
        var annotation = article.Sidecar.Annotations.LastOrDefault(annotation => First(annotation) <= line);
        // After the annotations come corrections and what was withdrawn: lists of their own, which begin at the margin.
        return annotation is null || lines[First(annotation)..line].Any(after => after.Length > 0 && char.IsAsciiLetter(after[0])) ? null : annotation.Id.Value;
    }

    static int First(Annotation annotation) => Math.Min(annotation.Id.Place.Line, annotation.Label.Place.Line);

    static List<string> Lines(SourceFile? file) => file is null ? [] : [.. Encoding.UTF8.GetString(file.Bytes.Span).Split('\n')];
}
