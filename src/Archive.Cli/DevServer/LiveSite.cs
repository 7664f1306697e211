using System.Collections.Immutable;
using System.Diagnostics;
using Archive.Model;

namespace Archive.Cli.DevServer;

/// <summary>Keeps the site that is served in step with the files: pages at once, search and the review of all content after a pause.</summary>
/// <param name="disk">The root.</param>
/// <param name="isPrivate">Show drafts and whole texts.</param>
/// <param name="listeners">The pages that are open in browsers.</param>
/// <param name="terminal">Where the author is told.</param>
/// <param name="reading">Told of each file before it is read, and of null after, on the same thread.</param>
sealed class LiveSite(Disk disk, bool isPrivate, Listeners listeners, Terminal terminal, Action<string?> reading)
{
    // Search and review take longer than pages: they wait until nobody is typing.
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    // A server that is started anew must not be taken for the one before.
    readonly long started = Stopwatch.GetTimestamp() ^ DateTime.UtcNow.Ticks;
    readonly RootFolder folder = new(disk);
    readonly Lock gate = new();
    readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    ServedSite served = new("", null);
    LastEdit? last;
    SiteBuild? latest;
    Sources? sources;
    int version;

    /// <summary>What is served now.</summary>
    public ServedSite Now => Volatile.Read(ref served);

    /// <summary>Ends when there is something to serve, if only errors.</summary>
    public Task First => first.Task;

    /// <summary>What a page that begins to listen has to do.</summary>
    /// <param name="version">The version of the site that it shows.</param>
    /// <param name="path">Its path below the site's folder; null for one outside of the site.</param>
    public string Meaning(string? version, string? path)
    {
        var (now, edit) = (Now, Volatile.Read(ref last));
        // Between a page and its first question the author may have saved: it is told what it would have been told.
        return version == now.Version ? Listener.Faults
            : edit?.Before.Version == version ? Listeners.Meaning(edit!.Before, now, edit.Edit, path) : Listener.Reload;
    }

    /// <summary>How often pages were planned.</summary>
    public int Rebuilds { get; private set; }

    /// <summary>Follows the files until the end.</summary>
    public async Task Run(Watcher watcher, CancellationToken end)
    {
        Update(Hint.None);
        first.SetResult();
        if (watcher.IsBlind) terminal.Say("the system has no watches left for this many folders: files are looked at every second");
        var (isDue, whole) = (true, Task.CompletedTask);
        while (true)
        {
            var wait = isDue ? Pause : folder.Refused is null ? Timeout.InfiniteTimeSpan : Retry;
            var hint = await watcher.Next(wait, end);
            if (hint is not null || folder.Refused is not null)
            {
                isDue |= Update(hint ?? Hint.None);
            }
            else if (isDue && whole.IsCompleted)
            {
                // What it threw is a fault of ours and ends the program, as in every other verb.
                await whole;
                isDue = false;
                whole = Task.Run(Complete, CancellationToken.None);
            }
        }
    }

    // Pages first: without the search index, which stays as it was for a moment.
    bool Update(Hint hint)
    {
        var clock = Stopwatch.StartNew();
        var read = folder.Read(hint, out var changed);
        if (folder.Refused is { } refused) terminal.Say(refused);
        if (changed.IsEmpty && latest is not null) return false;
        var build = SiteBuild.From(read, new BuildOptions(isPrivate, SearchLater: true), latest, reading);
        Rebuilds++;
        lock (gate)
        {
            var before = sources;
            (latest, sources) = (build, read);
            var errors = build.Diagnostics.Where(diagnostic => diagnostic.IsError).ToImmutableArray();
            var next = build.IsSound ? new ServedSite(Name(), build) : served.With(errors);
            Publish(next, before is null ? null : new Edit(changed, before, read));
        }
        terminal.Built(changed, build, clock.Elapsed);
        return true;
    }

    // Everything: what check says as well, and the search index of the pages that are there.
    void Complete()
    {
        var (pages, files) = (latest!, sources!);
        var build = SiteBuild.From(files, new BuildOptions(isPrivate, Review: true), pages, reading);
        lock (gate)
        {
            // Meanwhile somebody wrote again: the next pause will do.
            if (!ReferenceEquals(pages, latest)) return;
            var errors = build.Diagnostics.Where(diagnostic => diagnostic.IsError).ToImmutableArray();
            if (pages.IsSound) latest = build;
            Publish(pages.IsSound ? new ServedSite(Name(), build) { IsWhole = true, Errors = errors } : served.With(errors), edit: null);
        }
        terminal.Reviewed(build);
        // Now that nobody waits: the site before this one is let go, and the next save is not kept waiting for it.
        GC.Collect();
    }

    void Publish(ServedSite next, Edit? edit)
    {
        var before = served;
        // Until search follows: then the site before it is let go.
        Volatile.Write(ref last, edit is null ? null : new LastEdit(before, edit));
        Volatile.Write(ref served, next);
        listeners.Tell(before, next, edit);
    }

    string Name() => $"{started:x}-{version++}";

    sealed record LastEdit(ServedSite Before, Edit Edit);
}
