using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Reporting;
using Shouldly;
using Xunit;

namespace Archive.Tests.Reporting;

/// <summary>Every code has a page in both languages, and its examples are what they say.</summary>
public sealed partial class ExplanationTests
{
    static readonly Value[] Files =
    [
        Value.Of(SidecarShapes.Annotation), Value.Of(SidecarShapes.Sidecar), Value.Of(ArticleShapes.Article),
        Value.Of(ArticleShapes.Translation), Value.Of(LessonShapes.Lesson), Value.Of(SiteShapes.Site), SiteShapes.Labels, LinkShapes.Overrides, SiteShapes.Strings, SiteShapes.Cues, SiteShapes.Synonyms,
    ];

    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code)];

    [Fact]
    public void Every_code_is_explained_and_nothing_else() => Explanation.Codes.ShouldBe(Rules.All.Select(rule => rule.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_why_in_two_to_four_sentences_of_each_language(string code)
    {
        var why = Of(code).Why;
        why.Entries.Select(entry => entry.Key).ShouldBe(["en", "ar"], code);
        ArabicLetter().Count(why.In("ar")!).ShouldBeGreaterThan(50, code);
        ArabicLetter().IsMatch(why.In("en")!).ShouldBeFalse(code);
        foreach (var (_, words) in why.Entries)
        {
            words.ShouldEndWith(".", customMessage: code);
            SentenceEnd().Count(words).ShouldBeInRange(2, 4, $"{code}: {words}");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_right_is_valid_and_has_no_diagnostic_of_its_own_code(string code)
    {
        if (Of(code).Right is not { } right) return;
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var root = Parse(right, diagnostics);
        diagnostics.ShouldBeEmpty(code);
        root.ShouldNotBeNull(code);
        if (ShapeOf(root) is { } shape) new ShapeCheck(diagnostics).Check(root, shape);
        diagnostics.Select(fault => fault.Rule.Code).ShouldNotContain(code);
        diagnostics.Select(fault => fault.Rule.Code).Except([Rules.KeyMissing.Code]).ShouldBeEmpty(code);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_wrong_in_form_has_a_diagnostic_of_its_own_code(string code)
    {
        var isOfForm = string.CompareOrdinal(code, Rules.YamlNeedsQuotes.Code) <= 0;
        if (!isOfForm || Of(code) is not { Wrong: { } wrong, Right: { } right }) return;
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var shape = ShapeOf(Parse(right, ImmutableArray.CreateBuilder<Diagnostic>())!).ShouldNotBeNull();
        var root = code == Rules.FrontMatterMissing.Code ? FrontMatter.Read("f.md", wrong, diagnostics).Fields : Parse(wrong, diagnostics);
        if (root is not null) new ShapeCheck(diagnostics).Check(root, shape);
        diagnostics.Select(fault => fault.Rule.Code).ShouldContain(code);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_example_shows_a_difference(string code) => (Of(code).Wrong is { } wrong && wrong == Of(code).Right).ShouldBeFalse(code);

    [Theory]
    [InlineData("ARC301", "ARC301")]
    [InlineData("arc301", "ARC301")]
    [InlineData(" 301 ", "ARC301")]
    [InlineData("٣٠١", "ARC301")]
    [InlineData("ARC305", null)]
    [InlineData("", null)]
    public void A_code_may_be_typed_in_many_ways(string typed, string? code) => Explanation.RuleOf(typed)?.Code.ShouldBe(code);

    [Theory]
    [InlineData("ARC305", "ARC304")]
    [InlineData("999", "ARC606")]
    [InlineData("ACR301", "ARC301")]
    [InlineData("quotes", null)]
    public void The_nearest_code_is_near_by_number_or_by_spelling(string typed, string? code) => Explanation.Nearest(typed).ShouldBe(code);

    [Fact]
    public void Words_that_run_right_to_left_stand_between_isolates()
    {
        foreach (var line in Rules.All.SelectMany(rule => ExplainReport.Of(rule).Split('\n')))
        {
            ArabicLetter().IsMatch(Isolated().Replace(line, "")).ShouldBeFalse(line);
            line.ShouldBe(line.TrimEnd());
        }
    }

    static Explanation Of(string code) => Explanation.Of(Explanation.RuleOf(code)!);

    static YamlNode? Parse(string text, ImmutableArray<Diagnostic>.Builder diagnostics) =>
        text.StartsWith("---\n", StringComparison.Ordinal) ? FrontMatter.Read("f.md", text, diagnostics).Fields
        : YamlReader.Read("f.yaml", text, 1, diagnostics);

    // The file that an example was taken from: the first whose fields it has. A path or a sentence is from none.
    static Value? ShapeOf(YamlNode root) => root.Kind != YamlKind.Mapping ? null : Files.FirstOrDefault(file => file.Shape is not { } shape
        ? root.Entries.All(entry => file == SiteShapes.Strings || entry.Value.Kind == YamlKind.Mapping && entry.Value[file == LinkShapes.Overrides ? "state" : "name"] is not null)
        : root.Entries.All(entry => shape.Fields.Any(field => field.Name == entry.Key.Scalar)));

    [GeneratedRegex(@"\p{IsArabic}")]
    private static partial Regex ArabicLetter();

    [GeneratedRegex(@"[.?!](?= |\z)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("\u2068[^\u2069]*\u2069")]
    private static partial Regex Isolated();
}
