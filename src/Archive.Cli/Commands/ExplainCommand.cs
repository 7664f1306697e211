using System.CommandLine;
using Archive.Model;
using Archive.Reporting;

namespace Archive.Cli.Commands;

/// <summary><c>archive explain</c>: what a code means and what to do; without one, all codes.</summary>
static class ExplainCommand
{
    public static Command Make(Option<string> format)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "The code of a diagnostic, such as ARC301 or 301; all of them where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Says what a diagnostic means and what to do.") { code };
        command.SetAction(parsed => Run(parsed.GetValue(code), parsed.GetValue(format) == "json"));
        return command;
    }

    static int Run(string? code, bool json)
    {
        var rule = code is null ? null : Explanation.RuleOf(code) ?? throw Unknown(code);
        Screen.Result(json ? ExplainReport.Json(rule is null ? Rules.All : [rule])
            : rule is null ? ExplainReport.List() : ExplainReport.Of(rule));
        return ExitCode.Fine;
    }

    static Failure Unknown(string code)
    {
        var nearest = Explanation.Nearest(code) is { } near ? $"; did you mean {near}?" : "";
        return new Failure(
            ExitCode.WrongUsage, $"there is no code {TextReport.Visible(code)}{nearest}\n  help: archive explain lists all codes");
    }
}
