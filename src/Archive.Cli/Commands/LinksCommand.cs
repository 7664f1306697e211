using System.CommandLine;
using System.Globalization;
using Archive.Anchoring;
using Archive.Cli.Web;
using Archive.Links;
using Archive.Loading;
using Archive.Model;

namespace Archive.Cli.Commands;

/// <summary><c>archive links</c>: keeps the ledger of addresses outside the site. The only verb that uses the network.</summary>
static class LinksCommand
{
    public static Command Make(Option<DirectoryInfo> root, Option<string> format) => new("links", "Keeps the ledger of addresses outside the site.")
    {
        LinksCheckCommand.Make(root, format), LinksSnapshotCommand.Make(root, format), LinksListCommand.Make(root, format),
    };

    /// <summary>For tests against a server of one's own.</summary>
    public static Option<bool> AllowPrivate() => new("--allow-private-addresses")
    {
        Description = "Dial every address and every port, also those of this machine and its network. For tests only.",
    };

    /// <summary>The content with its ledger.</summary>
    /// <returns>Null, and the faults shown, where the ledger or what people say of links cannot be read: nothing must be written over them.</returns>
    public static AnnotatedCorpus? Read(Disk disk)
    {
        var loaded = Loader.Load(disk.Read());
        ReadOnlySpan<string> needed = [Ledger.Path, Ledger.OverridesPath, Loader.SitePath];
        foreach (var path in needed)
        {
            if (loaded.Corpus.IsWhole(path)) continue;
            Screen.Show([.. Diagnostic.Listed(loaded.Diagnostics.Where(fault => fault.Place.Path is Ledger.Path or Ledger.OverridesPath or Loader.SitePath))]);
            return null;
        }
        return Anchorer.Anchor(loaded.Corpus).Corpus;
    }

    /// <summary>What asks the network in the name of a site.</summary>
    public static Asker Asker(SiteSettings site, bool allowPrivate) => new(
        new Dialler(new Gate(allowPrivate)),
        string.Create(CultureInfo.InvariantCulture, $"Archive-linkcheck/{typeof(Asker).Assembly.GetName().Version!.ToString(2)} (+{site.BaseUrl}{site.Languages[0].Tag}/links/)"));

    /// <summary>Stops where the person says so or the time is up; what was found until then is kept.</summary>
    public static CancellationTokenSource Stop(int minutes, CancellationToken person)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(person);
        stop.CancelAfter(TimeSpan.FromMinutes(Math.Min(minutes, 60_000)));
        return stop;
    }

    /// <summary>An option for a number of things, from 1 on.</summary>
    public static Option<int?> Most(string name, string description, int usual) => WholeNumber.Option(name, description, 1, 1_000_000, usual);
}
