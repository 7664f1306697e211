using System.CommandLine;
using Archive.Cli.Commands;
using Archive.Words;

namespace Archive.Cli;

/// <summary>The verbs and what is common to them.</summary>
static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args)
    {
        var folder = new Option<DirectoryInfo>("--root")
        {
            Description = "The folder that holds content/, and perhaps captures/ and templates/.",
            DefaultValueFactory = _ => new DirectoryInfo("."),
            Recursive = true,
        };
        var format = new Option<string>("--format")
        {
            Description = "How results are printed.",
            DefaultValueFactory = _ => "text",
            Recursive = true,
        };
        format.AcceptOnlyFromAmong("text", "json", "tsv", "github", "sarif");
        var root = new RootCommand("Archive: an annotated media-literacy archive as a bilingual static site.")
        {
            folder, format,
            BuildCommand.Make(folder, format), CheckCommand.Make(folder, format), SealCommand.Make(folder, format),
            ImportCommand.Make(folder, format), SuggestCommand.Make(folder, format), NewCommand.Make(folder),
            FixCommand.Make(folder, format), ServeCommand.Make(folder),
            LinksCommand.Make(folder, format),
            SearchCommand.Make(folder, format),
            ExplainCommand.Make(format),
        };
        // The first word that is not an option is the verb; without one, build.
        var parsed = root.Parse(args);
        if (parsed.CommandResult.Command == root && !args.Any(IsAboutItself)) parsed = root.Parse(["build", .. args]);
        var faults = parsed.Errors.Select(error => error.Message).ToList();
        if (faults.Count == 0 && parsed.GetValue(format) is "github" or "sarif" && parsed.CommandResult.Command.Name != "check")
            faults.Add("the formats github and sarif are for check only");
        if (faults.Count == 0 && parsed.GetValue(format) is "tsv" && parsed.CommandResult.Command.Name != "suggest")
            faults.Add("the format tsv is for suggest only");
        if (faults.Count > 0)
        {
            foreach (var fault in faults) Console.Error.WriteLine($"archive: {fault}");
            if (Near.Best(args.FirstOrDefault() ?? "", root.Subcommands.Select(verb => verb.Name)) is { } meant && meant != args[0])
                Console.Error.WriteLine($"  did you mean: archive {meant}");
            Console.Error.WriteLine("  help: archive --help");
            return ExitCode.WrongUsage;
        }
        try
        {
            return parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).GetAwaiter().GetResult();
        }
        catch (Failure failure)
        {
            Console.Error.WriteLine($"archive: {failure.Message}");
            return failure.ExitCode;
        }
        catch (Exception bug)
        {
            Console.Error.WriteLine($"archive: a fault of the program itself; please report it with what follows.\n{bug}");
            return ExitCode.Bug;
        }
    }

    static bool IsAboutItself(string argument) => argument is "--help" or "-h" or "-?" or "/?" or "/h" or "--version";
}
