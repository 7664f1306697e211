using System.CommandLine;
using Archive.Model;
using Archive.Reporting;

namespace Archive.Cli.Commands;

/// <summary><c>archive check</c>: everything that is wrong, and nothing written.</summary>
static class CheckCommand
{
    public static Command Make(Option<DirectoryInfo> root, Option<string> format)
    {
        var command = new Command("check", "Says everything that is wrong; writes nothing.");
        command.SetAction(parsed => Run(parsed.GetValue(root)!, parsed.GetValue(format) == "json"));
        return command;
    }

    static int Run(DirectoryInfo root, bool json)
    {
        var build = SiteBuild.From(new Disk(root.FullName).Read(), new BuildOptions(Private: true, Review: true));
        if (json) Screen.Result(JsonReport.Of(build.Diagnostics));
        else Screen.Show(build.Diagnostics);
        return build.IsSound ? ExitCode.Fine : ExitCode.ContentErrors;
    }
}
