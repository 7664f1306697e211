using System.Globalization;
using Archive.Model;

namespace Archive.Links;

/// <summary>
/// Whether what a run found may be believed. Where many links fail that answered before, the fault is more likely the network that
/// the program ran on, and nothing of the run is recorded.
/// </summary>
public static class RunVerdict
{
    /// <summary>More failures than this are not believed; percent.</summary>
    public const int MostPercent = 20;

    // Of three links one may well be dead: a share of so few says nothing.
    const int FewestFailures = 3;

    /// <summary>True where not one address answered: perhaps they are all gone, perhaps nobody could be reached from here.</summary>
    public static bool NothingAnswered(IEnumerable<Observation> seen)
    {
        var asked = seen.Where(one => one.Outcome != Outcome.Excluded).ToList();
        return asked.Count > 0 && asked.All(one => one.IsFailure && one.Code is null);
    }

    /// <summary>Why a run is not believed.</summary>
    /// <param name="found">Each link that was asked: its row before, and what was found.</param>
    /// <param name="witnesses">What links that should answer came to, asked because nothing else did.</param>
    /// <returns>Null where the run may be recorded; else a sentence for people.</returns>
    public static string? Doubt(IReadOnlyCollection<(LedgerRow Before, Observation Seen)> found, IReadOnlyCollection<Observation> witnesses)
    {
        if (NothingAnswered(found.Select(link => link.Seen)) && witnesses.All(witness => witness.Code is null))
            return "nothing answered at all, which says more of this machine's network than of the links";
        // Those that are failing or dead already fail as expected.
        var expected = found.Where(link => link.Seen.Outcome != Outcome.Excluded && link.Before.State is not (LinkState.Failing or LinkState.Dead)).ToList();
        var failed = expected.Count(IsSurprise);
        return failed >= FewestFailures && failed * 100 > expected.Count * MostPercent
            ? string.Create(CultureInfo.InvariantCulture, $"{failed} of {expected.Count} links failed, more than {MostPercent} %, which says more of this machine's network than of the links")
            : null;
    }

    // That a page nobody has asked before is gone is news from its server; that one which was there is gone may be news from in between.
    static bool IsSurprise((LedgerRow Before, Observation Seen) link) =>
        link.Seen.Outcome == Outcome.Trouble || link.Seen.Outcome == Outcome.Missing && (link.Seen.Code is null || link.Before.State != LinkState.Unknown);
}
