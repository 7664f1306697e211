namespace Archive.Cli.Publishing;

/// <summary>
/// What stands beside a published site: <c>public.lock</c>, <c>public.manifest</c> and, in <c>public.trees</c>, the tree that the next build
/// will make the site. Nothing of it is ever inside the site, so that whoever copies the folder copies the site alone.
/// </summary>
sealed class Yard
{
    static readonly string[] Turns = ["1", "2"];

    /// <summary>The yard of a site.</summary>
    /// <param name="site">The site's folder; it need not exist. A link that a person made is followed, one of ours is not.</param>
    public Yard(string site)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(site));
        Site = IsOurLink(full) ? full : Disk.Folder(site);
    }

    /// <summary>Where readers find the site: a folder, or a link of ours to one of its trees.</summary>
    public string Site { get; }

    /// <summary>The folder that holds the site's files.</summary>
    public string Live => IsOurLink(Site) ? Path.Combine(Path.GetDirectoryName(Site)!, new DirectoryInfo(Site).LinkTarget!) : Site;

    /// <summary>Held by the build that writes.</summary>
    public string Lock => $"{Site}.lock";

    /// <summary>What the site holds.</summary>
    public string Manifest => $"{Site}.manifest";

    /// <summary>The folder of all other trees.</summary>
    public string Trees => $"{Site}.trees";

    /// <summary>The site that was published before this one, kept for the next build, which only brings it up to date.</summary>
    public string Spare => Path.Combine(Trees, Live == Site ? "spare" : Turns.First(turn => Path.GetFileName(Live) != turn));

    /// <summary>What the spare holds.</summary>
    public string SpareManifest => Path.Combine(Trees, "spare.manifest");

    /// <summary>The manifest of a site that is about to be published.</summary>
    public string NextManifest => Path.Combine(Trees, "next.manifest");

    /// <summary>The manifest of the site that is about to be replaced.</summary>
    public string OldManifest => Path.Combine(Trees, "old.manifest");

    /// <summary>Where a site goes while another takes its place in two steps.</summary>
    public string Aside => Path.Combine(Trees, "old");

    /// <summary>A link that is about to take the place of the site's.</summary>
    public string NextLink => Path.Combine(Trees, "link");

    /// <summary>The tree that a link leads to first.</summary>
    public string First => Path.Combine(Trees, Turns[0]);

    /// <summary>What a link of ours says.</summary>
    public string LinkTo(string tree) => Path.Combine(Path.GetFileName(Trees), Path.GetFileName(tree));

    /// <summary>True where the folder of trees holds something that we did not put there.</summary>
    public bool IsForeign => Directory.Exists(Trees) && new DirectoryInfo(Trees).EnumerateFileSystemInfos().Any(entry => !Known.Contains(entry.FullName, StringComparer.Ordinal));

    /// <summary>Everything that a build left behind when it failed or was killed. Only called while the lock is ours.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(Trees)) return;
        // Killed between two moves: the old site is the only one there is.
        if (!Path.Exists(Site) && Directory.Exists(Aside)) Directory.Move(Aside, Site);
        foreach (var manifest in new[] { NextManifest, OldManifest }) File.Delete(manifest);
        if (new FileInfo(NextLink).LinkTarget is not null) File.Delete(NextLink);
        foreach (var tree in Known.Where(tree => tree != Live && tree != Spare && Directory.Exists(tree))) Directory.Delete(tree, recursive: true);
        // A spare without its manifest was left half done.
        if (!File.Exists(SpareManifest)) DiscardSpare();
    }

    /// <summary>Deletes the spare, its manifest first.</summary>
    public void DiscardSpare()
    {
        if (!Directory.Exists(Trees)) return;
        File.Delete(SpareManifest);
        if (Directory.Exists(Spare)) Directory.Delete(Spare, recursive: true);
    }

    string[] Known =>
    [
        Path.Combine(Trees, "spare"), Aside, NextLink, SpareManifest, NextManifest, OldManifest, .. Turns.Select(turn => Path.Combine(Trees, turn)),
    ];

    static bool IsOurLink(string path) => new DirectoryInfo(path).LinkTarget is { } target
        && Turns.Any(turn => target == Path.Combine($"{Path.GetFileName(path)}.trees", turn));
}
