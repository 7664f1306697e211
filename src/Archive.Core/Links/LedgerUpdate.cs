using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Links;

/// <summary>The rows of the ledger after a run.</summary>
public static class LedgerUpdate
{
    /// <summary>An address that stands in no content any more is forgotten so many days after its last check.</summary>
    public const int DaysUntilForgotten = 180;

    /// <summary>The day whose copy is wanted: that on which somebody first saw the page, as far as anybody says.</summary>
    public static DateOnly DayOf(LedgerRow? row, IEnumerable<LinkUse> uses, DateOnly today) => uses
        .Select(use => use.Checked is { Day: > 0 } day ? new DateOnly(day.Year, day.Month, day.Day) : (DateOnly?)null).OfType<DateOnly>()
        .Append(row?.FirstSeen ?? today).Min();

    /// <summary>The rows: those of the content, with what was found, and those that are not yet forgotten.</summary>
    /// <param name="ledger">The ledger before.</param>
    /// <param name="urls">Canonical addresses of the content.</param>
    /// <param name="found">What the run found.</param>
    /// <param name="date">The day of the run.</param>
    public static ImmutableArray<LedgerRow> Rows(Ledger ledger, IReadOnlyCollection<string> urls, IEnumerable<(string Url, Observation Seen)> found, DateOnly date)
    {
        var rows = ledger.Rows.ToDictionary(row => row.Url, StringComparer.Ordinal);
        var used = urls.ToHashSet(StringComparer.Ordinal);
        foreach (var url in used) rows.TryAdd(url, LedgerRow.New(url, date));
        foreach (var (url, seen) in found) rows[url] = rows[url].After(seen, date);
        return [.. rows.Values.Where(row => used.Contains(row.Url) || date.DayNumber - (row.LastChecked ?? row.FirstSeen).DayNumber < DaysUntilForgotten)];
    }
}
