using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
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
        var command = new Command("build", "Builds the site.") { folder, open };
        command.SetAction(parsed => Run(
            parsed.GetValue(root)!, parsed.GetValue(folder)?.FullName, new BuildOptions(parsed.GetValue(open)), parsed.GetValue(format) == "json"));
        return command;
    }

    static int Run(DirectoryInfo root, string? folder, BuildOptions options, bool json)
    {
        var clock = Stopwatch.StartNew();
        var disk = new Disk(root.FullName);
        var target = folder ?? Path.Combine(disk.Root, "site", "public");
        if (disk.IsSource(target))
            throw new Failure(ExitCode.CannotWrite, $"{target} would take the place of the sources of the site: name another folder with --out");
        var build = SiteBuild.From(disk.Read(), options);
        Screen.Show(build.Diagnostics);
        if (!build.IsSound)
        {
            Screen.Say(Directory.Exists(target) ? $"nothing was published; {target} is as it was" : "nothing was published");
            return ExitCode.ContentErrors;
        }
        var faults = new Publisher(target).Publish(build.Plan);
        if (faults.Count > 0)
        {
            Screen.Show(faults);
            return ExitCode.ContentErrors;
        }
        Screen.Result(json
            ? JsonReport.Of(build.Plan.Files, (row, file) => row.WriteString("path", file.Path))
            : Summary(build, options, target, clock.Elapsed));
        return ExitCode.Fine;
    }

    static string Summary(SiteBuild build, BuildOptions options, string target, TimeSpan time)
    {
        var site = build.Corpus.Corpus.Site;
        var pages = build.Plan.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        var entries = build.Corpus.Articles.Count(entry => options.Private || entry.Article.Publish != Publish.Draft);
        var index = new Uri(Path.Combine(target, "index.html")).AbsoluteUri;
        return string.Create(CultureInfo.InvariantCulture,
            $"{pages} pages in {string.Join(", ", site.Languages)} from {entries} entries, {time.TotalSeconds:0.0} s\nopen {index}\n");
    }
}
