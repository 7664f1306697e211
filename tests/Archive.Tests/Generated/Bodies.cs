using CsCheck;

namespace Archive.Tests.Generated;

/// <summary>Random Markdown with every construct that a body may use, and some that it should not.</summary>
static class Bodies
{
    static readonly Gen<string> Inline = Gen.Frequency(
        (8, Texts.Sentence),
        (2, Texts.Sentence.Select(words => $"**{words}**")),
        (1, Texts.Sentence.Select(words => $"_{words}_")),
        (1, Texts.Word.Select(word => $"`{word} <i>`")),
        (2, Texts.Sentence.Select(words => $"«[{words}](#a1)»")),
        (1, Gen.Select(Texts.Word, Texts.Word).Select((one, two) => $"[{one} **{two}**](https://example.org/?a=1&b=2)")),
        (1, Texts.Word.Select(word => $"[{word}](javascript:alert(1))")),
        (1, Texts.Word.Select(word => $"[{word}]()")),
        (1, Texts.Word.Select(word => $"![{word}](https://example.org/x.png)")),
        (1, Gen.OneOf("&amp;", "&lt;b&gt;", "&nbsp;", "&#1632;", "&hearts;", "\\*", "\\<", "&", "<", ">", "\"", "'")),
        (1, Gen.OneOf("<b>", "</b>", "<script>alert(1)</script>", "<!-- x -->", "<https://example.org/>", "<mark>x</mark>")),
        (1, Gen.OneOf("  \n", "\\\n", "\n")));

    static readonly Gen<string> Line = Inline.Array[1, 5].Select(parts => string.Join(' ', parts));

    static readonly Gen<string> Paragraph = Line;

    static readonly Gen<string> Heading = Gen.Select(Gen.Int[1, 6], Texts.Sentence).Select((level, words) => new string('#', level) + " " + words);

    static readonly Gen<string> List = Gen.Select(Gen.OneOf("- ", "1. ", "* "), Gen.OneOf("\n", "\n\n"), Line.Array[1, 4])
        .Select((sign, gap, items) => string.Join(gap, items.Select(item => sign + item.Replace("\n", "\n   "))));

    static readonly Gen<string> Table = Gen.Select(Texts.Sentence.Array[2], Texts.Sentence.Array[2], Texts.Word.Array[2])
        .Select((head, one, two) => $"| {head[0]} | **{head[1]}** |\n|---|---|\n| {one[0]} | [{one[1]}](#a2) |\n| {two[0]} | |");

    static readonly Gen<string> Code = Gen.Select(Gen.OneOf("", "cs"), Texts.Sentence.Array[0, 3]).Select((info, lines) => $"```{info}\n{string.Join('\n', lines)}\n```");

    static readonly Gen<string> Plain = Gen.Frequency(
        (6, Paragraph), (2, Heading), (2, List), (1, Table), (1, Code), (1, Texts.Sentence.Select(words => "    " + words)),
        (1, Gen.OneOf("---", "![x](y.png)", "<div>\n\nwords\n\n</div>", "<!-- words -->", "[r]: https://example.org/", "``` \n```", "&nbsp;", "#", "-")));

    static readonly Gen<string> Block = Gen.Frequency(
        (8, Plain),
        (2, Plain.Select(block => string.Join('\n', block.Split('\n').Select(line => "> " + line)))),
        (2, Gen.Select(Gen.OneOf("copy-related-links", "title", "Not A Kind"), Plain.Array[1, 2]).Select((kind, inside) => $"::: {kind}\n{string.Join("\n\n", inside)}\n:::")));

    /// <summary>A body.</summary>
    public static readonly Gen<string> Any = Block.Array[0, 6].Select(blocks => string.Join("\n\n", blocks));

    /// <summary>A capture: lines of any kind and any line ends, blank ones among them.</summary>
    public static readonly Gen<string> Capture = Gen.Select(
        Gen.Frequency((6, Texts.Sentence), (2, Texts.Any), (3, Gen.Const("")), (1, Gen.Const("  \u00A0"))), Gen.OneOf("\n", "\r\n", "\r", "\n\n")).Array[0, 12]
        .Select(lines => string.Concat(lines.Select(line => line.Item1 + line.Item2)));
}
