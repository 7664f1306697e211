namespace Archive.Model;


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
}
