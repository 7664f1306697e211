using Archive.Model;
using Archive.Reporting;
using Spectre.Console;
using Styled = Spectre.Console.Text;

namespace Archive.Cli;

/// <summary>What people see: results on standard output, everything else on standard error.</summary>
static class Screen
{
    static readonly IAnsiConsole Errors = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Error),
        // Spectre asks standard output whether there is a terminal; ours is standard error.
        Interactive = Console.IsErrorRedirected ? InteractionSupport.No : InteractionSupport.Yes,
        Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
    });

    /// <summary>A result.</summary>
    public static void Result(string text) => Console.Out.Write(text);

    /// <summary>Diagnostics, and how many there are.</summary>
    public static void Show(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var style = new Style(diagnostic.IsError ? Color.Red : Color.Yellow, decoration: Decoration.Bold);
            var report = TextReport.Of(diagnostic);
            var title = report.IndexOf('\n', StringComparison.Ordinal);
            if (!Console.IsErrorRedirected)
            {
                Errors.Write(new Styled(report[..title], style));
                report = report[title..];
            }
            Console.Error.Write(report);
        }
        if (diagnostics.Count > 0) Console.Error.WriteLine(TextReport.Summary(diagnostics));
    }

    /// <summary>Does the same for many things at once, in parallel, with a bar where somebody looks on.</summary>
    /// <returns>The results, in the order of the things.</returns>
    public static List<TResult> Progress<T, TResult>(string name, IReadOnlyCollection<T> things, Func<T, TResult> make)
    {
        if (things.Count < 2 || Console.IsErrorRedirected) return [.. things.AsParallel().AsOrdered().Select(make)];
        return Errors.Progress().Start(context =>
        {
            var bar = context.AddTask(name, maxValue: things.Count);
            return things.AsParallel().AsOrdered().Select(thing =>
            {
                var made = make(thing);
                bar.Increment(1);
                return made;
            }).ToList();
        });
    }

    /// <summary>A word to people beside the result.</summary>
    public static void Say(string text) => Console.Error.WriteLine(text);

    /// <summary>Shows how far something that takes long has got: a bar where there is a terminal, else a line at its beginning.</summary>
    /// <param name="what">What is counted.</param>
    /// <param name="all">How many there are.</param>
    /// <param name="work">The work; it calls what it is given once for each.</param>
    public static async Task Progress(string what, int all, Func<Action, Task> work)
    {
        if (all == 0) return;
        if (Console.IsErrorRedirected)
        {
            Say($"{all} {what} to look at");
            await work(() => { });
            return;
        }
        await Errors.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(what, maxValue: all);
                await work(() => bar.Increment(1));
            });
    }
}
