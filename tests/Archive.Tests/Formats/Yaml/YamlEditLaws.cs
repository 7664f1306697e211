using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Formats.Yaml;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats.Yaml;

/// <summary>An edit changes what it is about; every other value and every comment stays, in any style of YAML and with any line ends.</summary>
public sealed partial class YamlEditLaws
{
    static readonly Gen<string> Word = Gen.OneOf("قال", "مصدر", "said", "it's", "C#", "12", "no", "a-b", "«كذا»", "(خاص)", "x_y", "😀");
    static readonly Gen<string> Words = Word.Array[1, 4].Select(words => string.Join(' ', words));
    static readonly Gen<string> Quoted = Words.Select(YamlPrinter.Quoted);

    static readonly Gen<string> InFlow = Gen.OneOf(Quoted, Words.Select(words => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'"),
        Words, Gen.Const("[one, \"two, three\"]"), Gen.Const("{ ar: \"كذا, وكذا\", en: x }"));

    static readonly Gen<string> Remark = Gen.OneOf("", "", " # remark, with a comma", " # تعليق: هنا");

    // Values of keys that stand at a column; folded and literal lines are deeper.
    static Gen<string> Value(int column)
    {
        var deeper = "\n" + new string(' ', column + 2);
        return Gen.OneOf(
            Gen.Select(InFlow, Remark).Select((value, remark) => value + remark),
            Gen.Select(Gen.OneOf(">-", "|-", ">", "|"), Remark, Words.Array[1, 3]).Select((sign, remark, lines) => $"{sign}{remark}{deeper}{string.Join(deeper, lines)}"),
            Gen.Select(Words, Words).Select((one, two) => $"\"{one}{deeper}{two}\""),
            Gen.Select(Words, Words).Select((one, two) => $"{one}{deeper}{two}"),
            Gen.Select(Quoted, Quoted).Select((ar, en) => $"{deeper}ar: {ar} # inside{deeper}en: {en}"),
            Gen.Select(Words, Words).Select((one, two) => $"{deeper}- {one}{deeper}# between{deeper}- \"{two}\""));
    }

    static readonly Gen<string> Between = Gen.OneOf("", "", "", "    # above a key\n", "\n");

    static readonly Gen<string> BlockItem = Gen.Select(Value(4), Value(4), Value(4), Between.Array[3]).Select((id, quote, note, between) =>
        $"  - id: {id}\n{between[0]}    quote: {quote}\n{between[1]}    note: {note}\n{between[2]}");

    static readonly Gen<string> FlowItem = Gen.Select(InFlow, InFlow, InFlow, Gen.OneOf(" ", "\n      ", " # in braces\n      ")).Select((id, quote, note, space) =>
        $"  - {{ id: {id},{space}quote: {quote},{space}note: {note} }}\n");

    static readonly Gen<string> Item = Gen.Select(Gen.OneOf("", "", "  # above an item\n"), Gen.OneOf(BlockItem, FlowItem)).Select((above, item) => above + item);

    static readonly Gen<string> File = Gen.Select(Item.Array[1, 4], Gen.Bool, Gen.Bool).Select((items, isWindows, hasMore) =>
        $"# a file\nannotations:\n{string.Concat(items)}{(hasMore ? "# the end\nmore: 1\n" : "")}" is var text && isWindows ? text.Replace("\n", "\r\n") : text);

    static readonly Gen<(string Text, int Item, int Key)> Places = Gen.Select(File, Gen.Int[0, 3], Gen.Int[0, 2]);

    [Fact]
    public void A_value_is_written_anew() => Sample((text, list, item, key) =>
    {
        var entry = list.Items[item].Entries[key];
        if (entry.Value.Kind != YamlKind.Scalar) return null;
        return (new YamlEdits(text).Replace(entry.Value, "جديد \"x\" # y"),
            all => all.Select(row => row.Path == Path(item, key) ? row with { Value = "جديد \"x\" # y" } : row));
    });

    [Fact]
    public void A_key_is_added() => Sample((text, list, item, key) =>
        (new YamlEdits(text).Add(list.Items[item], list.Items[item].Entries[key], "occurrence: 2"),
            all => all.Append(new Row($"{item}/occurrence", "2"))));

    [Fact]
    public void A_key_is_taken_away() => Sample((text, list, item, key) =>
        (new YamlEdits(text).Remove(list.Items[item], list.Items[item].Entries[key]),
            all => all.Where(row => row.Path != Path(item, key) && !row.Path.StartsWith($"{Path(item, key)}/", StringComparison.Ordinal))), own: (text, entry) =>
        {
            // A remark behind the value, and those inside it, go with it; in braces the line is shared.
            var written = text[entry.Key.Span.Start..entry.Value.Span.End].TrimEnd();
            while (written.LastIndexOf('\n') is var last and > 0 && written[last..].TrimStart().StartsWith('#')) written = written[..last].TrimEnd();
            var end = entry.Key.Span.Start + written.Length;
            var isFlow = text[..entry.Key.Span.Start].TrimEnd() is [.., '{' or ','] || text[..entry.Key.Span.Start].TrimEnd().EndsWith("in braces", StringComparison.Ordinal);
            return text[entry.Key.Span.Start..(isFlow ? end : text.IndexOfAny(['\r', '\n'], end))];
        });

    [Fact]
    public void Items_change_places() => Sample((text, list, item, key) =>
    {
        ImmutableArray<int> order = [.. Enumerable.Range(0, list.Items.Length).Select(i => (i + item + key) % list.Items.Length)];
        return new YamlEdits(text).Reorder(list, order) is not { } edit ? null
            : (edit, all => all.Select(row => row with { Path = Regex.Replace(row.Path, @"\A\d+", match => $"{order.IndexOf(int.Parse(match.Value, CultureInfo.InvariantCulture))}") }));
    }, sameLines: true);

    // Applies an edit and compares all scalars and comments with what the edit should make of those before.
    static void Sample(Func<string, YamlNode, int, int, (TextEdit, Func<IEnumerable<Row>, IEnumerable<Row>>)?> edit, Func<string, YamlEntry, string>? own = null, bool sameLines = false) => Places.Sample(place =>
    {
        var list = Reading.Root(place.Text)["annotations"]!;
        if (edit(place.Text, list, place.Item % list.Items.Length, place.Key) is not var (change, expected)) return;
        var after = TextEdit.Apply(place.Text, [change]);
        Rows("", Reading.Root(after)["annotations"]!).OrderBy(row => row.Path, StringComparer.Ordinal)
            .ShouldBe(expected(Rows("", list)).OrderBy(row => row.Path, StringComparer.Ordinal), after);
        var (before, now) = (Comments(place.Text), Comments(after));
        if (own is not null) now.AddRange(Comments(own(place.Text, list.Items[place.Item % list.Items.Length].Entries[place.Key])));
        now.Order().ShouldBe(before.Order(), after);
        if (sameLines) after.Split('\n').Length.ShouldBe(place.Text.Split('\n').Length, after);
        after.Contains('\r', StringComparison.Ordinal).ShouldBe(place.Text.Contains('\r', StringComparison.Ordinal));
        after.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\r');
    }, iter: Tier.Times(400, full: 50_000));

    static string Path(int item, int key) => $"{item}/{(key == 0 ? "id" : key == 1 ? "quote" : "note")}";

    static IEnumerable<Row> Rows(string path, YamlNode node) => node.Kind switch
    {
        YamlKind.Scalar => [new Row(path, node.Scalar)],
        YamlKind.Sequence => node.Items.SelectMany((item, index) => Rows(path.Length == 0 ? $"{index}" : $"{path}/{index}", item)),
        _ => node.Entries.SelectMany(entry => Rows($"{path}/{entry.Key.Scalar}", entry.Value)),
    };

    static List<string> Comments(string text) => [.. Comment().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("# (remark, with a comma|تعليق: هنا|inside|between|above a key|in braces|above an item|a file|the end)")]
    private static partial Regex Comment();

    sealed record Row(string Path, string Value);
}
