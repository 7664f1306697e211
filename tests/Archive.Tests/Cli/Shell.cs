using System.Diagnostics;
using System.Text;

namespace Archive.Tests.Cli;

/// <summary>Runs a line of <c>sh</c> that runs the program: for limits, folders and machines that only a shell can make.</summary>
static class Shell
{
    /// <summary>The program, as a shell calls it.</summary>
    public static string Program => $"dotnet '{Path.Combine(AppContext.BaseDirectory, "archive.dll")}'";

    /// <summary>Runs a script, with the words given to it as <c>$1</c>, <c>$2</c> …</summary>
    public static Answer Run(string script, params string[] words)
    {
        using var process = Begin(script, words);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, errors.Result);
    }

    /// <summary>Begins a script; <c>exec</c> in it keeps the program the process that is returned.</summary>
    public static Process Begin(string script, params string[] words) => Process.Start(new ProcessStartInfo("sh", ["-c", script, "sh", .. words])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    })!;

    /// <summary>True where a line succeeds here: a right that not every machine gives.</summary>
    public static bool Can(string script)
    {
        try
        {
            return Run(script).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
