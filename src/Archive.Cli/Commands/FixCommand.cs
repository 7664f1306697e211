using System.Collections.Immutable;
using System.CommandLine;
using Archive.Fixing;
using Archive.Model;
using Archive.Reporting;

namespace Archive.Cli.Commands;

/// <summary><c>archive fix</c>: applies the fixes that diagnostics carry, until none is left.</summary>
static class FixCommand
{
    // A fix may uncover the next fault; far fewer rounds than this end with nothing to do.
    const int MostRounds = 20;

    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var accept = new Option<string[]>("--accept") { Description = "Apply a proposal as well, by its id.", AllowMultipleArgumentsPerToken = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show the changes as a diff and write nothing." };
        var command = new Command("fix", "Mends what can be mended without a doubt.") { accept, dryRun };
        command.SetAction(parsed => Run(
            new Disk(parsed.GetValue(root)!.FullName), [.. parsed.GetValue(accept) ?? []], parsed.GetValue(dryRun), parsed.GetValue(format) == "json"));
        return command;
    }

    static int Run(Disk disk, HashSet<string> accepted, bool dryRun, bool json)
    {
        var before = disk.Read();
        var (now, applied) = (before, new List<Diagnostic>());
        var diagnostics = Check(now);
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Fixer.Apply(now, diagnostics, accepted);
            if (next.Applied.IsEmpty) break;
            applied.AddRange(next.Applied);
            now = next.Sources;
            diagnostics = Check(now);
        }
        var changed = now.Files.Where(file => !file.Bytes.Span.SequenceEqual(before.At(file.Path)!.Bytes.Span)).ToList();
        if (!dryRun)
        {
            foreach (var file in changed) disk.Write(file.Path, file.Bytes);
        }
        Screen.Result(json ? JsonReport.Of(applied)
            : dryRun ? string.Concat(changed.Select(file => DiffReport.Of(before.At(file.Path)!, file)))
            : string.Concat(applied.Select(fault => $"fixed {TextReport.At(fault.Place)} {fault.Rule.Code}: {fault.Rule.English}\n")));
        var proposals = diagnostics.Where(diagnostic => diagnostic.Fix is { IsSure: false }).ToList();
        Screen.Show([.. diagnostics.Where(diagnostic => diagnostic.IsError).Union(proposals)]);
        return diagnostics.Any(diagnostic => diagnostic.IsError) ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    static ImmutableArray<Diagnostic> Check(Sources sources) => SiteBuild.From(sources, new BuildOptions(Private: true, Review: true)).Diagnostics;
}
