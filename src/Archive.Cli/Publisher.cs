using System.Collections.Concurrent;
using Archive.Model;

namespace Archive.Cli;

/// <summary>
/// Puts a planned site in the place of the published one: written whole beside it, then swapped. Whatever goes wrong before the
/// swap, the published site is untouched; what goes wrong within it is undone.
/// </summary>
sealed class Publisher
{
    readonly string target;
    readonly string next;
    readonly string old;

    /// <summary>A publisher for a folder.</summary>
    /// <param name="target">The site's folder; it need not exist.</param>
    public Publisher(string target)
    {
        this.target = Disk.Folder(target);
        next = $"{this.target}.next-{Environment.ProcessId}";
        old = $"{this.target}.old-{Environment.ProcessId}";
    }

    /// <summary>Publishes a plan.</summary>
    /// <returns>The faults of templates, found only now that bytes were asked for; empty where the site was published.</returns>
    /// <exception cref="Failure">The folder is not ours, is locked, or the disk refuses.</exception>
    public IReadOnlyCollection<Diagnostic> Publish(SitePlan plan)
    {
        try
        {
            if (!IsOurs()) throw new Failure(ExitCode.CannotWrite, $"{target} holds files that are not a site of ours: name another folder with --out, or empty it");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var held = Lock();
            Sweep();
            try
            {
                var faults = WriteAll(plan);
                if (faults.IsEmpty) Swap();
                return faults;
            }
            finally
            {
                Sweep();
            }
        }
        catch (Exception fault) when (Disk.IsRefusal(fault))
        {
            throw new Failure(ExitCode.InputOutput, $"cannot publish to {target}: {fault.Message}");
        }
    }

    ConcurrentBag<Diagnostic> WriteAll(SitePlan plan)
    {
        foreach (var folder in plan.Files.Select(file => Path.GetDirectoryName(Path.Combine(next, file.Path))!).Distinct())
            Directory.CreateDirectory(folder);
        var faults = new ConcurrentBag<Diagnostic>();
        var refusals = new ConcurrentBag<Exception>();
        Parallel.ForEach(plan.Files, (file, loop) =>
        {
            var made = file.Make();
            if (made.Fault is { } fault) faults.Add(fault);
            else Write(file, made.Bytes, loop);
        });
        // Of workers that were refused the first one speaks for all: a full disk refuses each of them.
        if (refusals.TryPeek(out var refusal)) throw new IOException(refusal.Message, refusal);
        // A template that fails does so on every page that is made by it, at one place.
        return [.. faults.Distinct()];

        void Write(PlannedFile file, ReadOnlyMemory<byte> bytes, ParallelLoopState loop)
        {
            try
            {
                File.WriteAllBytes(Path.Combine(next, file.Path), bytes.Span);
            }
            catch (Exception fault) when (Disk.IsRefusal(fault))
            {
                refusals.Add(fault);
                loop.Stop();
            }
        }
    }

    void Swap()
    {
        var published = Directory.Exists(target);
        if (published) Directory.Move(target, old);
        try
        {
            Directory.Move(next, target);
        }
        catch when (published)
        {
            Directory.Move(old, target);
            throw;
        }
        if (published) Directory.Delete(old, recursive: true);
    }

    // The kernel lets go of the lock when the process ends, however it ends; the file itself is never deleted.
    FileStream Lock()
    {
        try
        {
            return new FileStream($"{target}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (File.Exists($"{target}.lock"))
        {
            throw new Failure(ExitCode.Locked, $"another build is writing {target}: {fault.Message}");
        }
    }

    // What a build left behind when it failed or was killed. Only called while the lock is ours.
    void Sweep()
    {
        var yard = Path.GetDirectoryName(target)!;
        foreach (var leftover in Directory.GetDirectories(yard, Path.GetFileName(target) + ".next-*")) Directory.Delete(leftover, recursive: true);
        foreach (var leftover in Directory.GetDirectories(yard, Path.GetFileName(target) + ".old-*"))
        {
            // Killed between the two moves: the old site is the only one there is.
            if (Directory.Exists(target)) Directory.Delete(leftover, recursive: true);
            else Directory.Move(leftover, target);
        }
    }

    // A folder that is not there, is empty, or begins with a page of ours. Anything else might be somebody's work.
    bool IsOurs()
    {
        if (!Directory.Exists(target)) return !File.Exists(target);
        if (!Directory.EnumerateFileSystemEntries(target).Any()) return true;
        var index = Path.Combine(target, "index.html");
        return File.Exists(index) && File.ReadAllText(index).Contains("<meta name=\"generator\" content=\"Archive ", StringComparison.Ordinal);
    }
}
