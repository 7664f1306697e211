using Archive.Model;

namespace Archive.Links;

/// <summary>
/// How a row of the ledger changes with a check. A link is called dead only after several failures on different days, never
/// because a server asked for patience, kept programs out or was away for an afternoon.
/// </summary>
public static class StateMachine
{
    /// <summary>Failures that lie closer together count as one; days.</summary>
    public const int DaysBetweenFailures = 3;

    /// <summary>So many times in a row the page must be said not to be there.</summary>
    public const int FailsUntilDead = 3;

    /// <summary>So many times in a row its server must be out of order …</summary>
    public const int SoftFailsUntilDead = 7;

    /// <summary>… over at least so many days.</summary>
    public const int DaysUntilDead = 21;

    /// <summary>A permanent redirect is shown as a move when it was seen twice, so many days apart.</summary>
    public const int DaysUntilMoved = 7;

    /// <summary>The row after a check.</summary>
    /// <param name="row">The row before.</param>
    /// <param name="seen">What the check found.</param>
    /// <param name="date">The day of the check; one before the last check changes nothing.</param>
    public static LedgerRow After(this LedgerRow row, Observation seen, DateOnly date)
    {
        if (seen.Outcome == Outcome.Nothing || date < row.LastChecked || IsTooSoon(row, seen, date)) return row;
        var next = row with { LastChecked = date, Code = seen.Code, Reason = seen.Reason };
        return seen.Outcome switch
        {
            Outcome.Alive => In(Answered(row, next, seen, date), LinkState.Ok, date),
            Outcome.Missing or Outcome.Trouble => Failed(next, seen, date),
            Outcome.Withheld => In(next, LinkState.Withheld, date),
            Outcome.SoftMissing => In(next, LinkState.SoftMissing, date),
            Outcome.Excluded => In(next, LinkState.Excluded, date),
            _ => In(next, LinkState.Blocked, date),
        };
    }

    // The last check is never earlier than the last failure, so that this keeps failures apart whatever came between them.
    static bool IsTooSoon(LedgerRow row, Observation seen, DateOnly date) => seen.IsFailure && row.Fails + row.SoftFails > 0
        && row.LastChecked is { } last && date.DayNumber - last.DayNumber < DaysBetweenFailures;

    static LedgerRow Answered(LedgerRow before, LedgerRow row, Observation seen, DateOnly date)
    {
        var again = seen.FinalUrl is not null && seen.FinalUrl == before.FinalUrl
            && (before.Reason == Reasons.Moved || before.LastChecked is { } last && date.DayNumber - last.DayNumber >= DaysUntilMoved);
        return row with
        {
            LastOk = date,
            Fails = 0,
            SoftFails = 0,
            FirstFail = null,
            FinalUrl = seen.FinalUrl,
            Reason = again ? Reasons.Moved : seen.Reason,
        };
    }

    static LedgerRow Failed(LedgerRow row, Observation seen, DateOnly date)
    {
        var failed = row with
        {
            Fails = row.Fails + (seen.Outcome == Outcome.Missing ? 1 : 0),
            SoftFails = row.SoftFails + (seen.Outcome == Outcome.Trouble ? 1 : 0),
            FirstFail = row.FirstFail ?? date,
        };
        var isDead = row.State == LinkState.Dead || failed.Fails >= FailsUntilDead
            || failed.SoftFails >= SoftFailsUntilDead && date.DayNumber - failed.FirstFail.Value.DayNumber >= DaysUntilDead;
        return In(failed, isDead ? LinkState.Dead : LinkState.Failing, date);
    }

    static LedgerRow In(LedgerRow row, LinkState state, DateOnly date) => row.State == state ? row : row with { State = state, Since = date };
}
