using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Archive.Cli.Publishing;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>What the program opens, as the kernel saw it: whatever the content names, nothing of the machine but the root and what .NET needs.</summary>
public sealed partial class TraceTests(ITestOutputHelper output) : IDisposable
{
    const string Secret = "words that only the other file has";

    readonly Root root = new();
    readonly string outside = Directory.CreateTempSubdirectory("archive-canary-").FullName;

    // The program, the framework, and what the C library and .NET look at when any program starts.
    static readonly string[] OfDotnet =
    [
        AppContext.BaseDirectory, Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..")) + "/",
        "/proc/", "/sys/", "/dev/", "/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/", "/usr/local/lib/", "/usr/share/dotnet/", "/usr/share/icu/", "/usr/share/locale/", "/usr/share/zoneinfo/",
        "/etc/dotnet/", "/etc/ld.so.", "/etc/localtime", "/etc/timezone", "/etc/os-release", "/etc/ssl/openssl.cnf", "/memfd:", "/tmp/.dotnet/", "/tmp/clr-debug-pipe-",
    ];

    public void Dispose()
    {
        root.Dispose();
        Directory.Delete(outside, recursive: true);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("suggest")]
    [InlineData("seal")]
    public void Nothing_that_hostile_content_leads_to_is_opened(string verb)
    {
        Tier.OnlyFull("traces a run of the program");
        if (!OperatingSystem.IsLinux() || !Shell.Can("strace -f -y -e trace=openat -o /dev/null true"))
            Assert.Skip("strace is not here, or may not trace: apt-get install strace");
        Lead();
        var canary = Path.Combine(outside, "canary.md");
        var opened = Opened(verb, expected: verb is "build" ? 1 : null);
        // The trace sees what is read.
        opened.ShouldContain(root.At("content/site.yaml"));
        opened.Where(path => path.StartsWith(outside, StringComparison.Ordinal)).ShouldBeEmpty();
        opened.Where(path => !path.StartsWith(root.Folder, StringComparison.Ordinal) && !OfDotnet.Any(own => path.StartsWith(own, StringComparison.Ordinal))).ShouldBeEmpty();
        // Two names of one file: neither.
        opened.ShouldNotContain(root.At("content/pages/hard.en.md"));
        File.ReadAllText(canary).ShouldContain(Secret);
        output.WriteLine($"{opened.Count} files and folders opened");
    }

    [Fact]
    public void The_trace_sees_a_file_outside_where_one_is_opened()
    {
        Tier.OnlyFull("traces a run of the program");
        if (!OperatingSystem.IsLinux() || !Shell.Can("strace -f -y -e trace=openat -o /dev/null true"))
            Assert.Skip("strace is not here, or may not trace: apt-get install strace");
        var text = Path.Combine(outside, "capture.txt");
        File.WriteAllText(text, "a title\n\nsome words\n");
        // Named by the person who runs it, and so read.
        Opened($"import '{text}'", expected: 0).ShouldContain(text);
    }

    // Everything that could lead to the file outside, by every way that a contribution has.
    void Lead()
    {
        var canary = Path.Combine(outside, "canary.md");
        File.WriteAllText(canary, $"---\ntitle: x\n---\n{Secret}\n");
        var up = Path.GetRelativePath(root.At("content/pages"), canary);
        var coded = up.Replace("/", "%2f", StringComparison.Ordinal);
        Directory.CreateDirectory(root.At("captures"));
        File.CreateSymbolicLink(root.At("content/pages/absolute.en.md"), canary);
        File.CreateSymbolicLink(root.At("content/pages/relative.en.md"), up);
        File.CreateSymbolicLink(root.At("content/pages/passwords.en.md"), "/etc/passwd");
        File.CreateSymbolicLink(root.At("content/articles/folder"), outside);
        File.CreateSymbolicLink(root.At("content/pages/parent"), "..");
        File.CreateSymbolicLink(root.At("content/machine"), "/");
        File.CreateSymbolicLink(root.At("content/loop"), "loop");
        File.CreateSymbolicLink(root.At("captures/leading.txt"), canary);
        File.CreateSymbolicLink(root.At("templates"), outside);
        Native.TryLink(canary, root.At("content/pages/hard.en.md")).ShouldBe(0);
        string[] names = [canary, up, coded, $"file://{canary}"];
        root.Write("content/pages/names.en.md", $"---\ntitle: \"{coded}\"\n---\n{string.Join("\n\n", names.Select(name => $"[a]({name}) ![b]({name}) <{name}>"))}\n");
        foreach (var (number, name) in names.Index())
        {
            root.Write($"content/articles/leading-{number}/article.en.md", $"""
                ---
                title: {'{'} en: "x" {'}'}
                outlet: "{name}"
                url: "{name}"
                snapshot: "{name}"
                mirror: ["{name}"]
                parallel: "{name}"
                formerly: ["{name}"]
                ---

                “[x]({name})”

                """);
            root.Write($"content/articles/leading-{number}/annotations.yaml", $"""
                annotations:
                  - id: a1
                    label: "{name}"
                    quote: "x"
                    source: "{name}"
                    against: "{name}#a1"
                    evidence: [{'{'} url: "{name}", checked: 2026-01-01, snapshot: "{name}" {'}'}]
                    note: {'{'} en: "x" {'}'}

                """);
        }
    }

    HashSet<string> Opened(string command, int? expected)
    {
        var trace = Path.Combine(Path.GetTempPath(), $"archive-trace-{Guid.NewGuid():N}");
        try
        {
            var answer = Shell.Run($"HOME='{root.Folder}' DOTNET_EnableDiagnostics=0 exec strace -f -y -s 4096 -e trace=open,openat,openat2,readlink -o '{trace}' {Shell.Program} {command} --root '{root.Folder}'");
            if (expected is { } code) answer.ExitCode.ShouldBe(code, answer.Errors);
            (answer.Output + answer.Errors).ShouldNotContain(Secret);
            return [.. File.ReadLines(trace).Select(line => Result().Match(line)).Where(found => found.Success).Select(found => Regex.Unescape(found.Groups["path"].Value))];
        }
        finally
        {
            File.Delete(trace);
        }
    }

    // What a call gave back: a descriptor and the file that it really is.
    [GeneratedRegex(@"\) = \d+<(?<path>/[^>]*)>")]
    private static partial Regex Result();
}
