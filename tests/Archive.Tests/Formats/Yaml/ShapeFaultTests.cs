using Shouldly;
using Xunit;

namespace Archive.Tests.Formats.Yaml;

/// <summary>YAML that is right in form but not what an annotations file holds.</summary>
public sealed class ShapeFaultTests
{
    const string Start = "annotations:\n  - id: a1\n    label: source-unnamed\n";
    const string Note = "    note: { en: \"why\" }\n";

    [Theory]
    [InlineData("قال #وسم مهم", "ARC113")]
    [InlineData("said # this", "ARC113")]
    public void Words_that_YAML_would_cut_at_a_number_sign_ask_for_quotes(string words, string code) =>
        One(Start + $"    quote: {words}\n" + Note, code, 4, 12);

    [Fact]
    public void Words_of_several_lines_that_YAML_would_cut_ask_for_quotes() =>
        One(Start + "    quote: one\n      two # three\n" + Note, "ARC113", 4, 12);

    [Theory]
    [InlineData("\"قال #وسم\"")]
    [InlineData("قال#وسم")]
    [InlineData("\"said\" # a remark")]
    public void Words_that_YAML_does_not_cut_are_taken(string words) =>
        Reading.SidecarFaults(Start + $"    quote: {words}\n" + Note).ShouldBeEmpty();

    [Theory]
    [InlineData("    qoute: x\n    quote: y\n", "quote")]
    [InlineData("    quote: y\n    occurence: 1\n", "occurrence")]
    public void A_key_that_does_not_exist_is_reported_with_the_one_that_was_meant(string lines, string meant)
    {
        var fault = Reading.SidecarFaults(Start + lines + Note).ShouldHaveSingleItem();
        fault.Rule.Code.ShouldBe("ARC107");
        fault.Place.Column.ShouldBe(5);
        fault.Details.ShouldContain(detail => detail.Name == "did you mean" && detail.Words == meant);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("")]
    public void A_key_without_a_value_is_reported_at_the_key(string nothing) =>
        One(Start + $"    quote: {nothing}\n" + Note, "ARC112", 4, 5);

    [Theory]
    [InlineData("\"\"", 4, 12)]
    [InlineData("''", 4, 12)]
    public void Empty_quotes_are_no_value(string words, int line, int column) =>
        One(Start + $"    quote: {words}\n" + Note, "ARC112", line, column);

    [Fact]
    public void No_is_not_false_and_one_point_ten_is_not_one_point_one()
    {
        var root = Reading.Root("a: no\nb: 1.10\nc: 2026-05-01\nd: on\n");
        root.Entries.Select(entry => entry.Value.Scalar).ShouldBe(["no", "1.10", "2026-05-01", "on"]);
    }

    [Theory]
    [InlineData("id: A1", "ARC111", 2, 9)]
    [InlineData("id: [a]", "ARC110", 2, 9)]
    [InlineData("id: a-very-long-name-that-goes-on-and-on-and-on-and-on", "ARC111", 2, 9)]
    public void A_value_of_the_wrong_kind_or_form_is_reported_at_the_value(string id, string code, int line, int column) =>
        One($"annotations:\n  - {id}\n    label: x\n    about: title\n{Note}", code, line, column);

    [Theory]
    [InlineData("yes-please")]
    [InlineData("true")]
    public void Yes_and_no_are_the_only_answers(string named) => One($"sources:\n  - {{ id: s1, named: {named} }}\n", "ARC111", 2, 22);

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("22.11.2026")]
    [InlineData("yesterday")]
    public void A_day_that_does_not_exist_is_no_date(string date) =>
        One(Start + "    about: title\n" + Note + $"    on: {date}\n", "ARC111", 6, 9);

    [Fact]
    public void A_label_and_a_not_exclude_each_other() => One(Start + "    not: x\n    about: title\n" + Note, "ARC109", 2, 5);

    [Fact]
    public void A_quote_or_an_about_must_be_there() => One(Start + Note, "ARC108", 2, 5);

    [Fact]
    public void A_note_must_be_there() => One(Start + "    about: title\n", "ARC108", 2, 5);

    [Fact]
    public void A_list_where_fields_belong_is_reported() => One("- a\n- b\n", "ARC110", 1, 1);

    static void One(string text, string code, int line, int column)
    {
        var fault = Reading.SidecarFaults(text).ShouldHaveSingleItem();
        (fault.Rule.Code, fault.Place.Line, fault.Place.Column).ShouldBe((code, line, column));
    }
}
