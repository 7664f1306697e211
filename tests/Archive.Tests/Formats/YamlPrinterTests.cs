using System.Collections.Immutable;
using System.Text;
using Archive.Formats.Yaml;
using Archive.Model;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats;

public sealed class YamlPrinterTests
{
    // What UTF-8 can hold: unpaired surrogates are made U+FFFD before they come here.
    static readonly Gen<string> Words = Gen.Frequency(
            (4, Gen.OneOf("نص", "قال: «نعم» # لا", "no", "null", "~", "2016-05-03", "it's \"so\"", "a\\b", "- x", "{ a: b }", "😀", "\u200F\u202A", "\t", "\r\n", "\u0085\u2028\uFEFF", "\uFFFF", "\0", "  ")),
            (1, Gen.String))
        .Array[0, 3].Select(parts => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Concat(parts))));

    static readonly Gen<YamlTree> Scalar = Gen.Select(Words, Gen.Bool, (words, isName) => isName ? YamlTree.Name(words) : YamlTree.Prose(words));

    static readonly Gen<YamlTree> Tree = Level(Level(Level(Scalar)));

    [Fact]
    public void What_is_printed_reads_back_as_it_was() => Level(Tree).Sample(tree =>
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var read = YamlReader.Read("x.yaml", YamlPrinter.Print(tree), 1, diagnostics);
        diagnostics.ShouldBeEmpty();
        Flat(read!).ShouldBe(Flat(tree));
    }, iter: 2000);

    [Fact]
    public void Invisible_characters_are_written_as_escapes() =>
        YamlPrinter.Quoted("أ\u200F\u2067ب\u00A0\u200C").ShouldBe("\"أ\\u200F\\u2067ب\\u00A0\\u200C\"");

    [Fact]
    public void Names_need_no_quotation_marks_and_prose_always_has_them() => YamlPrinter.Print(YamlTree.Map(
            ("id", YamlTree.Name("a1")), ("on", YamlTree.Name("2026-11-22")), ("none", null), ("word", YamlTree.Name("null")), ("quote", YamlTree.Prose("no")),
            ("regions", YamlTree.List(YamlTree.Map(("from", YamlTree.Name("1")), ("to", YamlTree.Name("2"))).Inline())), ("empty", YamlTree.List())))
        .ShouldBe("id: a1\non: 2026-11-22\nword: \"null\"\nquote: \"no\"\nregions:\n  - { from: 1, to: 2 }\nempty: []\n");

    static Gen<YamlTree> Level(Gen<YamlTree> inner) => Gen.Frequency(
        (1, Scalar),
        (2, Gen.Select(inner.Array[0, 3], Gen.Bool, (items, isInline) => isInline ? YamlTree.List(items).Inline() : YamlTree.List(items))),
        (2, Gen.Select(inner.Array[0, 3], Gen.Bool, (values, isInline) =>
        {
            var map = YamlTree.Map(values.Select((value, index) => ($"key {index}", (YamlTree?)value)));
            return isInline ? map.Inline() : map;
        })));

    static string Flat(YamlTree tree) => tree.Kind switch
    {
        YamlKind.Scalar => $"<{tree.Scalar}>",
        YamlKind.Sequence => $"[{string.Concat(tree.Items.Select(Flat))}]",
        _ => $"{{{string.Concat(tree.Entries.Select(entry => entry.Key + Flat(entry.Value)))}}}",
    };

    static string Flat(YamlNode node) => node.Kind switch
    {
        YamlKind.Scalar => $"<{node.Scalar}>",
        YamlKind.Sequence => $"[{string.Concat(node.Items.Select(Flat))}]",
        _ => $"{{{string.Concat(node.Entries.Select(entry => entry.Key.Scalar + Flat(entry.Value)))}}}",
    };
}
