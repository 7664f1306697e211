using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using Archive.Cli.Publishing;
using Archive.Formats;
using Archive.Model;
using Archive.Reporting;

namespace Archive.Cli.Commands;

/// <summary><c>archive build</c>: content in, site out.</summary>
static class BuildCommand
{
    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var folder = new Option<DirectoryInfo?>("--out") { Description = "The site's folder (default: site/public below the root)." };
        var open = new Option<bool>("--private") { Description = "Show drafts and whole texts. Never publish such a site." };
        var record = new Option<bool>("--record") { Description = $"Add the addresses of the site to {AddressList.Path}; one that would be lost is an error." };
        var clean = new Option<bool>("--clean") { Description = "Make every page again, whatever stands in the site's folder." };
        var pages = new Option<PageKinds>("--pages")
        {
            Description = $"{All} (as without it), or a list of kinds of pages: {string.Join(",", Kinds)}. Links to others are left out.",
            CustomParser = Named,
        };
        var command = new Command("build", "Builds the site.") { folder, open, record, clean, pages };
        command.Validators.Add(result =>
        {
            if (result.GetValue(open) && result.GetValue(record)) result.AddError("--private and --record do not go together: a private site is never published.");
            if (result.GetValue(record) && result.GetResult(pages) is { } given && !given.Errors.Any() && given.GetValueOrDefault<PageKinds>() != PageKinds.Every)
                result.AddError("--pages and --record do not go together: addresses are promised by a whole site.");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(root)!, parsed.GetValue(folder)?.FullName,
            new BuildOptions(parsed.GetValue(open), Record: parsed.GetValue(record)) { Pages = parsed.GetValue(pages) ?? PageKinds.Every }, parsed.GetValue(clean), parsed.GetValue(format) == "json"));
        return command;
    }

    const string All = "all";

    static readonly ImmutableArray<string> Kinds = [.. Enum.GetNames<PageKind>().Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal)];

    static PageKinds? Named(ArgumentResult result)
    {
        var names = result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries);
        if (names is [All]) return PageKinds.Every;
        if (names.FirstOrDefault(name => !Kinds.Contains(name, StringComparer.Ordinal)) is not { } unknown)
            return PageKinds.Of(Array.ConvertAll(names, name => Enum.Parse<PageKind>(name, ignoreCase: true)));
        result.AddError($"--pages: there is no kind of pages named \"{TextReport.Visible(unknown)}\". Kinds: {All}, or some of {string.Join(",", Kinds)}.");
        return null;
    }

    static int Run(DirectoryInfo root, string? folder, BuildOptions options, bool clean, bool json)
    {
        var clock = Stopwatch.StartNew();
        var disk = new Disk(root.FullName);
        var target = folder ?? Path.Combine(disk.Root, "site", "public");
        if (disk.IsSource(target))
            throw new Failure(ExitCode.CannotWrite, $"{target} would take the place of the sources of the site: name another folder with --out");
        // What is not an archive gets nothing beside it.
        if (!disk.Has("content/site.yaml")) return Refuse(SiteBuild.From(disk.Read(), options), target);
        // Before the long work: while another build writes, this one has nothing to do. What stands there is looked at while sources are read.
        using var publisher = Publisher.Open(target);
        var sources = disk.Read();
        var inputs = Publisher.InputsOf(sources, options);
        if (!clean && sources.Links.IsEmpty && publisher.UpToDate(inputs) is { } standing)
        {
            Screen.Show(standing.Told.Diagnostics, standing.Told.Count);
            return Answer(standing.Files.Select(file => file.Path), standing.Told, target, clock.Elapsed, json);
        }
        using var watchdog = Watchdog.EndingProcess(stopped => Screen.Show([stopped]));
        var build = SiteBuild.From(sources, options, reading: watchdog.Reading, haveRead: () => LetGoOfEntries(sources));
        if (!build.IsSound) return Refuse(build, target);
        Screen.Show([.. build.Diagnostics, .. watchdog.Warnings]);
        var told = new Told([.. build.Diagnostics.Select(TextReport.Of)], TextReport.Summary(build.Diagnostics), Made(build, options));
        // From here on only the plan is needed: what the files held beside it can be let go.
        var (plan, known) = (build.Plan, build.Corpus.Corpus.Addresses);
        (build, sources) = (null, null);
        LetGo();
        var faults = publisher.Publish(plan, inputs, told, clean);
        if (faults.Count > 0)
        {
            Screen.Show(faults);
            return ExitCode.ContentErrors;
        }
        // After the site: an address is promised once somebody can have seen it.
        if (options.Record) disk.Write(AddressList.Path, AddressList.Write(known, plan));
        return Answer(plan.Files.Select(file => file.Path), told, target, clock.Elapsed, json);
    }

    // The files of entries are the largest part of what a large site keeps in memory, and its pages are made of what was read from them.
    static void LetGoOfEntries(Sources sources)
    {
        if (!IsLarge) return;
        foreach (var file in sources.Below(Article.Folder)) file.LetGo();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
    }

    // Reading and indexing a large site leave as much behind as they keep, and making its pages gives the collector little reason to look
    // there: so it is told. On a small site that would cost more than it gives.
    static void LetGo()
    {
        if (IsLarge) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    static bool IsLarge => GC.GetTotalMemory(forceFullCollection: false) > 256_000_000;

    static int Refuse(SiteBuild build, string target)
    {
        Screen.Show(build.Diagnostics);
        Screen.Say(Directory.Exists(target) ? $"nothing was published; {target} is as it was" : "nothing was published");
        return ExitCode.ContentErrors;
    }

    static int Answer(IEnumerable<string> paths, Told told, string target, TimeSpan time, bool json)
    {
        Screen.Result(json
            ? JsonReport.Of(paths, (row, path) => row.WriteString("path", path))
            : string.Create(CultureInfo.InvariantCulture,
                $"{told.Made}, {time.TotalSeconds:0.0} s\nopen {new Uri(Path.Combine(target, "index.html")).AbsoluteUri}\n"));
        return ExitCode.Fine;
    }

    static string Made(SiteBuild build, BuildOptions options)
    {
        var site = build.Corpus.Corpus.Site;
        var pages = build.Plan.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        var entries = build.Corpus.Articles.Count(entry => options.Private || entry.Article.Publish != Publish.Draft);
        return string.Create(CultureInfo.InvariantCulture, $"{pages} pages in {string.Join(", ", site.Languages)} from {entries} entries");
    }
}
