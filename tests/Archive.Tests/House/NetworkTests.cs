using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>Only <c>archive links</c> asks the network: a build asks nobody. <c>archive serve</c> answers this machine and asks nobody either.</summary>
public sealed class NetworkTests
{
    const string Listening = "DevServer/Server.cs";

    [Fact]
    public void Nothing_but_the_room_Web_names_the_network_and_nothing_but_links_names_that_room()
    {
        var files = Rooms.Files("src/Archive.Cli").ToList();
        files.Where(file => file.Text.Contains("System.Net", StringComparison.Ordinal) && !file.Path.StartsWith("Web/", StringComparison.Ordinal))
            .Select(file => file.Path).ShouldBe([Listening]);
        files.Where(file => file.Text.Contains("Archive.Cli.Web", StringComparison.Ordinal))
            .Select(file => file.Path).ShouldAllBe(path => path.StartsWith("Web/", StringComparison.Ordinal) || path.StartsWith("Commands/Links", StringComparison.Ordinal));
        files.Where(file => file.Path.StartsWith("Web/", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void What_listens_asks_nobody_and_listens_to_this_machine_only()
    {
        var server = Rooms.Files("src/Archive.Cli").Single(file => file.Path == Listening).Text;
        server.ShouldContain("options.Listen(IPAddress.Loopback, port)");
        server.Split("Listen(").Length.ShouldBe(2);
        foreach (var asking in new[] { "System.Net.Http", "HttpClient", "ListenAnyIP", "UseUrls", "new Socket", "TcpClient" }) server.ShouldNotContain(asking);
    }
}
