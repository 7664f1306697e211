using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>The entries that a build shows, and the ways between them: found once for all pages, not once a page.</summary>
/// <param name="all">The entries, by slug.</param>
sealed class ShownEntries(ImmutableArray<AnnotatedArticle> all)
{
    readonly Dictionary<string, AnnotatedArticle> bySlug = all.ToDictionary(entry => entry.Article.Slug, StringComparer.Ordinal);

    readonly ILookup<string, AnnotatedArticle> mirroring = all
        .SelectMany(entry => entry.Article.Mirror, (entry, name) => (name.Value, entry)).ToLookup(pair => pair.Value, pair => pair.entry, StringComparer.Ordinal);

    readonly ILookup<string, AnnotatedArticle> originals = all
        .Where(entry => entry.Article.Parallel is not null).ToLookup(entry => entry.Article.Parallel!.Value.Value, StringComparer.Ordinal);

    /// <summary>All of them, by slug.</summary>
    public ImmutableArray<AnnotatedArticle> All => all;

    /// <summary>Those that the site's numbers count.</summary>
    public ImmutableArray<AnnotatedArticle> Counted { get; } = Tally.Counted(all);

    /// <summary>The entry with a slug, or null.</summary>
    public AnnotatedArticle? At(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The entries worth comparing with one, whichever of the two says so.</summary>
    public IEnumerable<AnnotatedArticle> MirrorsOf(AnnotatedArticle entry) => entry.Article.Mirror.Select(name => At(name.Value)).OfType<AnnotatedArticle>()
        .Concat(mirroring[entry.Article.Slug]).Where(other => other.Article.Slug != entry.Article.Slug).DistinctBy(other => other.Article.Slug);

    /// <summary>The entries whose parallel text this one is.</summary>
    public IEnumerable<AnnotatedArticle> OriginalsOf(string slug) => originals[slug];
}
