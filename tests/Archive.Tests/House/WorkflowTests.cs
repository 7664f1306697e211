using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>Workflows run for strangers: no action changes under them, and a pull request can only read the repository.</summary>
public sealed partial class WorkflowTests
{
    static readonly (string Name, string Text)[] Workflows =
    [
        .. Directory.GetFiles(Repository.At(".github/workflows")).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
    ];

    static readonly string Check = Workflows.Single(workflow => workflow.Name == "check.yml").Text;

    [Fact]
    public void Every_action_is_pinned_to_a_commit_and_says_its_version() => Workflows
        .SelectMany(workflow => Uses().Matches(workflow.Text).Select(match => (workflow.Name, Uses: match.Groups[1].Value)))
        .Where(use => !Pinned().IsMatch(use.Uses)).ShouldBeEmpty();

    [Fact]
    public void An_action_has_one_version_everywhere() => Workflows
        .SelectMany(workflow => Uses().Matches(workflow.Text).Select(match => match.Groups[1].Value)).Distinct()
        .GroupBy(use => use.Split('@')[0], StringComparer.Ordinal).Where(action => action.Count() > 1).ShouldBeEmpty();

    [Theory]
    [InlineData("secrets")]
    [InlineData("pull_request_target")]
    [InlineData("workflow_run")]
    [InlineData("GITHUB_TOKEN")]
    [InlineData("github.token")]
    [InlineData(": write")]
    [InlineData("write-all")]
    public void The_check_of_pull_requests_cannot_write_and_knows_no_secret(string words) => Check.ShouldNotContain(words);

    [Fact]
    public void The_check_of_pull_requests_may_only_read_the_repository()
    {
        Check.ShouldContain("\non: pull_request\n");
        Permissions().Matches(Check).Select(match => match.Value).ShouldBe(["permissions:\n  contents: read\n"]);
        Check.ShouldContain("persist-credentials: false");
    }

    [Fact]
    public void Commands_are_one_line_and_no_value_of_an_event_is_written_into_them() => Workflows
        .SelectMany(workflow => Commands().Matches(workflow.Text).Select(match => (workflow.Name, Command: match.Groups[1].Value)))
        .Where(command => command.Command.Contains("${{", StringComparison.Ordinal) || command.Command[0] is '|' or '>').ShouldBeEmpty();

    [Fact]
    public void Every_job_ends_in_time() => Workflows
        .Where(workflow => workflow.Text.Split("runs-on:").Length != workflow.Text.Split("\n    timeout-minutes: ").Length)
        .Select(workflow => workflow.Name).ShouldBeEmpty();

    [GeneratedRegex(@"\buses:[ ]*(.*)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"\A[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+\z")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"(?m)^ *permissions:.*\n(?: +.*\n)*")]
    private static partial Regex Permissions();

    [GeneratedRegex(@"(?m)^ +(?:- )?run: (.*)$")]
    private static partial Regex Commands();
}
