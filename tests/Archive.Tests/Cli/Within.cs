using System.Runtime.CompilerServices;
using System.Text;
using Archive.Cli;

namespace Archive.Tests.Cli;

/// <summary>
/// The program, run within the process of the tests: compiling it anew for every run takes most of the time of a run. The longer tier
/// starts it as people do.
/// </summary>
static class Within
{
    static readonly AsyncLocal<(TextWriter Output, TextWriter Errors)?> Ours = new();

    // What the program writes depends on whether a person looks on, and it asks the process.
    static readonly bool IsAlike = Console.IsOutputRedirected && Console.IsErrorRedirected;

    /// <summary>Runs the program.</summary>
    public static Answer Run(params string[] arguments)
    {
        if (Tier.Full || !IsAlike) return Root.Run(arguments);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        Ours.Value = (TextWriter.Synchronized(output), TextWriter.Synchronized(errors));
        try
        {
            return new Answer(CommandLine.Run(arguments), output.ToString(), errors.ToString());
        }
        finally
        {
            Ours.Value = null;
        }
    }

    // Before any test: each run gets what it writes itself, however many run side by side.
    [ModuleInitializer]
    internal static void Begin()
    {
        // The program compiles its code well and at once, for sites that are large; these are small.
        Environment.SetEnvironmentVariable("DOTNET_TC_QuickJit", "1");
        if (Tier.Full || !IsAlike) return;
        Watchdog.Patience = 100;
        Console.SetOut(new Routed(Console.Out, ours => ours.Output));
        Console.SetError(new Routed(Console.Error, ours => ours.Errors));
    }

    sealed class Routed(TextWriter usual, Func<(TextWriter Output, TextWriter Errors), TextWriter> pick) : TextWriter
    {
        TextWriter Now => Ours.Value is { } ours ? pick(ours) : usual;

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Now.Write(value);

        public override void Write(string? value) => Now.Write(value);

        public override void Write(char[] buffer, int index, int count) => Now.Write(buffer, index, count);

        public override void Write(ReadOnlySpan<char> buffer) => Now.Write(buffer);

        public override void Flush() => Now.Flush();
    }
}
