using System.Diagnostics;
using System.Text;
using Xunit;

namespace Archive.Tests.Shards;

/// <summary>Runs JavaScript. Where there is no node, or Lunr was not installed, tests that need it say so and are skipped; on CI they fail.</summary>
static class Node
{
    static readonly bool Is = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));

    /// <summary>Skips the test where there is no node.</summary>
    public static void Needs()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.True(Is, "there is no node on PATH");
        else Assert.SkipUnless(Is, "there is no node on PATH");
    }

    /// <summary>Skips the test unless Lunr can be asked.</summary>
    public static void NeedsLunr()
    {
        Needs();
        var at = File.Exists(Repository.At("tests/lunr/node_modules/lunr/package.json"));
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.True(at, "npm ci --prefix tests/lunr installs lunr");
        else Assert.SkipUnless(at, "lunr is not installed: npm ci --prefix tests/lunr");
    }

    /// <summary>Runs a script of the repository with words on its standard input.</summary>
    /// <param name="script">Its path from the root.</param>
    /// <param name="input">What it reads.</param>
    /// <returns>The lines it wrote.</returns>
    public static string[] Run(string script, string input)
    {
        var start = new ProcessStartInfo("node", [Repository.At(script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, errors.Result);
        return output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
