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

    /// <summary>A result. In a terminal no word of a file can be a command to it; a pipe gets every letter.</summary>
    public static void Result(string text) => Console.Out.Write(Console.IsOutputRedirected ? text : TextReport.ForTerminal(text));

    /// <summary>Diagnostics, and how many there are.</summary>
    public static void Show(IReadOnlyCollection<Diagnostic> diagnostics) =>
        Show(diagnostics.Select(TextReport.Of), TextReport.Summary(diagnostics));

    /// <summary>Reports of diagnostics as text, and how many there are.</summary>
    public static void Show(IEnumerable<string> reports, string count)
    {
        foreach (var text in reports)
        {
            var report = text;
            var style = new Style(report.StartsWith("error ", StringComparison.Ordinal) ? Color.Red : Color.Yellow, decoration: Decoration.Bold);
            var title = report.IndexOf('\n', StringComparison.Ordinal);
            if (!Console.IsErrorRedirected)
            {
                Errors.Write(new Styled(report[..title], style));
                report = report[title..];
            }
            Console.Error.Write(report);
        }
        if (count.Length > 0) Console.Error.WriteLine(count);
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

    /// <summary>Does something that may take long: when it has taken a second and somebody looks on, a bar shows how far it has got.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="all">How many there are.</param>
    /// <param name="work">The work; it calls what it is given once for each, from any thread.</param>
    public static T Later<T>(string name, int all, Func<Action, T> work)
    {
        if (Console.IsErrorRedirected) return work(() => { });
        var done = 0;
        var working = Task.Run(() => work(() => Interlocked.Increment(ref done)));
        // Waited for without a look at how it ends: its fault is thrown below, as it is.
        if (!Task.WaitAll([working.ContinueWith(_ => { }, TaskScheduler.Default)], TimeSpan.FromSeconds(1)))
        {
            Errors.Progress().AutoClear(true).Start(context =>
            {
                var bar = context.AddTask(name, maxValue: all);
                while (!working.IsCompleted)
                {
                    bar.Value = Volatile.Read(ref done);
                    Thread.Sleep(50);
                }
            });
        }
        return working.GetAwaiter().GetResult();
    }

    /// <summary>A word to people beside the result.</summary>
    public static void Say(string text) => Console.Error.WriteLine(TextReport.ForTerminal(text));

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
