using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Archive.Model;

namespace Archive.Links;

/// <summary>An address of the content and one place where it stands.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="Written">The address as written.</param>
/// <param name="Path">The file it stands in.</param>
/// <param name="Slug">The entry it belongs to; null for pages and lists.</param>
/// <param name="Checked">The day on which somebody saw it, where the content says so.</param>
/// <param name="Copy">A web archive's copy that the content itself names, or null.</param>
public sealed record LinkUse(string Url, string Written, string Path, string? Slug, PartialDate? Checked = null, string? Copy = null);

/// <summary>Every address outside the site that the content holds: what the ledger is about.</summary>
public sealed class LinkUses
{
    /// <summary>None.</summary>
    public static readonly LinkUses None = new(null, [], []);

    readonly string? home;
    readonly ImmutableArray<EntryUses> entries;

    LinkUses(string? home, ImmutableArray<EntryUses> entries, ImmutableArray<LinkUse> all) => (this.home, this.entries, All) = (home, entries, all);

    /// <summary>All of them, in the order of the content. Copies in web archives are not among them: an archive is not asked whether it still has its copies.</summary>
    public ImmutableArray<LinkUse> All { get; }

    /// <summary>Finds those of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="previous">What was found before: an article that is still the very same one holds the same.</param>
    public static LinkUses Of(AnnotatedCorpus corpus, LinkUses? previous = null)
    {
        var home = LinkAddress.Canonical(corpus.Corpus.Site.BaseUrl);
        var before = (previous?.home == home ? previous?.entries ?? [] : []).ToDictionary<EntryUses, Article>(entry => entry.Article, ReferenceEqualityComparer.Instance);
        // Each entry into its own place: how many cores there are changes nothing.
        var entries = new EntryUses[corpus.Articles.Length];
        Parallel.For(0, entries.Length, at =>
        {
            var article = corpus.Articles[at].Article;
            entries[at] = before.GetValueOrDefault(article) ?? new EntryUses(article, LinkFinder.In(article, home));
        });
        return new LinkUses(home, ImmutableCollectionsMarshal.AsImmutableArray(entries), [.. entries.SelectMany(entry => entry.Uses), .. LinkFinder.Beside(corpus.Corpus, home)]);
    }

    sealed record EntryUses(Article Article, ImmutableArray<LinkUse> Uses);
}
