using System.CommandLine;
using Archive.Cli.Commands;
using Archive.Words;

namespace Archive.Cli;

/// <summary>The verbs and what is common to them.</summary>
static class CommandLine
{
    static readonly Option<DirectoryInfo> Root = new("--root")
    {
        Description = "The folder that holds content/, and perhaps captures/ and templates/.",
        DefaultValueFactory = _ => new DirectoryInfo("."),
        Recursive = true,
    };

    static readonly Option<string> Format = new("--format")
    {
        Description = "How results are printed.",
        DefaultValueFactory = _ => "text",
        Recursive = true,
    };

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args)
    {
        Format.AcceptOnlyFromAmong("text", "json", "tsv", "github", "sarif");
        var root = new RootCommand("Archive: an annotated media-literacy archive as a bilingual static site.")
        {
            Root, Format,
            BuildCommand.Make(Root, Format), CheckCommand.Make(Root, Format), SealCommand.Make(Root, Format),
            ImportCommand.Make(Root, Format), SuggestCommand.Make(Root, Format), NewCommand.Make(Root),
            FixCommand.Make(Root, Format), ServeCommand.Make(Root),
            LinksCommand.Make(Root, Format),
            SearchCommand.Make(Root, Format),
            ExplainCommand.Make(Format),
        };
        // The first word that is not an option is the verb; without one, build.
        var parsed = root.Parse(args);
        if (parsed.CommandResult.Command == root && !args.Any(IsAboutItself)) parsed = root.Parse(["build", .. args]);
        var faults = parsed.Errors.Select(error => error.Message).ToList();
        if (faults.Count == 0 && parsed.GetValue(Format) is "github" or "sarif" && parsed.CommandResult.Command.Name != "check")
            faults.Add("the formats github and sarif are for check only");
        if (faults.Count == 0 && parsed.GetValue(Format) is "tsv" && parsed.CommandResult.Command.Name != "suggest")
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
