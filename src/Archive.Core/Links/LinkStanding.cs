using Archive.Model;

namespace Archive.Links;

/// <summary>How an address stands before a reader: its state, or what a person says of it, with the day on which that was so.</summary>
public enum Standing
{
    /// <summary>No dated check has been made yet.</summary>
    Unchecked,

    /// <summary>It answered.</summary>
    Ok,

    /// <summary>It answered, from another address where it now lives.</summary>
    Moved,

    /// <summary>It did not answer, and has not been called dead.</summary>
    Failing,

    /// <summary>Dead by dated checks.</summary>
    Dead,

    /// <summary>Its site lets no program look.</summary>
    Blocked,

    /// <summary>Withheld for legal reasons.</summary>
    Withheld,

    /// <summary>It leads elsewhere; a person has to look.</summary>
    SoftMissing,

    /// <summary>It is never asked.</summary>
    Excluded,

    /// <summary>A person opened it.</summary>
    AliveByHand,

    /// <summary>A person says that it is dead.</summary>
    DeadByHand,

    /// <summary>A person says that its domain has another owner.</summary>
    Usurped,
}

/// <summary>What the site says of one address.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="Is">How it stands.</param>
/// <param name="On">The day of the check, or of the person's word; null where there was none.</param>
/// <param name="Row">Its row, if it has one.</param>
/// <param name="Word">The person's word, if there is one.</param>
public sealed record LinkStanding(string Url, Standing Is, PartialDate? On, LedgerRow? Row, LinkOverride? Word)
{
    /// <summary>The day it was last seen alive by a check.</summary>
    public DateOnly? LastOk => Row?.LastOk;

    /// <summary>A web archive's copy that the ledger knows, or null.</summary>
    public WebCopy? Copy => Row?.Snapshots.FirstOrDefault();

    /// <summary>True where it is called dead: by checks or by a person.</summary>
    public bool IsDead => Is is Standing.Dead or Standing.DeadByHand or Standing.Usurped;

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
