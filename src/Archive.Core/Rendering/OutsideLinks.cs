using System.Collections.Immutable;
using Archive.Links;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>An address outside the site, how it stands, and where the site has it.</summary>
sealed record OutsideLink(LinkStanding Standing, ImmutableArray<LinkUse> Uses);

/// <summary>The addresses outside the site that its pages show: gathered once for all pages. Those of texts written for the classroom are left out.</summary>
sealed class OutsideLinks
{
    // What asks something of a reader or an editor comes first.
    static readonly ImmutableArray<Standing> Order =
    [
        Standing.Dead, Standing.DeadByHand, Standing.Usurped, Standing.SoftMissing, Standing.Failing, Standing.Withheld, Standing.Moved,
        Standing.Blocked, Standing.Unchecked, Standing.Excluded, Standing.AliveByHand, Standing.Ok,
    ];

    readonly Ledger ledger;

    /// <summary>Gathers the addresses.</summary>
    /// <param name="ledger">What is known of them.</param>
    /// <param name="uses">All that the content holds.</param>
    /// <param name="counted">The entries that the site's numbers count.</param>
    public OutsideLinks(Ledger ledger, ImmutableArray<LinkUse> uses, IEnumerable<AnnotatedArticle> counted)
    {
        this.ledger = ledger;
        var slugs = counted.Select(entry => entry.Article.Slug).ToHashSet(StringComparer.Ordinal);
        All =
        [
            .. uses.Where(use => use.Slug is null || slugs.Contains(use.Slug)).GroupBy(use => use.Url, StringComparer.Ordinal)
                .Select(same => new OutsideLink(Standings.Of(ledger, same.Key)!, [.. same]))
                .OrderBy(link => Order.IndexOf(link.Standing.Is)).ThenBy(link => link.Standing.Url, StringComparer.Ordinal),
        ];
        States = [.. All.Select(link => link.Standing)];
    }

    /// <summary>All of them, by how they stand and then by address.</summary>
    public ImmutableArray<OutsideLink> All { get; }

    /// <summary>How they stand, in the same order.</summary>
    public ImmutableArray<LinkStanding> States { get; }

    /// <summary>How an address stands; null for what is no address of the web.</summary>
    public LinkStanding? Of(string address) => Standings.Of(ledger, address);
}
