using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>The entries that a build shows, and the ways between them: found once for all pages, not once a page.</summary>
sealed class ShownEntries
{
    readonly Dictionary<string, AnnotatedArticle> bySlug;
    readonly ILookup<string, AnnotatedArticle> mirroring;
    readonly ILookup<string, AnnotatedArticle> originals;

    /// <summary>Looks at them once.</summary>
    /// <param name="corpus">The vocabulary.</param>
    /// <param name="all">The entries, by slug.</param>
    public ShownEntries(Corpus corpus, ImmutableArray<AnnotatedArticle> all)
    {
        All = all;
        Counted = Tally.Counted(all);
        Practice = [.. all.Except<AnnotatedArticle>(Counted, ReferenceEqualityComparer.Instance)];
        Uses = new Uses(corpus, Counted, Practice);
        bySlug = all.ToDictionary(entry => entry.Article.Slug, StringComparer.Ordinal);
        mirroring = all.SelectMany(entry => entry.Article.Mirror, (entry, name) => new { name.Value, entry })
            .ToLookup(pair => pair.Value, pair => pair.entry, StringComparer.Ordinal);
        originals = all.Where(entry => entry.Article.Parallel is not null)
            .ToLookup(entry => entry.Article.Parallel!.Value.Value, StringComparer.Ordinal);
    }

    /// <summary>All of them, by slug.</summary>
    public ImmutableArray<AnnotatedArticle> All { get; }

    /// <summary>Those that the site's numbers count.</summary>
    public ImmutableArray<AnnotatedArticle> Counted { get; }

    /// <summary>The others: fictional texts written for the classroom.</summary>
    public ImmutableArray<AnnotatedArticle> Practice { get; }

    /// <summary>Where each label and each flag stands.</summary>
    public Uses Uses { get; }

    /// <summary>The entry with a slug, or null.</summary>
    public AnnotatedArticle? At(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The entries worth comparing with one, whichever of the two says so.</summary>
    public IEnumerable<AnnotatedArticle> MirrorsOf(AnnotatedArticle entry) => entry.Article.Mirror.Select(name => At(name.Value)).OfType<AnnotatedArticle>()
        .Concat(mirroring[entry.Article.Slug]).Where(other => other.Article.Slug != entry.Article.Slug).DistinctBy(other => other.Article.Slug);

    /// <summary>The entries whose parallel text this one is.</summary>
    public IEnumerable<AnnotatedArticle> OriginalsOf(string slug) => originals[slug];

    /// <summary>The entries of which the pages of one show something: those that it names and those that name it, in an order that is always the same.</summary>
    public IEnumerable<AnnotatedArticle> Beside(AnnotatedArticle entry) => entry.Article.Sidecar.Annotations
        .Select(annotation => annotation.Against?.Value.Split('#')[0]).Append(entry.Article.Parallel?.Value).OfType<string>()
        .Select(At).OfType<AnnotatedArticle>().Concat(MirrorsOf(entry)).Concat(OriginalsOf(entry.Article.Slug));
}
