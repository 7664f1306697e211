using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Where a reader may go from an entry: what is worth comparing, and the text to practise on.</summary>
static class NextLinks
{
    /// <summary>The links of an entry.</summary>
    public static ImmutableArray<NextModel> Of(SiteView view, Notes notes, AnnotatedArticle entry)
    {
        var (article, slug) = (entry.Article, entry.Article.Slug);
        var parallels = article.Parallel is { } parallel ? new[] { parallel.Value } : [];
        var originals = view.Shown.OriginalsOf(slug).Select(other => other.Article.Slug);
        return
        [
            .. view.Shown.MirrorsOf(entry).Select(other => Link("next_mirror", other) with { Compare = Compare(other) }),
            .. Links("next_parallel", parallels),
            .. Links("next_parallel_of", originals),
        ];

        IEnumerable<NextModel> Links(string why, IEnumerable<string> slugs) =>
            slugs.Select(view.Shown.At).OfType<AnnotatedArticle>().Select(other => Link(why, other));

        NextModel Link(string why, AnnotatedArticle other) => new(view.Voice[why], notes.Link(other), null);

        SafeUrl? Compare(AnnotatedArticle other) => view.Way(
            Routes.Entry(view.Language, slug), Routes.Compare(view.Language, Mirrors.Of(entry, other)));
    }
}
