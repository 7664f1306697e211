using System.Net;
using System.Net.Sockets;
using Archive.Cli.Web;
using Archive.Links;
using Archive.Tests.Links;
using Shouldly;
using Xunit;

namespace Archive.Tests.Web;

/// <summary>Strangers' addresses: nothing that is not public is ever dialled, however it is written; the listener counts.</summary>
public sealed class DiallerTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_spelling_of_a_private_address_reaches_a_listener()
    {
        using var server = ScriptedServer.Of(_ => "200");
        using var six = Socket.OSSupportsIPv6 ? new ScriptedServer((_, stream, stop) => ScriptedServer.Say(stream, "200", stop), IPAddress.IPv6Loopback) : null;
        var dialled = new List<IPEndPoint>();
        foreach (var port in new[] { server.Port, six?.Port ?? server.Port })
        {
            var gate = new Gate { Ports = [port] };
            var dialler = new Dialler(gate, Dns.GetHostAddressesAsync, (number, _) =>
            {
                dialled.Add(number);
                throw new SocketException((int)SocketError.ConnectionRefused);
            });
            foreach (var host in Spellings.Hosts)
            {
                // As an address, with everything that stands between a link and the network …
                if (Uri.TryCreate($"http://{host}:{port}/", UriKind.Absolute, out var address))
                {
                    using var asker = new Asker(dialler, "test");
                    using var links = new LinkCheck(asker.Ask, gate, TimeSpan.Zero, TimeProvider.System);
                    (await links.Check(address.AbsoluteUri, Stop)).Outcome.ShouldBeOneOf(Outcome.Excluded, Outcome.Missing, Outcome.Trouble);
                }
                // … and dialled as it is, as if something before had let it through.
                (await Should.ThrowAsync<NoAnswer>(dialler.Dial(host.Trim('[', ']'), port, Stop).AsTask(), host)).Seen.Outcome.ShouldNotBe(Outcome.Alive);
            }
        }
        dialled.ShouldBeEmpty();
        server.Connections.ShouldBe(0);
        (six?.Connections ?? 0).ShouldBe(0);
    }

    [Fact]
    public async Task With_leave_for_private_addresses_the_same_listener_is_reached()
    {
        using var server = ScriptedServer.Of(_ => "200");
        await using var stream = await new Dialler(new Gate(AllowPrivate: true)).Dial("127.1", server.Port, Stop);
        stream.CanWrite.ShouldBeTrue();
        await Task.Delay(100, Stop);
        server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task A_name_that_answers_otherwise_the_second_time_gains_nothing()
    {
        using var server = ScriptedServer.Of(_ => "200");
        var (questions, dialled) = (0, new List<IPAddress>());
        var gate = new Gate { Ports = [server.Port] };
        var dialler = new Dialler(
            gate,
            (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(questions++ % 2 == 0 ? "93.184.215.14" : "127.0.0.1")]),
            (number, _) =>
            {
                dialled.Add(number.Address);
                throw new SocketException((int)SocketError.ConnectionRefused);
            });
        for (var i = 0; i < 10; i++) await Should.ThrowAsync<NoAnswer>(dialler.Dial("rebind.example", server.Port, Stop).AsTask());
        questions.ShouldBe(10);
        dialled.ShouldAllBe(number => number.Equals(IPAddress.Parse("93.184.215.14")));
        dialled.Count.ShouldBe(5);
        server.Connections.ShouldBe(0);
    }

    [Fact]
    public async Task One_private_number_among_public_ones_is_enough_to_refuse_a_name()
    {
        var dialler = new Dialler(new Gate(), (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("1.1.1.1"), IPAddress.Parse("10.0.0.1")]), (_, _) => throw new InvalidOperationException());
        (await Should.ThrowAsync<NoAnswer>(dialler.Dial("mixed.example", 443, Stop).AsTask())).Seen.ShouldBe(new Observation(Outcome.Excluded, Reasons.Address));
    }

    [Fact]
    public async Task Other_ports_are_not_even_looked_up()
    {
        var dialler = new Dialler(new Gate(), (_, _) => throw new InvalidOperationException(), (_, _) => throw new InvalidOperationException());
        foreach (var port in new[] { 22, 25, 3306, 6379, 9200 })
            (await Should.ThrowAsync<NoAnswer>(dialler.Dial("a.example", port, Stop).AsTask())).Seen.ShouldBe(new Observation(Outcome.Excluded, Reasons.Port));
    }

    [Theory]
    [InlineData(SocketError.HostNotFound, Outcome.Missing, Reasons.Dns)]
    [InlineData(SocketError.TryAgain, Outcome.Trouble, Reasons.Lookup)]
    [InlineData(SocketError.NoRecovery, Outcome.Trouble, Reasons.Lookup)]
    public async Task A_name_without_a_host_is_another_thing_than_a_lookup_that_failed(SocketError fault, Outcome outcome, string reason)
    {
        var dialler = new Dialler(new Gate(), (_, _) => throw new SocketException((int)fault), (_, _) => throw new InvalidOperationException());
        (await Should.ThrowAsync<NoAnswer>(dialler.Dial("a.example", 443, Stop).AsTask())).Seen.ShouldBe(new Observation(outcome, reason));
    }
}
