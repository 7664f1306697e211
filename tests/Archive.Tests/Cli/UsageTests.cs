using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>Wrong commands, and machines that are not fit.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("biuld")]
    [InlineData("build", "--oops")]
    [InlineData("build", "--format", "xml")]
    [InlineData("build", "--root", "/no/such/folder")]
    [InlineData("build", "--pages", "home,entries")]
    [InlineData("build", "--pages", "home", "--record")]
    public void Wrong_usage_is_exit_code_2_and_says_what_is_wrong(params string[] arguments)
    {
        var answer = Root.Run(arguments);
        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldStartWith("archive: ");
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_machine_that_would_corrupt_text_is_refused_before_anything_is_read()
    {
        using var root = new Root();
        var answer = Root.Run(["build", "--root", root.Folder], ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));
        answer.ExitCode.ShouldBe(78);
        answer.Errors.ShouldContain("invariant globalization");
        Directory.Exists(root.At("site")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    public void Help_and_version_are_results(string argument)
    {
        var answer = Root.Run([argument]);
        answer.ExitCode.ShouldBe(0);
        answer.Output.ShouldNotBeEmpty();
        answer.Errors.ShouldBeEmpty();
    }
}
