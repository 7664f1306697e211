using System.Text.Json;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>Asking a built site.</summary>
public sealed class SearchTests
{
    [Fact]
    public void A_query_is_answered_from_the_built_site()
    {
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var answer = root.Archive("search", "bakery", "--lang", "en");
        answer.ExitCode.ShouldBe(0);
        answer.Output.ShouldContain("  en/articles/the-bakery-queue/index.html");
        answer.Output.ShouldContain("\n1 entry\n");
    }

    [Fact]
    public void A_script_gets_rows_and_an_empty_array_where_there_is_nothing()
    {
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var rows = JsonDocument.Parse(root.Archive("search", "bakery", "--format", "json").Output).RootElement;
        rows[0].EnumerateObject().Select(member => member.Name).ShouldBe(["title", "url", "score", "snippet", "labels"]);
        root.Archive("search", "zzzzz", "--format", "json").Output.ShouldBe("[]\n");
    }

    [Fact]
    public void A_slip_is_told_beside_the_result()
    {
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        root.Archive("search", "bakrey").Errors.ShouldContain("did you mean: bakery", Case.Insensitive);
    }

    [Fact]
    public void Words_beyond_what_is_looked_at_are_told_beside_the_result()
    {
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var answer = root.Archive("search", "bakery", string.Concat(Enumerable.Repeat("queue ", 50)), "--format", "json");
        answer.ExitCode.ShouldBe(0);
        answer.Errors.ShouldContain("the query is too long; what follows this word was left out: queue");
        answer.Output.ShouldContain("the-bakery-queue");
    }

    [Theory]
    [InlineData("search")]
    [InlineData("search x")]
    [InlineData("search x --limit 0")]
    [InlineData("search x --format sarif")]
    public void What_cannot_be_answered_is_wrong_usage(string line)
    {
        using var root = new Root();
        root.Archive(line.Split(' ')).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_language_that_the_site_has_not_is_named_with_those_it_has()
    {
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var answer = root.Archive("search", "x", "--lang", "fr");
        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain("the site has no language fr; it has ar, en");
    }

    [Fact]
    public void A_broken_search_file_is_told_and_is_no_fault_of_the_program()
    {
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        root.Write("site/public/search/manifest.js", "broken");
        root.Archive("search", "x").ExitCode.ShouldBe(74);
    }
}
