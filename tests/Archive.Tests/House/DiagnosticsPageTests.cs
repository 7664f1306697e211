using System.Text;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.House;

/// <summary>The page of diagnostics is made from the rules themselves; <c>ARCHIVE_ACCEPT=1</c> writes it anew.</summary>
public sealed class DiagnosticsPageTests
{
    static readonly string Path = Repository.At("docs/diagnostics.md");

    [Fact]
    public void It_has_every_rule_as_the_program_says_it()
    {
        var page = Page();
        if (Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") == "1") File.WriteAllText(Path, page);
        File.ReadAllText(Path).ShouldBe(page);
    }

    static string Page()
    {
        var page = new StringBuilder("# Diagnostics\n\nMade from `src/Archive.Core/Model/Rules.cs` by a test. Codes are never reused.\n");
        foreach (var rule in Rules.All)
        {
            page.Append('\n').Append("## ").Append(rule.Code).Append(rule.Severity == Severity.Error ? " · error" : " · warning").Append("\n\n");
            page.Append(rule.English).Append(". ").Append(rule.Help.In("en")).Append("\n\n");
            page.Append("<div dir=\"rtl\">\n\n").Append(rule.Arabic).Append(". ").Append(rule.Help.In("ar")).Append("\n\n</div>\n");
        }
        return page.ToString();
    }
}
