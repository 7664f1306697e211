using System.Collections.Concurrent;
using System.Security.Cryptography;
using Archive.Cli;
using Archive.Cli.DevServer;
using Archive.Model;
using Archive.Tests.Cli;

namespace Archive.Tests.DevServer;

/// <summary>The site of a root as <c>serve</c> keeps it, without a server before it.</summary>
sealed class Live : IAsyncDisposable
{
    readonly CancellationTokenSource end = new();
    readonly ConcurrentQueue<string> said = new();
    readonly ConcurrentQueue<string?> read = new();
    readonly Root root;
    readonly Watcher watcher;
    readonly LiveSite site;
    readonly Task running;

    public Live(Root root)
    {
        this.root = root;
        watcher = new Watcher(root.Folder);
        site = new LiveSite(new Disk(root.Folder), isPrivate: false, new Listeners(), new Terminal(said.Enqueue), read.Enqueue);
        running = site.Run(watcher, end.Token);
    }

    public int Rebuilds => site.Rebuilds;

    /// <summary>What a clock was told of: each file before it is read, and null after.</summary>
    public IReadOnlyCollection<string?> Read => read;

    /// <summary>Waits until this is what forbids a new site.</summary>
    /// <returns>False where it never is.</returns>
    public async Task<bool> Has(string code, string path)
    {
        for (var stop = DateTime.UtcNow + Serving.Limit; DateTime.UtcNow < stop; await Task.Delay(20))
        {
            if (running.IsFaulted) await running;
            if (site.Now.Errors.Any(fault => fault.Rule.Code == code && fault.Place.Path == path)) return true;
        }
        return false;
    }

    /// <summary>The version that is served.</summary>
    public string Version => site.Now.Version;

    /// <summary>What a page of a version is told when it begins to listen.</summary>
    public string Meaning(string version, string path) => site.Meaning(version, path);

    /// <summary>As when the system's buffer of events ran over.</summary>
    public void LoseEvents() => watcher.Doubt();

    /// <summary>Waits until what is served, search included, is what a clean build of the files makes.</summary>
    /// <returns>False where it never is.</returns>
    public async Task<bool> IsClean()
    {
        var clean = Files(SiteBuild.From(new Disk(root.Folder).Read(), new BuildOptions()));
        SiteBuild? seen = null;
        for (var stop = DateTime.UtcNow + Serving.Limit; DateTime.UtcNow < stop; await Task.Delay(20))
        {
            if (running.IsFaulted) await running;
            if (site.Now is not { IsWhole: true, Build: { } build } || ReferenceEquals(build, seen)) continue;
            if (Files(build).SequenceEqual(clean)) return true;
            seen = build;
        }
        return false;
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await running.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        watcher.Dispose();
        end.Dispose();
    }

    static List<string> Files(SiteBuild build) =>
        [.. build.Plan.Files.AsParallel().AsOrdered().Select(file => $"{file.Path} {Convert.ToHexString(SHA256.HashData(file.Make().Bytes.Span))}")];
}
