using Archive.Formats.Yaml;
using Archive.Tests.Generated;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats.Yaml;

/// <summary>Scalars come out as they were written, and every node knows where it stands.</summary>
public sealed class YamlPlaceTests
{
    [Fact]
    public void Words_between_quotes_come_out_letter_for_letter() => Texts.Any.Sample(
        words => Reading.Root($"a: {Quoted(words)}\n").Entries[0].Value.Scalar.ShouldBe(words), iter: Tier.Times(500, full: 20_000));

    [Fact]
    public void A_scalar_stands_where_its_stretch_says() =>
        Gen.Select(Texts.Sentence, Texts.Sentence, Gen.OneOf("\n", "\r\n")).Sample((one, two, end) =>
    {
        var text = $"# {one}{end}a: \"{one}\"{end}l:{end}  - '{two}'{end}  - x: {one}{end}";
        var root = Reading.Root(text);
        Texts_of(root, text).ShouldBe([$"\"{one}\"", $"'{two}'", one]);
        var item = root.Entries[1].Value.Items[1].Entries[0].Value;
        (item.Place.Line, item.Place.Column, item.Place.Length).ShouldBe((5, 8, one.Length));
    }, iter: Tier.Times(200, full: 5_000));

    [Fact]
    public void Line_ends_of_either_kind_give_the_same_values()
    {
        const string text = "a: |-\n  one\n  two\nb: >-\n  three\n  four\nc: five\n  six\n";
        Values(Reading.Root(text)).ShouldBe(["one\ntwo", "three four", "five six"]);
        Values(Reading.Root(text.Replace("\n", "\r\n"))).ShouldBe(["one\ntwo", "three four", "five six"]);
    }

    [Theory]
    [InlineData("قال\u200F نعم")]
    [InlineData("\u2067بلدي\u2069")]
    public void Signs_of_direction_are_kept(string words) => Reading.Root($"a: {words}\n").Entries[0].Value.Scalar.ShouldBe(words);

    [Fact]
    public void Places_are_those_of_the_file_where_the_YAML_begins_further_down()
    {
        var diagnostics = System.Collections.Immutable.ImmutableArray.CreateBuilder<Archive.Model.Diagnostic>();
        YamlReader.Read("f.md", "a: 1\na: 2\n", 2, diagnostics);
        YamlReader.Read("f.md", "a: 1\n\tb: 2\n", 2, diagnostics);
        YamlReader.Read("f.md", "a: b: c\n", 2, diagnostics);
        YamlReader.Read("f.md", "a: *b\n", 2, diagnostics);
        diagnostics.Select(fault => fault.Place.Line).ShouldBe([3, 3, 2, 2]);
    }

    static IEnumerable<string> Values(YamlNode root) => root.Entries.Select(entry => entry.Value.Scalar);

    static IEnumerable<string> Texts_of(YamlNode node, string text) => node.Kind switch
    {
        YamlKind.Scalar => [node.Span.Of(text)],
        YamlKind.Sequence => node.Items.SelectMany(item => Texts_of(item, text)),
        _ => node.Entries.SelectMany(entry => Texts_of(entry.Value, text)),
    };

    // As a careful person would write it: everything that is not a letter or a digit as an escape.
    static string Quoted(string words) => '"' + string.Concat(words.EnumerateRunes().Select(rune =>
        System.Text.Rune.IsLetterOrDigit(rune) ? rune.ToString() : $"\\U{rune.Value:X8}")) + '"';
}
