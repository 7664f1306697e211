using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Archive.Model;

namespace Archive.Cli;

/// <summary>
/// Watches how long each file takes to read. A thread cannot be stopped from outside, so what takes far too long ends the process:
/// nothing of a site is published before all of it is written, and so nothing is lost.
/// </summary>
sealed class Watchdog : IDisposable
{
    readonly ConcurrentDictionary<int, (string File, TimeSpan Since, TimeSpan Work)> reading = new();
    readonly ConcurrentDictionary<string, Diagnostic> slow = new(StringComparer.Ordinal);
    readonly Stopwatch clock = Stopwatch.StartNew();
    readonly Action<Diagnostic> stop;
    readonly TimeSpan usual;
    readonly TimeSpan most;
    readonly Timer timer;

    /// <summary>Begins to watch.</summary>
    /// <param name="stop">Told of the file that took far too long.</param>
    /// <param name="usual">How long a file may take before that is worth a warning.</param>
    /// <param name="most">How long a file may take.</param>
    public Watchdog(Action<Diagnostic> stop, TimeSpan usual, TimeSpan most)
    {
        (this.stop, this.usual, this.most) = (stop, usual, most);
        timer = new Timer(_ => Look(), null, usual / 4, usual / 4);
    }

    /// <summary>Begins to watch: a second is worth a warning, and after five the process ends.</summary>
    /// <param name="report">Says why the process ends.</param>
    public static Watchdog EndingProcess(Action<Diagnostic> report) => new(
        stopped =>
        {
            report(stopped);
            Environment.Exit(ExitCode.ContentErrors);
        },
        TimeSpan.FromSeconds(1) * Patience, TimeSpan.FromSeconds(5) * Patience);

    /// <summary>How many times longer a file may take in a process that has other work besides, which no clock can tell from the reading.</summary>
    internal static int Patience { get; set; } = 1;

    /// <summary>Files that were slow, so far.</summary>
    public IEnumerable<Diagnostic> Warnings => slow.Values;

    /// <summary>This thread begins to read a file, or has finished where null.</summary>
    public void Reading(string? file)
    {
        if (file is null) reading.TryRemove(Environment.CurrentManagedThreadId, out _);
        else reading[Environment.CurrentManagedThreadId] = (file, clock.Elapsed, default);
    }

    public void Dispose() => timer.Dispose();

    // Time counts only while this process works: on a machine that stands still for a while no file is slow.
    void Look()
    {
        foreach (var (thread, (file, since, work)) in reading)
        {
            var worked = Environment.CpuUsage.TotalTime;
            if (work == default)
            {
                // The first look at a file: what the process has worked until now is not its doing.
                reading.TryUpdate(thread, (file, since, worked), (file, since, work));
                continue;
            }
            var took = clock.Elapsed - since;
            if (worked - work < took) took = worked - work;
            if (took > most) stop(Fault(Rules.ReadingStopped, file, took));
            else if (took > usual) slow.TryAdd(file, Fault(Rules.ReadingSlow, file, took));
        }
    }

    static Diagnostic Fault(Rule rule, string file, TimeSpan took) =>
        new(rule, new Place(file), new Detail("seconds", took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)));
}
