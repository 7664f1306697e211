using Archive.Reporting;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>The page of diagnostics is made from the rules and their explanations; <c>ARCHIVE_ACCEPT=1</c> writes it anew.</summary>
public sealed class DiagnosticsPageTests
{
    static readonly string Path = Repository.At("docs/diagnostics.md");

    [Fact]
    public void It_has_every_rule_as_the_program_explains_it()
    {
        var page = ExplainMarkdown.Page();
        if (Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") == "1") File.WriteAllText(Path, page);
        File.ReadAllText(Path).ShouldBe(page);
    }
}
