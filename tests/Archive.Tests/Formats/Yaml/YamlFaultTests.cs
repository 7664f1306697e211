using Shouldly;
using Xunit;

namespace Archive.Tests.Formats.Yaml;

/// <summary>What YAML allows and this archive does not: each fault is one diagnostic at its place.</summary>
public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("a: 1\n\tb: 2\n", "ARC103", 2, 1)]
    [InlineData("a:\n  - x\n  \t- y\n", "ARC103", 3, 3)]
    [InlineData("a: 1\r\nb:\r\n\t- x\r\n", "ARC103", 3, 1)]
    [InlineData("a:\tx\n", "ARC103", 1, 3)]
    public void A_tab_is_reported_where_it_stands(string text, string code, int line, int column) => One(text, code, line, column);

    [Theory]
    [InlineData("a: &x 1\n", 1, 4)]
    [InlineData("a: 1\nb: &x [1]\n", 2, 4)]
    [InlineData("&x a: 1\n", 1, 1)]
    public void An_anchor_is_refused(string text, int line, int column) => One(text, "ARC104", line, column);

    [Theory]
    [InlineData("a: 1\nb: *x\n", 2, 4)]
    [InlineData("a: [*x]\n", 1, 5)]
    [InlineData("*x : 1\n", 1, 1)]
    public void An_alias_is_refused(string text, int line, int column) => One(text, "ARC104", line, column);

    [Theory]
    [InlineData("a: !!str 1\n", 1, 4)]
    [InlineData("a: !mine x\n", 1, 4)]
    [InlineData("!!map\na: 1\n", 1, 1)]
    public void A_tag_is_refused(string text, int line, int column) => One(text, "ARC104", line, column);

    [Theory]
    [InlineData("a: 1\n<<: { b: 2 }\n", 2, 1)]
    public void A_merge_key_is_refused(string text, int line, int column) => One(text, "ARC104", line, column);

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", 2, 1)]
    [InlineData("--- \na: 1\n...\n---\nb: 2\n", 4, 1)]
    public void A_second_document_is_refused(string text, int line, int column) => One(text, "ARC104", line, column);

    [Theory]
    [InlineData("%YAML 1.2\n---\na: 1\n", 1, 1)]
    [InlineData("%TAG !e! tag:example.org,2000:\n---\na: 1\n", 1, 1)]
    [InlineData("# words\n\n%TAG !e! tag:example.org,2000:\n---\na: 1\n", 3, 1)]
    [InlineData("%MINE x\n---\na: 1\n", 1, 1)]
    public void A_directive_is_refused(string text, int line, int column) => One(text, "ARC104", line, column);

    [Theory]
    [InlineData("[a, b]: 1\n", 1, 1)]
    [InlineData("? { a: 1 }\n: 2\n", 1, 3)]
    public void A_key_that_is_not_text_is_refused(string text, int line, int column) => One(text, "ARC104", line, column);

    [Fact]
    public void Nesting_without_end_is_refused_at_once() =>
        Reading.Faults("a: " + new string('[', 5000)).ShouldHaveSingleItem().Rule.Code.ShouldBe("ARC104");

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", 3, 1)]
    [InlineData("l:\n  - a: 1\n    a: 2\n", 3, 5)]
    [InlineData("a: { x: 1, x: 2 }\n", 1, 12)]
    [InlineData("a: 1\n\"a\": 3\n", 2, 1)]
    public void A_key_that_stands_twice_is_reported_at_the_second(string text, int line, int column) => One(text, "ARC105", line, column);

    [Theory]
    [InlineData("quote: قال: نعم\n", 1, 11)]
    [InlineData("a: 1\nquote: he said: yes\n", 2, 15)]
    [InlineData("l:\n  - note: قال: نعم\n", 2, 14)]
    public void A_colon_in_words_without_quotes_asks_for_quotes(string text, int line, int column) => One(text, "ARC113", line, column);

    [Theory]
    [InlineData("a: \"never closed\nb: 1\n")]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: 1\n   b: 2\n")]
    [InlineData("a: {x: 1}}\n")]
    [InlineData("a: 'x' y\n")]
    [InlineData("a: @x\n")]
    [InlineData("a: \"\\q\"\n")]
    public void What_is_no_YAML_is_one_fault(string text) =>
        Reading.Faults(text).ShouldHaveSingleItem().Rule.Code.ShouldBeOneOf("ARC102", "ARC113");

    [Theory]
    [InlineData("")]
    [InlineData("# only words\n")]
    [InlineData("\n\n")]
    public void An_empty_file_has_no_fault(string text) => Reading.Faults(text).ShouldBeEmpty();

    static void One(string text, string code, int line, int column)
    {
        var fault = Reading.Faults(text).ShouldHaveSingleItem();
        (fault.Rule.Code, fault.Place.Path, fault.Place.Line, fault.Place.Column).ShouldBe((code, "f.yaml", line, column));
    }
}
