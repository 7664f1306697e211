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

    [Theory]
    [InlineData("--limit takes a number from 1 to 1000000", "links", "check", "--limit", "abc")]
    [InlineData("--limit takes a number from 1 to 1000000", "links", "check", "--limit", "0")]
    [InlineData("--limit takes a number from 1 to 1000000", "links", "check", "--limit", "")]
    [InlineData("--minutes takes a number from 1 to 1000000", "links", "check", "--minutes", "1000001")]
    [InlineData("--minutes takes a number from 1 to 1000000", "links", "check", "--minutes", "99999999999")]
    [InlineData("--limit takes a number from 1 to 1000000", "links", "snapshot", "--limit", "1.5")]
    [InlineData("--limit takes a number from 1 to 1000000", "search", "x", "--limit", "ten")]
    [InlineData("--port takes a number from 0 to 65535", "serve", "--port", "65536")]
    [InlineData("--pages: there is no kind of pages named \"entries\". Kinds: all, or some of annotation,", "build", "--pages", "home, entries")]
    [InlineData("--pages: there is no kind of pages named \"\". Kinds: all, or some of annotation,", "build", "--pages", "home,")]
    [InlineData("--pages and --record do not go together", "build", "--pages", "home", "--record")]
    public void A_wrong_value_is_told_in_words_of_ours(string words, params string[] arguments)
    {
        var answer = Root.Run(arguments);
        answer.ExitCode.ShouldBe(2, answer.Errors);
        answer.Errors.ShouldStartWith($"archive: {words}");
        answer.Errors.Split('\n').Count(line => line.StartsWith("archive:", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Spaces_in_a_list_of_kinds_are_no_part_of_their_names()
    {
        using var root = new Root();
        root.Archive("build", "--pages", " entry , home").ExitCode.ShouldBe(0);
        File.Exists(root.At("site/public/en/index.html")).ShouldBeTrue();
        Directory.Exists(root.At("site/public/en/labels")).ShouldBeFalse();
        root.Archive("build", "--pages", " all ", "--record").ExitCode.ShouldBe(0);
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

    [Theory]
    [InlineData("build")]
    [InlineData("links", "check")]
    [InlineData("links", "snapshot")]
    [InlineData("search")]
    [InlineData("serve")]
    public void Help_names_values_as_they_are_typed(params string[] verb)
    {
        var answer = Root.Run([.. verb, "--help"]);
        answer.ExitCode.ShouldBe(0);
        answer.Output.ShouldContain("[default: text]");
        // What .NET prints of an object whose name is for programs only.
        answer.Output.ShouldNotContain("{");
    }
}
