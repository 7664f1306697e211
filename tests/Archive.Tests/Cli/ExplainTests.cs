using System.Text.Json;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>Asking what a diagnostic means.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("ARC301")]
    [InlineData("arc301")]
    [InlineData("301")]
    public void A_code_is_explained_in_both_languages_however_it_is_typed(string code)
    {
        var answer = Within.Run(["explain", code]);
        answer.ExitCode.ShouldBe(0);
        answer.Errors.ShouldBeEmpty();
        answer.Output.ShouldStartWith("error ARC301: the quote is not in the source text · \u2068الاقتباس غير موجود في النص\u2069\n");
        answer.Output.ShouldContain("  wrong · ");
        answer.Output.ShouldContain("    quote: \"\u2068قال مصدر مطّلع\u2069\"\n");
        answer.Output.ShouldContain("\n  help: Copy the words again, letter for letter.\n");
    }

    [Fact]
    public void An_unknown_code_is_wrong_usage_and_the_nearest_is_named()
    {
        var answer = Within.Run(["explain", "ARC305"]);
        answer.ExitCode.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Errors.ShouldStartWith("archive: there is no code ARC305; did you mean ARC304?");
    }

    [Fact]
    public void Without_a_code_every_code_is_a_line()
    {
        var answer = Within.Run(["explain"]);
        answer.ExitCode.ShouldBe(0);
        answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..6])
            .ShouldBe(Rules.All.Select(rule => rule.Code));
    }

    [Fact]
    public void As_json_a_code_is_one_row_and_all_codes_are_many()
    {
        using var one = JsonDocument.Parse(Within.Run(["explain", "107", "--format", "json"]).Output);
        var row = one.RootElement.EnumerateArray().Single();
        row.GetProperty("code").GetString().ShouldBe("ARC107");
        row.GetProperty("severity").GetString().ShouldBe("error");
        row.GetProperty("fix").GetBoolean().ShouldBeTrue();
        foreach (var texts in new[] { "title", "why", "help" })
        {
            row.GetProperty(texts).GetProperty("en").GetString().ShouldNotBeNullOrEmpty();
            row.GetProperty(texts).GetProperty("ar").GetString().ShouldNotBeNullOrEmpty();
        }
        row.GetProperty("wrong").GetString()!.ShouldContain("qoute:");
        row.GetProperty("right").GetString()!.ShouldContain("quote:");

        using var all = JsonDocument.Parse(Within.Run(["explain", "--format", "json"]).Output);
        all.RootElement.GetArrayLength().ShouldBe(Rules.All.Length);
    }

    [Fact]
    public void A_diagnostic_says_where_to_read_more()
    {
        using var root = new Root();
        root.Change("content/articles/the-dry-well/annotations.yaml", "label: wording-hedged", "label: wording-heged");
        root.Archive("check").Errors.ShouldContain("      more: archive explain ARC401\n");
    }
}
