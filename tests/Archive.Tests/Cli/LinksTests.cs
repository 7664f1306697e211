using System.Globalization;
using System.Text.Json;
using Archive.Tests.Web;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>The ledger as a maintainer keeps it, against servers on this machine.</summary>
public sealed class LinksTests
{
    const string Ledger = "content/links.jsonl";
    const string Page = "content/pages/links-of-a-test.en.md";

    static readonly string[] Scripted = ["/gone", "/flaky", "/closed", "/odd", "/law", "/moved", "/fine"];

    static Root With(ScriptedServer server, params string[] paths) => With([.. paths.Select(path => $"http://127.0.0.1:{server.Port}{path}")]);

    static Root With(string[] addresses)
    {
        var root = new Root();
        // Everything of the small site that holds addresses is out of the way: these tests ask nobody else.
        Directory.Delete(root.At("content/articles"), recursive: true);
        Directory.Delete(root.At("content/pages"), recursive: true);
        Directory.Delete(root.At("content/lessons"), recursive: true);
        File.Delete(root.At("content/outlets.yaml"));
        root.Write(Page, $"---\ntitle: \"Links\"\n---\n\n{string.Join("\n\n", addresses)}\n");
        return root;
    }

    static Answer On(Root root, string day, params string[] arguments) => Root.Run(["links", .. arguments, "--allow-private-addresses", "--root", root.Folder],
        ("SOURCE_DATE_EPOCH", new DateTimeOffset(DateOnly.Parse(day, CultureInfo.InvariantCulture), default, default).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));

    static string State(Root root, string path) => root.Read(Ledger).Split('\n').Where(line => line.Contains($"{path}\",\"first_seen", StringComparison.Ordinal))
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("state").GetString()!).Single();

    [Fact]
    public void Days_of_checks_give_every_link_its_state_and_change_only_what_changed()
    {
        Tier.OnlyFull("waits as politeness asks");
        var day = 0;
        using var server = ScriptedServer.Of(asked => asked.Path switch
        {
            "/gone" => "404",
            "/flaky" => day == 3 ? "200" : "404",
            "/closed" => "403",
            "/odd" => "999",
            "/law" => "451",
            "/busy" => "429 Retry-After: 1000",
            "/moved" => "301 /here",
            "/fine" or "/here" => "200",
            _ => null,
        });
        using var root = With(server, Scripted);
        var states = new List<string>();
        foreach (var step in new[] { 0, 1, 3, 6 })
        {
            day = step;
            On(root, $"2026-01-{step + 1:00}", "check").ExitCode.ShouldBe(0);
            states.Add(string.Join(' ', Scripted.Select(path => State(root, path))));
            if (step == 1) server.Log.Count.ShouldBe(1 + 7 + 1);
        }
        states.ShouldBe(
        [
            "failing failing blocked blocked withheld ok ok",
            "failing failing blocked blocked withheld ok ok",
            "failing ok blocked blocked withheld ok ok",
            "dead ok blocked blocked withheld ok ok",
        ]);
        root.Read(Ledger).Split('\n').Single(line => line.Contains("/fine\"")).ShouldContain("\"last_checked\":\"2026-01-01\"");
        root.Read(Ledger).ShouldContain($"\"final_url\":\"http://127.0.0.1:{server.Port}/here\"");
    }

    [Fact]
    public void A_run_on_a_network_that_is_away_is_discarded_and_nothing_is_written()
    {
        Tier.OnlyFull("waits as politeness asks");
        using var server = ScriptedServer.Of(_ => "200");
        using var root = With(server, "/1", "/2");
        On(root, "2026-01-01", "check").ExitCode.ShouldBe(0);
        var before = root.Read(Ledger);
        server.Dispose();
        var answer = On(root, "2026-03-01", "check");
        answer.ExitCode.ShouldBe(74);
        answer.Errors.ShouldContain("the run was discarded and nothing written: nothing answered at all");
        answer.Errors.ShouldContain("--trust-network");
        root.Read(Ledger).ShouldBe(before);
        On(root, "2026-03-01", "check", "--trust-network").ExitCode.ShouldBe(0);
        State(root, "/1").ShouldBe("failing");
    }

    [Fact]
    public void A_run_that_was_stopped_goes_on_where_it_was()
    {
        using var server = ScriptedServer.Of(_ => "200");
        using var root = With(server, "/1", "/2");
        root.Write("site/links-run.jsonl", $$"""
            {"run":"2026-01-01"}
            {"url":"http://127.0.0.1:{{server.Port}}/1","outcome":"Barred","reason":"http","code":403,"final_url":null}
            {"url":"http://127.0.0.1:{{server.Port}}/2","outco
            """);
        var answer = On(root, "2026-01-01", "check");
        answer.Errors.ShouldContain("1 of 2 addresses are done");
        (State(root, "/1"), State(root, "/2")).ShouldBe(("blocked", "ok"));
        server.LogOf("/1").ShouldBeEmpty();
        File.Exists(root.At("site/links-run.jsonl")).ShouldBeFalse();
    }

    [Fact]
    public void A_journal_of_another_day_is_not_believed()
    {
        using var server = ScriptedServer.Of(_ => "200");
        using var root = With(server, "/1");
        root.Write("site/links-run.jsonl", $"{{\"run\":\"2025-12-31\"}}\n{{\"url\":\"http://127.0.0.1:{server.Port}/1\",\"outcome\":\"Missing\",\"reason\":\"http\",\"code\":404,\"final_url\":null}}\n");
        On(root, "2026-01-01", "check").ExitCode.ShouldBe(0);
        State(root, "/1").ShouldBe("ok");
    }

    [Fact]
    public void A_proxy_of_the_environment_is_not_used()
    {
        using var proxy = ScriptedServer.Of(_ => "200");
        using var server = ScriptedServer.Of(_ => "200");
        using var root = With(server, "/1");
        var way = $"http://127.0.0.1:{proxy.Port}";
        Root.Run(["links", "check", "--allow-private-addresses", "--root", root.Folder], ("HTTP_PROXY", way), ("http_proxy", way), ("ALL_PROXY", way)).ExitCode.ShouldBe(0);
        proxy.Connections.ShouldBe(0);
        server.Connections.ShouldBe(2);
    }

    [Fact]
    public void Without_leave_this_machine_is_never_dialled()
    {
        using var server = ScriptedServer.Of(_ => "200");
        using var root = With([$"http://127.0.0.1:{server.Port}/1", "http://127.0.0.1/2", "http://[::ffff:127.0.0.1]:8080/3", "http://user:word@127.0.0.1/4"]);
        root.Archive("links", "check").ExitCode.ShouldBe(0);
        foreach (var (path, reason) in new[] { ("/1", "port"), ("/2", "address"), ("/3", "address"), ("/4", "userinfo") })
        {
            State(root, path).ShouldBe("excluded");
            root.Read(Ledger).Split('\n').Single(line => line.Contains(path + "\"")).ShouldContain($"\"reason\":\"{reason}\"");
        }
        server.Connections.ShouldBe(0);
    }

    [Fact]
    public void Copies_are_looked_for_in_the_index_then_by_redirect_then_by_availability()
    {
        Tier.OnlyFull("waits as politeness asks");
        using var server = ScriptedServer.Of(asked => asked.Path switch
        {
            _ when asked.Path.StartsWith("/cdx/", StringComparison.Ordinal) && asked.Path.Contains("%2Findexed&") && asked.Path.Contains("&to=") =>
                "200\n\n[[\"timestamp\",\"original\"],[\"20240101000000\",\"x\"]]",
            _ when asked.Path.StartsWith("/cdx/", StringComparison.Ordinal) => asked.Path.Contains("%2Findexed&") ? "200\n\n[]" : "503",
            _ when asked.Path.EndsWith("/redirected", StringComparison.Ordinal) => "302 /web/20230101000000/http://x/",
            _ when asked.Path.StartsWith("/wayback/available?", StringComparison.Ordinal) && asked.Path.Contains("%2Fasked&") =>
                "200\n\n{\"archived_snapshots\":{\"closest\":{\"available\":true,\"status\":\"200\",\"timestamp\":\"20220101000000\"}}}",
            _ => null,
        });
        using var root = With(["http://a.example/indexed", "http://a.example/redirected", "http://a.example/asked", "http://a.example/none"]);
        root.Write("content/site.yaml", root.Read("content/site.yaml") + $"links: {{ archive: \"http://127.0.0.1:{server.Port}\", availability: \"http://127.0.0.1:{server.Port}/\" }}\n");
        root.Write(Ledger, """{"url":"http://a.example/none","first_seen":"2026-01-01","state":"unknown","since":"2026-01-01","last_ok":null,"last_checked":null,"fails":0,"soft_fails":0,"first_fail":null,"code":null,"reason":null,"final_url":null,"snapshots":[{"url":"https://archive.example/abc","at":"2020-01-01T00:00:00Z","by":"hand"}]}""" + "\n");
        var answer = On(root, "2026-01-02", "snapshot", "--format", "json");
        answer.ExitCode.ShouldBe(0);
        using var rows = JsonDocument.Parse(answer.Output);
        rows.RootElement.EnumerateArray().Select(row => row.GetProperty("snapshot").GetString()!.Split("/web/")[1]).Order(StringComparer.Ordinal)
            .ShouldBe(["20220101000000/http://a.example/asked", "20230101000000/http://a.example/redirected", "20240101000000/http://a.example/indexed"]);
        root.Read(Ledger).ShouldContain("https://archive.example/abc");
        var times = server.Log.Select(asked => asked.At).Order().ToList();
        times.Zip(times.Skip(1)).Min(pair => pair.Second - pair.First).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1.99));
    }

    [Fact]
    public void The_list_says_how_each_stands_and_where_it_is_used()
    {
        using var root = With(["http://a.example/x", "http://a.example/y"]);
        root.Write("content/links.yaml", "\"http://A.example/x\": { state: usurped, by: rima, on: 2026-01-01 }\n");
        var text = root.Archive("links", "list").Output;
        text.ShouldContain("unknown   unchecked   http://a.example/x  (a person says: usurped)\n    in " + Page);
        using var rows = JsonDocument.Parse(root.Archive("links", "list", "--state", "unknown", "--format", "json").Output);
        rows.RootElement.GetArrayLength().ShouldBe(2);
        root.Archive("links", "list", "--state", "dead", "--format", "json").Output.Trim().ShouldBe("[]");
    }

    [Theory]
    [InlineData("links", "check", "--limit", "0")]
    [InlineData("links", "check", "http://nowhere.example/")]
    [InlineData("links", "list", "--state", "gone")]
    [InlineData("links")]
    public void A_wrong_use_is_said_and_nothing_is_written(params string[] arguments)
    {
        using var root = With(["http://127.0.0.1/x"]);
        var answer = root.Archive(arguments);
        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldNotBeEmpty();
        File.Exists(root.At(Ledger)).ShouldBeFalse();
    }

    [Fact]
    public void A_ledger_that_cannot_be_read_is_not_written_over()
    {
        using var root = With(["http://127.0.0.1/x"]);
        root.Write(Ledger, "<<<<<<< ours\n");
        var answer = root.Archive("links", "check");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("error ARC121");
        root.Read(Ledger).ShouldBe("<<<<<<< ours\n");
    }
}
