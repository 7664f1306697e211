using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Archive.Model;
using Archive.Model.Fingerprints;

namespace Archive.Cli.Publishing;

/// <summary>What filling a folder gave: the files that it now holds, or what is wrong with templates.</summary>
sealed record Filled(ImmutableArray<PublishedFile> Files, ImmutableArray<Diagnostic> Faults);

/// <summary>
/// Fills a folder with a planned site. A file that the published site has with the same fingerprint is neither rendered nor written: it
/// is already in the folder, or it is linked from the site. So the work follows the change, and a clean build is the case where
/// nothing is known.
/// </summary>
/// <param name="tree">The folder.</param>
/// <param name="has">What the folder holds; null where it is empty.</param>
/// <param name="live">What the published site holds; null where nothing of it may be used.</param>
/// <param name="site">The published site's folder.</param>
sealed class Filling(Tree tree, SiteManifest? has, SiteManifest? live, string site)
{
    readonly ConcurrentBag<Diagnostic> faults = [];
    readonly ConcurrentBag<Exception> refusals = [];

    /// <summary>Fills the folder.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="step">Called once for each file, from any thread.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public Filled Fill(SitePlan plan, Action step)
    {
        MakeRoom(plan);
        var files = new PublishedFile[plan.Files.Length];
        Parallel.For(0, files.Length, (at, loop) =>
        {
            try
            {
                if (Put(plan.Files[at]) is { } file) files[at] = file;
            }
            catch (Exception fault) when (Disk.IsRefusal(fault))
            {
                refusals.Add(fault);
                loop.Stop();
            }
            step();
        });
        // Of workers that were refused the first one speaks for all: a full disk refuses each of them.
        if (refusals.TryPeek(out var refusal)) throw new IOException(refusal.Message, refusal);
        // A template that fails does so on every page that is made by it, at one place.
        return faults.IsEmpty ? new Filled(ImmutableCollectionsMarshal.AsImmutableArray(files), []) : new Filled([], [.. faults.Distinct()]);
    }

    // What is gone goes first: a folder may want the name of a file that was, and on some disks names differ by more than case or not at all.
    void MakeRoom(SitePlan plan)
    {
        // Most edits bring no file and take none.
        if (has?.Files.Select(file => file.Path).SequenceEqual(plan.Files.Select(file => file.Path), StringComparer.Ordinal) == true) return;
        var folders = SiteManifest.FoldersOf(plan.Files.Select(file => file.Path)).ToList();
        if (has is null)
        {
            foreach (var folder in folders) tree.MakeFolder(folder);
            return;
        }
        var planned = plan.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in has.Files.Where(file => !planned.Contains(file.Path))) tree.Delete(gone.Path);
        var (had, wanted) = (has.Folders().ToList(), folders.ToHashSet(StringComparer.Ordinal));
        foreach (var gone in had.Where(folder => !wanted.Contains(folder)).Reverse()) tree.DeleteEmpty(gone);
        foreach (var folder in folders.Except(had, StringComparer.Ordinal)) tree.MakeFolder(folder);
    }

    PublishedFile? Put(PlannedFile file)
    {
        var published = live?.At(file.Path);
        var made = file.MakeUnless(published?.Identity ?? Identity.None);
        if (made.Fault is { } fault)
        {
            faults.Add(fault);
            return null;
        }
        var there = has?.At(file.Path);
        if (there?.Identity.Content == made.Identity.Content) return there with { Identity = made.Identity };
        if (there is not null) tree.Delete(file.Path);
        if (!made.IsNew)
        {
            tree.Link(file.Path, site);
            return published! with { Identity = made.Identity };
        }
        tree.Write(file.Path, made.Bytes.Span);
        return new PublishedFile(file.Path, made.Identity, made.Bytes.Length);
    }
}
