using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;

namespace Archive.Cli.DevServer;

/// <summary>Hears that something changed below a root, and waits until it is quiet again: one save of an editor is many events.</summary>
sealed class Watcher : IDisposable
{
    // A save by one editor is over in a moment; what touches many files, such as a checkout, makes pauses of its own.
    static readonly TimeSpan QuietAfterSave = TimeSpan.FromMilliseconds(40);
    static readonly TimeSpan QuietAfterBurst = TimeSpan.FromMilliseconds(150);
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    const int Burst = 8;

    // Where the system has no more watches to give, looking now and then has to do.
    static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    const int BufferBytes = 64 * 1024;

    readonly string root;
    readonly SemaphoreSlim heard = new(0);
    readonly ConcurrentQueue<string> paths = new();
    readonly ConcurrentDictionary<string, FileSystemWatcher> folders = new(StringComparer.Ordinal);
    readonly FileSystemWatcher? yard;
    volatile bool lost;
    volatile bool blind;

    public Watcher(string root)
    {
        this.root = root;
        // The three folders themselves come and go: a first capture, a checkout.
        yard = Start(root, recursive: false, name => Disk.Folders.Contains(name));
        foreach (var folder in Disk.Folders) Follow(folder);
    }

    /// <summary>True where the system does not tell of changes, so that they are looked for every second.</summary>
    public bool IsBlind => blind;

    /// <summary>Waits for a change and then for quiet.</summary>
    /// <param name="wait">How long to wait for a change.</param>
    /// <param name="end">Ends the waiting.</param>
    /// <returns>Null where nothing changed.</returns>
    public async Task<Hint?> Next(TimeSpan wait, CancellationToken end)
    {
        if (!await heard.WaitAsync(blind && (wait > Look || wait < TimeSpan.Zero) ? Look : wait, end)) return blind ? Hint.None : null;
        var since = Stopwatch.StartNew();
        while (Longest - since.Elapsed is { Ticks: > 0 } left)
        {
            var quiet = paths.Count > Burst ? QuietAfterBurst : QuietAfterSave;
            if (!await heard.WaitAsync(quiet < left ? quiet : left, end)) break;
        }
        return Take();
    }

    /// <summary>Asks for another look at everything, as after lost events.</summary>
    public void Doubt()
    {
        lost = true;
        heard.Release();
    }

    public void Dispose()
    {
        yard?.Dispose();
        foreach (var folder in folders.Values) folder.Dispose();
    }

    Hint Take()
    {
        var everything = lost;
        lost = false;
        var named = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        while (paths.TryDequeue(out var path)) named.Add(path);
        return new Hint(named.ToImmutable(), everything);
    }

    void Follow(string folder)
    {
        if (folders.TryRemove(folder, out var old)) old.Dispose();
        var path = Path.Combine(root, folder);
        if (Directory.Exists(path) && Start(path, recursive: true, _ => true) is { } watcher) folders[folder] = watcher;
    }

    FileSystemWatcher? Start(string path, bool recursive, Func<string, bool> isOurs)
    {
        var watcher = new FileSystemWatcher(path)
        {
            IncludeSubdirectories = recursive,
            InternalBufferSize = BufferBytes,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime,
        };
        watcher.Changed += (_, change) => Tell(change.FullPath, came: false);
        watcher.Created += (_, change) => Tell(change.FullPath, came: true);
        watcher.Deleted += (_, change) => Tell(change.FullPath, came: true);
        watcher.Renamed += (_, moved) =>
        {
            Tell(moved.OldFullPath, came: true);
            Tell(moved.FullPath, came: true);
        };
        watcher.Error += (_, fault) =>
        {
            // Events that came too fast are lost once; a system without watches to give will have none later either.
            blind |= fault.GetException() is not InternalBufferOverflowException;
            Doubt();
        };
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception fault) when (Disk.IsRefusal(fault))
        {
            blind = true;
            watcher.Dispose();
            return null;
        }

        void Tell(string full, bool came)
        {
            var name = Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/');
            if (!isOurs(name)) return;
            if (!recursive && came) Follow(name);
            paths.Enqueue(name);
            heard.Release();
        }
    }
}
