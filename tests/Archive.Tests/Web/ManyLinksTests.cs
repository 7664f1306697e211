using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Archive.Tests.Cli;
using Shouldly;
using Xunit;

namespace Archive.Tests.Web;

/// <summary>Ten thousand links over a thousand hosts, asked by the program itself with all its manners.</summary>
public sealed class ManyLinksTests(ITestOutputHelper output)
{
    const int Hosts = 1_000;
    const int Links = 10_000;

    [Fact]
    public void They_are_asked_politely_in_little_memory_and_the_ledger_changes_only_where_something_did()
    {
        Tier.OnlyFull("asks ten thousand links");
        if (!OperatingSystem.IsLinux()) Assert.Skip("only Linux answers on every number of 127.0.0.0/8");
        using var server = new ScriptedServer(
            (asked, stream, stop) => ScriptedServer.Say(stream, asked.Path == "/robots.txt" || asked.Path.EndsWith("/7", StringComparison.Ordinal) ? "404" : "200", stop), IPAddress.Any);
        using var root = new Root();
        Directory.Delete(root.At("content/articles"), recursive: true);
        Directory.Delete(root.At("content/pages"), recursive: true);
        Directory.Delete(root.At("content/lessons"), recursive: true);
        File.Delete(root.At("content/outlets.yaml"));
        // No file may hold them all.
        foreach (var page in Enumerable.Range(0, Links).Chunk(Links / 10))
        {
            var text = new StringBuilder("---\ntitle: \"Links\"\n---\n\n");
            foreach (var i in page) text.Append(CultureInfo.InvariantCulture, $"http://127.1.{i % Hosts / 250}.{i % Hosts % 250 + 1}:{server.Port}/{i}/{i / Hosts}\n\n");
            root.Write($"content/pages/many-{page[0]}.en.md", text.ToString());
        }

        var (time, memory) = Run(root, "2026-01-01");
        output.WriteLine($"{Links} links on {Hosts} hosts: {time.TotalSeconds:0.0} s, {memory >> 20} MB at most");
        (memory >> 20).ShouldBeLessThanOrEqualTo(200);
        var rows = root.Read("content/links.jsonl").Split('\n')[..^1];
        rows.Length.ShouldBe(Links);
        rows.Count(row => row.Contains("\"state\":\"ok\"")).ShouldBe(Links - Hosts);
        rows.Count(row => row.Contains("\"state\":\"failing\"")).ShouldBe(Hosts);
        server.Log.Count.ShouldBe(Links + Hosts);
        var gaps = server.Log.GroupBy(asked => asked.Host).Select(host => host.Select(asked => asked.At).Order().ToList())
            .SelectMany(times => times.Zip(times.Skip(1), (first, second) => second - first)).ToList();
        output.WriteLine($"least gap at a host {gaps.Min().TotalSeconds:0.000} s");
        gaps.Min().ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(0.95));

        // Nothing is due on the next day; three days on only those that failed.
        Run(root, "2026-01-02");
        root.Read("content/links.jsonl").Split('\n')[..^1].ShouldBe(rows);
        Run(root, "2026-01-04");
        root.Read("content/links.jsonl").Split('\n')[..^1].Except(rows).Count().ShouldBe(Hosts);
        server.Log.Count.ShouldBe(Links + Hosts + 2 * Hosts);
    }

    static (TimeSpan Time, long Memory) Run(Root root, string day)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "archive.dll"), "links", "check", "--limit", "20000", "--allow-private-addresses", "--root", root.Folder])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SOURCE_DATE_EPOCH"] = new DateTimeOffset(DateOnly.Parse(day, CultureInfo.InvariantCulture), default, default).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var most = 0L;
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            if (!process.HasExited) most = Math.Max(most, process.PeakWorkingSet64);
        }
        process.ExitCode.ShouldBe(0, said.Result + errors.Result);
        return (clock.Elapsed, most);
    }
}
