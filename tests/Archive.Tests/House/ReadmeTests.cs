using System.Text.RegularExpressions;
using Archive.Tests.Cli;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>What the README says is true.</summary>
public sealed partial class ReadmeTests
{
    static readonly string Readme = File.ReadAllText(Repository.At("README.md"));

    [Theory]
    [InlineData("dotnet run -c Release --project src/Archive.Cli -- build")]
    [InlineData("dotnet test Archive.sln")]
    public void It_opens_with_the_two_commands(string command) => Readme.ShouldContain(command);

    [Fact]
    public void Its_verbs_are_the_verbs_of_the_program()
    {
        var help = Root.Run(["--help"]).Output;
        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..];
        var offered = CommandName().Matches(commands).Select(match => match.Groups[1].Value);
        var named = VerbRow().Matches(Readme).Select(match => match.Groups[1].Value);
        named.Order().ShouldBe(offered.Order());
    }

    [Fact]
    public void Every_file_it_links_is_there()
    {
        foreach (Match link in FileLink().Matches(Readme)) File.Exists(Repository.At(link.Groups[1].Value)).ShouldBeTrue(link.Value);
    }

    [GeneratedRegex(@"^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex CommandName();

    [GeneratedRegex(@"^\| `([a-z]+)` \|", RegexOptions.Multiline)]
    private static partial Regex VerbRow();

    [GeneratedRegex(@"\]\(([A-Za-z][^):#]*)\)")]
    private static partial Regex FileLink();
}
