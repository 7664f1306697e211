using System.Collections.Immutable;
using Archive.Formats;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_file_comes_apart_at_its_fences_whatever_its_line_ends(string end)
    {
        var (parts, faults) = Read($"---{end}title: x{end}--- {end}Words.{end}");
        faults.ShouldBeEmpty();
        parts.Fields!["title"]!.Scalar.ShouldBe("x");
        parts.Fields!["title"]!.Place.ShouldBe(new Place("f.md", 2, 8, 1));
        parts.Markdown.ShouldBe($"Words.{end}");
        parts.FirstLine.ShouldBe(4);
    }

    [Theory]
    [InlineData("Words.\n")]
    [InlineData("")]
    [InlineData("\n---\ntitle: x\n---\n")]
    [InlineData("---\ntitle: x\n")]
    [InlineData("---")]
    public void Fences_that_are_not_there_are_one_fault_at_the_top(string text)
    {
        var fault = Read(text).Faults.ShouldHaveSingleItem();
        (fault.Rule.Code, fault.Place).ShouldBe(("ARC106", new Place("f.md")));
    }

    [Fact]
    public void A_rule_of_dashes_in_the_body_ends_nothing() =>
        Read("---\na: x\n---\none\n\n---\n\ntwo\n").Parts.Markdown.ShouldBe("one\n\n---\n\ntwo\n");

    static (FrontMatter Parts, ImmutableArray<Diagnostic> Faults) Read(string text)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return (FrontMatter.Read("f.md", text, diagnostics), diagnostics.ToImmutable());
    }
}
