using Archive.Model;

namespace Archive.Links;

/// <summary>Finds how addresses stand before a reader: a person's word first, then what checks say.</summary>
public static class Standings
{
    /// <summary>How an address stands.</summary>
    /// <returns>Null for what is not an http or https address: nothing is ever said of it.</returns>
    public static LinkStanding? Of(Ledger ledger, string address)
    {
        if (LinkAddress.Canonical(address) is not { } url) return null;
        var (row, word) = (ledger.Row(url), ledger.Override(url));
        if (word is not null)
        {
            var said = word.Word switch { LinkWord.Alive => Standing.AliveByHand, LinkWord.Dead => Standing.DeadByHand, _ => Standing.Usurped };
            return new LinkStanding(url, said, word.On, row, word);
        }
        return new LinkStanding(url, row is null ? Standing.Unchecked : Of(row), row?.LastChecked is { } day ? PartialDate.Of(day) : null, row, null);
    }

    static Standing Of(LedgerRow row) => row.State switch
    {
        LinkState.Ok => row is { Reason: Reasons.Moved, FinalUrl: { } final } && IsAnotherPlace(row.Url, final) ? Standing.Moved : Standing.Ok,
        LinkState.Failing => Standing.Failing,
        LinkState.Dead => Standing.Dead,
        LinkState.Blocked => Standing.Blocked,
        LinkState.Withheld => Standing.Withheld,
        LinkState.SoftMissing => Standing.SoftMissing,
        LinkState.Excluded => Standing.Excluded,
        _ => Standing.Unchecked,
    };

    // From http to https, with or without www, with or without a closing slash: no reader would say that the page moved.
    static bool IsAnotherPlace(string from, string to) => !string.Equals(Bare(from), Bare(to), StringComparison.Ordinal);

    static string Bare(string url)
    {
        var bare = url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');
        return bare.StartsWith("www.", StringComparison.Ordinal) ? bare[4..] : bare;
    }
}
