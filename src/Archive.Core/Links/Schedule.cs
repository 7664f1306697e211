using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Archive.Model;

namespace Archive.Links;

/// <summary>Which addresses a run asks, and in what order.</summary>
/// <param name="Days">Days between two checks of a link that answers.</param>
public sealed record Schedule(int Days = 30)
{
    const int Barred = 60;
    const int Dead = 90;
    const int MostWitnesses = 3;

    // A fifth earlier or later, by the address alone: so that links which were added on one day do not come due on one day for ever.
    const int JitterPercent = 20;

    /// <summary>The addresses that are due, most urgent first: failing ones, then those never asked, then by the day of the last check.</summary>
    /// <param name="ledger">What is known.</param>
    /// <param name="urls">Canonical addresses of the content, each once.</param>
    /// <param name="today">The day of the run.</param>
    public ImmutableArray<string> Due(Ledger ledger, IEnumerable<string> urls, DateOnly today) =>
    [
        .. urls.Where(url => ledger.Override(url)?.Word is null or LinkWord.Alive)
            .Select(url => ledger.Row(url) ?? LedgerRow.New(url, today))
            .Where(row => IsDue(row, today))
            .OrderBy(row => row.State switch { LinkState.Failing => 0, LinkState.Unknown => 1, _ => 2 })
            .ThenBy(row => row.LastChecked ?? DateOnly.MinValue).ThenBy(row => row.Url, StringComparer.Ordinal)
            .Select(row => row.Url),
    ];

    /// <summary>Up to three links that answered when they were last asked, each of another host: asked only where a whole run stayed without an answer.</summary>
    /// <param name="ledger">What is known.</param>
    /// <param name="asked">The addresses of that run.</param>
    public static ImmutableArray<string> Witnesses(Ledger ledger, IEnumerable<string> asked)
    {
        var hosts = asked.Select(url => new Uri(url).Host).ToHashSet(StringComparer.Ordinal);
        return [.. ledger.Rows.Where(row => row.State == LinkState.Ok && hosts.Add(new Uri(row.Url).Host))
            .OrderByDescending(row => row.LastOk).ThenBy(row => row.Url, StringComparer.Ordinal).Take(MostWitnesses).Select(row => row.Url)];
    }

    /// <summary>True where a row should be asked again.</summary>
    public bool IsDue(LedgerRow row, DateOnly today) =>
        row.LastChecked is not { } last || today.DayNumber - last.DayNumber >= Wait(row);

    int Wait(LedgerRow row) => row.State switch
    {
        LinkState.Failing => StateMachine.DaysBetweenFailures,
        LinkState.Ok => Jittered(row.Url, Days),
        LinkState.Dead => Jittered(row.Url, Dead),
        _ => Jittered(row.Url, Barred),
    };

    static int Jittered(string url, int days)
    {
        var most = days * JitterPercent / 100;
        var hash = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(url)));
        return days - most + (int)(hash % (2 * (uint)most + 1));
    }
}
