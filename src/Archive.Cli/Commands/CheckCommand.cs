using System.Collections.Immutable;
using System.CommandLine;
using Archive.Fixing;
using Archive.Model;
using Archive.Reporting;

namespace Archive.Cli.Commands;

/// <summary><c>archive check</c>: everything that is wrong, and nothing written.</summary>
static class CheckCommand
{
    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var command = new Command("check", "Says everything that is wrong; writes nothing.");
        command.SetAction(parsed => Run(parsed.GetValue(root)!, parsed.GetValue(format)!));
        return command;
    }

    static int Run(DirectoryInfo root, string format)
    {
        var sources = new Disk(root.FullName).Read();
        using var watchdog = Watchdog.EndingProcess(stopped => Report([stopped]));
        var build = SiteBuild.From(sources, new BuildOptions(Private: true, Review: true), reading: watchdog.Reading);
        Report([.. Diagnostic.Listed([.. build.Diagnostics, .. watchdog.Warnings])]);
        return build.IsSound ? ExitCode.Fine : ExitCode.ContentErrors;

        void Report(ImmutableArray<Diagnostic> diagnostics)
        {
            switch (format)
            {
                case "json": Screen.Result(JsonReport.Of(diagnostics)); break;
                case "github": Screen.Result(GitHubReport.Of(diagnostics)); break;
                case "sarif": Screen.Result(SarifReport.Of(diagnostics, fix => Fixer.Resolve(sources, fix))); break;
                default: Screen.Show(diagnostics); break;
            }
        }
    }
}
