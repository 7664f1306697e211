using System.Collections.Concurrent;
using Archive.Links;

namespace Archive.Cli.Web;

/// <summary>Checks many links at once and notes each as it is done.</summary>
sealed class LinkRun(LinkCheck links, RunJournal journal)
{
    /// <summary>Checks addresses.</summary>
    /// <param name="due">The addresses.</param>
    /// <param name="before">Those that are done already.</param>
    /// <param name="stop">Stops the run; what was found until then is returned.</param>
    public async Task<IReadOnlyList<(string Url, Observation Seen)>> Run(
        IReadOnlyList<string> due, IReadOnlyCollection<(string Url, Observation Seen)> before, CancellationToken stop)
    {
        var found = new ConcurrentBag<(string, Observation)>(before);
        var left = due.Except(before.Select(line => line.Url), StringComparer.Ordinal).ToList();
        await Screen.Progress("links", left.Count, step => Task.WhenAll(left.Select(url => One(url, step))));
        return [.. found];

        async Task One(string url, Action step)
        {
            try
            {
                var seen = await links.Check(url, stop);
                journal.Note(url, seen);
                found.Add((url, seen));
                step();
            }
            // What was not asked in time stays due.
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
            }
        }
    }
}
