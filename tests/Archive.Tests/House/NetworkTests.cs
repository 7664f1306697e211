using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>Only <c>archive links</c> uses the network: a build asks nobody.</summary>
public sealed class NetworkTests
{
    [Fact]
    public void Nothing_but_the_room_Web_names_the_network_and_nothing_but_links_names_that_room()
    {
        var files = Rooms.Files("src/Archive.Cli").ToList();
        files.Where(file => file.Text.Contains("System.Net", StringComparison.Ordinal) && !file.Path.StartsWith("Web/", StringComparison.Ordinal))
            .Select(file => file.Path).ShouldBeEmpty();
        files.Where(file => file.Text.Contains("Archive.Cli.Web", StringComparison.Ordinal))
            .Select(file => file.Path).ShouldAllBe(path => path.StartsWith("Web/", StringComparison.Ordinal) || path.StartsWith("Commands/Links", StringComparison.Ordinal));
        files.Where(file => file.Path.StartsWith("Web/", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }
}
