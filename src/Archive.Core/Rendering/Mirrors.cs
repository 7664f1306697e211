using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>Two entries that are worth comparing, in the order of their slugs: whoever names the other, the pair is one.</summary>
sealed record Mirror(AnnotatedArticle First, AnnotatedArticle Second);

/// <summary>Finds the pairs.</summary>
static class Mirrors
{
    /// <summary>The pair of two entries.</summary>
    public static Mirror Of(AnnotatedArticle one, AnnotatedArticle other) =>
        string.CompareOrdinal(one.Article.Slug, other.Article.Slug) < 0 ? new Mirror(one, other) : new Mirror(other, one);

    /// <summary>Every pair once, in order.</summary>
    public static ImmutableArray<Mirror> All(ShownEntries shown) =>
        [.. shown.All.SelectMany(entry => shown.MirrorsOf(entry).Select(other => Of(entry, other)))
            .DistinctBy(pair => $"{pair.First.Article.Slug} {pair.Second.Article.Slug}", StringComparer.Ordinal)
            .OrderBy(pair => pair.First.Article.Slug, StringComparer.Ordinal).ThenBy(pair => pair.Second.Article.Slug, StringComparer.Ordinal)];
}
