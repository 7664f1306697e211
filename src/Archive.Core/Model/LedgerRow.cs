using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>What dated checks say of an address outside the site. Only <see cref="Dead"/> calls a link dead.</summary>
public enum LinkState
{
    /// <summary>No check has been recorded yet.</summary>
    Unknown,

    /// <summary>It answered when it was last asked.</summary>
    Ok,

    /// <summary>It failed, but not often enough or long enough to be called dead.</summary>
    Failing,

    /// <summary>It failed at several checks on different days, as the rules ask.</summary>
    Dead,

    /// <summary>The site does not let programs look; nothing can be said of the page.</summary>
    Blocked,

    /// <summary>The server says that the page is withheld for legal reasons (451).</summary>
    Withheld,

    /// <summary>It led to the front of a site or to a page for missing pages; a person has to look.</summary>
    SoftMissing,

    /// <summary>It is never asked: its port, its form or its host is not one that this program may dial.</summary>
    Excluded,
}

/// <summary>A web archive's copy of a page.</summary>
/// <param name="Url">Address of the copy.</param>
/// <param name="At">The moment it was made, UTC.</param>
/// <param name="By">Which archive it is from: <c>wayback</c>, or any other word for one entered by hand.</param>
public sealed record WebCopy(string Url, DateTimeOffset At, string By);

/// <summary>What the ledger remembers of one address. It is written by <c>archive links</c> only; the build reads it and asks nobody.</summary>
public sealed record LedgerRow
{
    /// <summary>Canonical address: the key.</summary>
    public required string Url { get; init; }

    /// <summary>The day it came into the ledger.</summary>
    public required DateOnly FirstSeen { get; init; }

    /// <summary>What the checks say.</summary>
    public LinkState State { get; init; }

    /// <summary>The day of the check that brought it into this state; changes on a transition only.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The day it was last seen alive; null where it never was.</summary>
    public DateOnly? LastOk { get; init; }

    /// <summary>The day of the last check that counted; null before the first one.</summary>
    public DateOnly? LastChecked { get; init; }

    /// <summary>Failures in a row by which the page says of itself that it is not there.</summary>
    public int Fails { get; init; }

    /// <summary>Failures in a row of the way to it or of its server.</summary>
    public int SoftFails { get; init; }

    /// <summary>The day of the first failure of this row of failures; null where the last check found none.</summary>
    public DateOnly? FirstFail { get; init; }

    /// <summary>HTTP status of the last check; null where no answer came.</summary>
    public int? Code { get; init; }

    /// <summary>On what ground the last check said so: a word of <c>Links.Reasons</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>Where permanent redirects lead, or null.</summary>
    public string? FinalUrl { get; init; }

    /// <summary>Copies in web archives.</summary>
    public ImmutableArray<WebCopy> Snapshots { get; init; } = [];

    /// <summary>The row of an address that nobody has asked yet.</summary>
    public static LedgerRow New(string url, DateOnly date) => new() { Url = url, FirstSeen = date, Since = date };

    /// <summary>Rows are equal where every field is, each snapshot in its place included.</summary>
    public bool Equals(LedgerRow? other) => other is not null && Fields == other.Fields && Snapshots.SequenceEqual(other.Snapshots);

    /// <inheritdoc/>
    public override int GetHashCode() => FirstSeen.DayNumber ^ Since.DayNumber;

    (string, DateOnly, LinkState, DateOnly, DateOnly?, DateOnly?, (int, int), (DateOnly?, int?, string?, string?)) Fields =>
        (Url, FirstSeen, State, Since, LastOk, LastChecked, (Fails, SoftFails), (FirstFail, Code, Reason, FinalUrl));
}
