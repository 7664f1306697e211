using System.Runtime.InteropServices;
using Archive.Model;
using Archive.Model.Fingerprints;

namespace Archive.Cli.Publishing;

/// <summary>
/// Puts a planned site in the place of the published one: made whole beside it, then swapped at one moment. Whatever goes wrong before
/// the swap, the published site is untouched.
/// </summary>
sealed class Publisher : IDisposable
{
    readonly Yard yard;
    readonly Swap swap;
    readonly Action<string>? before;
    readonly FileStream held;
    readonly PosixSignalRegistration? limits = Native.RefuseGrowth();
    readonly Task<SiteManifest?> manifest;
    readonly Task<SiteManifest?> live;
    readonly Task<SiteManifest?> spare;

    Publisher(Yard yard, SwapWay best, Action<string>? before)
    {
        (this.yard, this.before) = (yard, before);
        swap = new Swap(yard, best);
        if (yard.IsForeign) throw new Failure(ExitCode.CannotWrite, $"{yard.Trees} holds files that are not ours: move them, or name another folder with --out");
        Directory.CreateDirectory(Path.GetDirectoryName(yard.Site)!);
        held = SiteLock.Take(yard);
        yard.Sweep();
        // While sources are read: what stands there is needed in any case.
        manifest = Task.Run(() => Read(yard.Manifest));
        live = Standing(manifest, yard.Manifest, yard.Live, Screen.Say);
        spare = Standing(Task.Run(() => Read(yard.SpareManifest)), yard.SpareManifest, yard.Spare, _ => { });
    }

    /// <summary>Takes the lock of a site and puts its yard in order.</summary>
    /// <param name="site">The site's folder; it need not exist.</param>
    /// <param name="best">The best way of swapping that may be used.</param>
    /// <param name="before">Called before each change to the next site.</param>
    /// <exception cref="Failure">The folder is not ours, is locked, or the disk refuses.</exception>
    public static Publisher Open(string site, SwapWay best = SwapWay.Exchange, Action<string>? before = null) =>
        Guard(site, () => new Publisher(new Yard(site), best, before));

    /// <summary>The fingerprint of all that a site is made from.</summary>
    public static Fingerprint InputsOf(Sources sources, BuildOptions options) => Fingerprint.Of(SourceFile.FingerprintOf(sources.Files), options);

    /// <summary>The folder, as it is named to people.</summary>
    public string Site => yard.Site;

    /// <summary>The published site where it was made from exactly this, is whole, and need not be built again; else null.</summary>
    public SiteManifest? UpToDate(Fingerprint inputs) => Guard(Site, () =>
        // Whether it is whole matters only where it would stay; else that is found out while the next one is made.
        manifest.GetAwaiter().GetResult()?.Inputs == inputs ? live.GetAwaiter().GetResult() : null);

    /// <summary>Publishes a plan.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="inputs">What it was made from.</param>
    /// <param name="told">What is said about it.</param>
    /// <param name="clean">Use nothing of what stands there.</param>
    /// <returns>The faults of templates, found only now that bytes were asked for; empty where the site was published.</returns>
    /// <exception cref="Failure">The folder is not ours, or the disk refuses; the published site is as it was.</exception>
    public IReadOnlyCollection<Diagnostic> Publish(SitePlan plan, Fingerprint inputs, Told told, bool clean) => Guard(Site, () =>
    {
        if (!IsOurs()) throw new Failure(ExitCode.CannotWrite, $"{Site} holds files that are not a site of ours: name another folder with --out, or empty it");
        var (stands, isSwapped) = (clean ? null : live.GetAwaiter().GetResult(), false);
        var has = stands is null ? null : spare.GetAwaiter().GetResult();
        try
        {
            if (has is null) Empty(stands);
            // From here to the end there is no promise of what the spare holds.
            File.Delete(yard.SpareManifest);
            var filled = Screen.Later("site", plan.Files.Length, step => new Filling(new Tree(yard.Spare, before), has, stands, yard.Live).Fill(plan, step));
            if (!filled.Faults.IsEmpty) return filled.Faults;
            Tree.WriteNew(yard.NextManifest, SiteManifestFormat.Write(new SiteManifest(inputs, told, filled.Files), Tool.Id));
            Exchange(stands is not null);
            isSwapped = true;
            return [];
        }
        finally
        {
            if (!isSwapped) yard.DiscardSpare();
        }
    });

    /// <summary>Lets go of the lock.</summary>
    public void Dispose()
    {
        Task.WaitAll(live, spare);
        held.Dispose();
        limits?.Dispose();
    }

    // The site has its manifest only while the two agree: killed between any two of these lines, the next build begins from clean.
    void Exchange(bool keep)
    {
        var had = File.Exists(yard.Manifest);
        if (had) File.Move(yard.Manifest, yard.OldManifest, overwrite: true);
        try
        {
            swap.Do(Screen.Say);
        }
        catch when (had)
        {
            File.Move(yard.OldManifest, yard.Manifest);
            throw;
        }
        File.Move(yard.NextManifest, yard.Manifest);
        if (keep) File.Move(yard.OldManifest, yard.SpareManifest);
        else yard.Sweep();
    }

    void Empty(SiteManifest? stands)
    {
        yard.DiscardSpare();
        Directory.CreateDirectory(yard.Trees);
        if (stands is null) DiskSpace.Ask(yard.Trees, Read(yard.Manifest)?.Size ?? 0);
        Directory.CreateDirectory(yard.Spare);
    }

    // A manifest that is damaged, another program's, or not what the folder holds, is as good as none.
    static async Task<SiteManifest?> Standing(Task<SiteManifest?> reading, string manifest, string folder, Action<string> say)
    {
        // The manifest may be there already, and whoever asks has other work.
        var read = await reading.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (read is not null && TreeCheck.Holds(folder, read)) return read;
        if (File.Exists(manifest)) say($"{(read is null ? manifest : folder)} is not as the last build of this program left it: the site is built from clean");
        return null;
    }

    static SiteManifest? Read(string manifest)
    {
        if (!File.Exists(manifest)) return null;
        try
        {
            return SiteManifestFormat.Read(File.ReadAllBytes(manifest), Tool.Id);
        }
        catch (Exception fault) when (Disk.IsRefusal(fault))
        {
            return null;
        }
    }

    // A folder that is not there, is empty, or begins with a page of ours. Anything else might be somebody's work.
    bool IsOurs()
    {
        if (!Directory.Exists(Site)) return !File.Exists(Site);
        if (!Directory.EnumerateFileSystemEntries(Site).Any()) return true;
        var index = Path.Combine(Site, "index.html");
        return File.Exists(index) && File.ReadAllText(index).Contains("<meta name=\"generator\" content=\"Archive ", StringComparison.Ordinal);
    }

    static T Guard<T>(string site, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new Failure(ExitCode.CannotWrite, $"cannot publish to {site}: {fault.Message}");
        }
        catch (Exception fault) when (Disk.IsRefusal(fault))
        {
            throw new Failure(ExitCode.InputOutput, $"cannot publish to {site}: {fault.Message}");
        }
    }
}
