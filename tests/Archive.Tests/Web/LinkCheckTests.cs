using System.Net;
using System.Text;
using Archive.Cli.Web;
using Archive.Links;
using Shouldly;
using Xunit;

namespace Archive.Tests.Web;

/// <summary>Real requests to a server of our own that behaves as badly as servers do.</summary>
public sealed class LinkCheckTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    // Every name is a host of this machine, so that politeness is seen for each of them.
    static LinkCheck Links(Asker asker, TimeSpan? spacing = null, TimeProvider? time = null) =>
        new(asker.Ask, new Gate(AllowPrivate: true), spacing ?? TimeSpan.Zero, time ?? TimeProvider.System);

    static Asker Asker() => new(new Dialler(new Gate(AllowPrivate: true), (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
        async (number, stop) =>
        {
            var socket = new System.Net.Sockets.Socket(number.AddressFamily, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
            await socket.ConnectAsync(number, stop);
            return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
        }), "Archive-linkcheck/test (+https://valley.example/en/links/)");

    internal static async Task<Observation> Check(ScriptedServer server, string path, string host = "a.example", TimeProvider? time = null)
    {
        using var asker = Asker();
        using var links = Links(asker, time: time);
        return await links.Check($"http://{host}:{server.Port}{path}", Stop);
    }

    [Theory]
    [InlineData("200", Outcome.Alive, Reasons.Http, 200)]
    [InlineData("404", Outcome.Missing, Reasons.Http, 404)]
    [InlineData("403", Outcome.Barred, Reasons.Http, 403)]
    [InlineData("999", Outcome.Barred, Reasons.Http, 999)]
    [InlineData("451", Outcome.Withheld, Reasons.Http, 451)]
    [InlineData("403 cf-mitigated: challenge", Outcome.Barred, Reasons.Challenge, 403)]
    [InlineData("429 Retry-After: 100", Outcome.Nothing, Reasons.Http, 429)]
    [InlineData("503 Retry-After: 3600", Outcome.Nothing, Reasons.Http, 503)]
    [InlineData("302 /x/y", Outcome.Missing, Reasons.Loop, 302)]
    [InlineData("302 /", Outcome.SoftMissing, Reasons.RedirectToFront, 200)]
    public async Task An_answer_is_read(string answer, Outcome outcome, string reason, int? code)
    {
        using var server = ScriptedServer.Of(asked => asked.Path switch { "/x/y" => answer, "/" => "200", _ => null });
        (await Check(server, "/x/y")).ShouldBe(new Observation(outcome, reason, code));
    }

    [Fact]
    public async Task A_chain_of_moves_for_good_is_followed()
    {
        using var server = ScriptedServer.Of(asked => asked.Path switch { "/1" => "301 /2", "/2" => "308 /3", "/3" => "301 /%D8%AE%D8%A8%D8%B1", "/%D8%AE%D8%A8%D8%B1" => "200", _ => null });
        (await Check(server, "/1")).ShouldBe(new Observation(Outcome.Alive, Reasons.Http, 200, $"http://a.example:{server.Port}/%D8%AE%D8%A8%D8%B1"));
    }

    [Fact]
    public async Task A_redirect_in_Arabic_letters_is_followed()
    {
        using var server = ScriptedServer.Of(asked => asked.Path switch { "/1" => "302 /خبر", "/%D8%AE%D8%A8%D8%B1" => "200", _ => null });
        (await Check(server, "/1")).Outcome.ShouldBe(Outcome.Alive);
    }

    [Fact]
    public async Task It_says_who_it_is_and_sends_nothing_else()
    {
        using var server = ScriptedServer.Of(asked => asked.Path == "/x" ? "302 /y" : "200 Set-Cookie: a=b");
        await Check(server, "/x");
        foreach (var asked in server.Log)
        {
            asked.Head.Split("\r\n")[1..^2].Order(StringComparer.Ordinal).ShouldBe(
                ["Accept-Encoding: identity", "Accept: */*", "Connection: close", $"Host: a.example:{server.Port}", "User-Agent: Archive-linkcheck/test (+https://valley.example/en/links/)"]);
        }
    }

    [Fact]
    public async Task What_a_site_asks_programs_not_to_look_at_is_not_looked_at()
    {
        using var server = ScriptedServer.Of(asked => asked.Path == "/robots.txt" ? "200\n\nUser-agent: *\nDisallow: /private\n" : "200");
        (await Check(server, "/private/x")).ShouldBe(new Observation(Outcome.Barred, Reasons.Robots));
        server.Log.Select(asked => asked.Path).ShouldBe(["/robots.txt"]);
        (await Check(server, "/open")).Outcome.ShouldBe(Outcome.Alive);
    }

    [Fact]
    public async Task A_site_whose_robots_file_is_broken_is_left_alone()
    {
        using var server = ScriptedServer.Of(asked => asked.Path == "/robots.txt" ? "500" : "200");
        (await Check(server, "/x", time: AskingAgainSoon.Time)).ShouldBe(new Observation(Outcome.Barred, Reasons.Robots));
    }

    [Fact]
    public async Task A_server_out_of_order_is_asked_twice()
    {
        var times = 0;
        using var server = ScriptedServer.Of(asked => asked.Path == "/x" ? times++ == 0 ? "500" : "200" : null);
        (await Check(server, "/x")).Outcome.ShouldBe(Outcome.Alive);
        var log = server.LogOf("/x").ToList();
        log.Count.ShouldBe(2);
        (log[1].At - log[0].At).ShouldBeGreaterThan(TimeSpan.FromSeconds(4.9));
    }

    [Fact]
    public async Task A_storm_of_429_is_waited_out_and_then_left_for_another_day()
    {
        var times = 0;
        using var server = ScriptedServer.Of(asked => asked.Path is "/robots.txt" ? "404" : asked.Host.StartsWith('c') && times++ > 0 ? "200" : "429 Retry-After: 1");
        (await Check(server, "/x", "calm.example")).Outcome.ShouldBe(Outcome.Alive);
        using var asker = Asker();
        using var links = Links(asker);
        var seen = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => links.Check($"http://storm.example:{server.Port}/{i}", Stop)));
        seen.ShouldAllBe(one => one.Outcome == Outcome.Nothing);
        var log = server.Log.Where(asked => asked.Host.StartsWith('s') && asked.Path != "/robots.txt").ToList();
        log.Count.ShouldBe(3);
        log.Zip(log.Skip(1)).ShouldAllBe(pair => pair.Second.At - pair.First.At >= TimeSpan.FromSeconds(0.99));
    }

    [Fact]
    public async Task Where_nobody_listens_there_is_no_connection_and_one_attempt_speaks_for_the_host()
    {
        using var server = ScriptedServer.Of(_ => "200");
        var port = server.Port;
        server.Dispose();
        using var asker = Asker();
        using var links = Links(asker, time: AskingAgainSoon.Time);
        var seen = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => links.Check($"http://a.example:{port}/{i}", Stop)));
        seen.ShouldAllBe(one => one == new Observation(Outcome.Trouble, Reasons.Connect, null, null));
    }

    [Fact]
    public async Task Nonsense_and_a_head_of_a_megabyte_are_no_answers()
    {
        var large = new string('x', 1 << 20);
        using var server = new ScriptedServer(async (asked, stream, stop) =>
        {
            if (asked.Path == "/robots.txt") await ScriptedServer.Say(stream, "404", stop);
            else if (asked.Path == "/junk") await stream.WriteAsync("SSH-2.0-OpenSSH_9.6\r\n\r\n"u8.ToArray(), stop);
            else await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nX-Large: {large}\r\n\r\n"), stop);
        });
        var seen = await Task.WhenAll(Check(server, "/junk", time: AskingAgainSoon.Time), Check(server, "/large", time: AskingAgainSoon.Time));
        seen[0].Outcome.ShouldBe(Outcome.Trouble);
        seen[1].ShouldBe(new Observation(Outcome.Trouble, Reasons.Protocol));
    }

    [Fact]
    public async Task A_connection_that_cannot_be_made_safe_is_trouble()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var talk = Task.Run(async () =>
        {
            for (var i = 0; i < 2; i++)
            {
                using var client = await listener.AcceptTcpClientAsync(Stop);
                await client.GetStream().WriteAsync("HTTP/1.1 400 This is no TLS\r\n\r\n"u8.ToArray(), Stop);
            }
        }, Stop);
        using var asker = Asker();
        using var links = Links(asker, time: AskingAgainSoon.Time);
        (await links.Check($"https://a.example:{((IPEndPoint)listener.LocalEndpoint).Port}/x", Stop)).ShouldBe(new Observation(Outcome.Trouble, Reasons.Tls));
        await talk;
    }

    [Fact]
    public async Task Hosts_are_asked_one_at_a_time_and_no_more_than_once_a_second()
    {
        using var server = ScriptedServer.Of(asked => asked.Path switch { "/robots.txt" => "404", "/3" => "302 /33", _ => "200" });
        using var asker = Asker();
        using var links = Links(asker, TimeSpan.FromSeconds(1));
        await Task.WhenAll(from host in "abc" from i in Enumerable.Range(Tier.Times(3, full: 1), Tier.Times(2, full: 4)) select links.Check($"http://{host}.example:{server.Port}/{i}", Stop));
        // Each host: its robots file, the pages, and where the third of them leads.
        server.Log.Count.ShouldBe(3 * Tier.Times(4, full: 6));
        foreach (var host in server.Log.GroupBy(asked => asked.Host))
        {
            var times = host.Select(asked => asked.At).Order().ToList();
            times.Zip(times.Skip(1)).Min(pair => pair.Second - pair.First).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(0.99));
        }
    }

    [Theory]
    [InlineData("/head")]
    [InlineData("/body")]
    [InlineData("/silent")]
    [InlineData("/chain")]
    public async Task A_server_that_drips_is_given_twenty_seconds_and_no_more(string path)
    {
        Tier.OnlyFull("takes twenty seconds");
        using var server = new ScriptedServer(async (asked, stream, stop) =>
        {
            if (asked.Path == "/robots.txt") { await ScriptedServer.Say(stream, "404", stop); return; }
            if (asked.Path.Contains("/chain"))
            {
                await Task.Delay(6_000, stop);
                await ScriptedServer.Say(stream, $"302 {asked.Path}x", stop);
                return;
            }
            if (asked.Path == "/body") await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), stop);
            foreach (var letter in "HTTP/1.1 200 OK\r\nX: " + new string('x', 1_000))
            {
                if (asked.Path != "/silent") await stream.WriteAsync(new[] { (byte)letter }, stop);
                await Task.Delay(500, stop);
            }
        });
        var clock = System.Diagnostics.Stopwatch.StartNew();
        (await Check(server, path)).ShouldBe(new Observation(Outcome.Trouble, Reasons.Timeout));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(21));
    }
}
