using System.Text;
using static Archive.Tests.Loading.Hostile.HostileFile;

namespace Archive.Tests.Loading.Hostile;

/// <summary>
/// Bodies that parsers of Markdown are known to need very long for: the shapes that CommonMark's reference implementation is tested
/// with, made anew, and those that this project found.
/// </summary>
static class MarkdownFiles
{
    // The body begins on line 4.
    const string Front = "---\ntitle: \"x\"\n---\n";

    public static readonly HostileFile[] All =
    [
        Body("emphasis in emphasis", Times("*a **a ", 6_500) + "b" + Times(" a** a*", 6_500), "ARC131:4:1"),
        Body("emphasis in emphasis, line by line", Lines("*a **a ", 900), "ARC135:4:1"),
        Body("emphasis that only ends", Lines("a_ ", 6_500), "ARC132:4:1"),
        Body("emphasis that only begins", Lines("_a ", 5_000), "ARC135:4:1"),
        Body("links that only end", Lines("a]", 5_000), "ARC135:4:1"),
        Body("links that only begin", Lines("[a", 5_000), "ARC135:4:1"),
        Body("emphasis that begins and ends unlike", Lines("*a_ ", 3_500), "ARC135:4:1"),
        Body("emphasis by threes", Lines("a**b", 1_500) + Lines("c* ", 1_500), "ARC135:4:1"),
        Body("brackets and emphasis", Lines("[ a_", 3_000), "ARC135:4:1"),
        Body("brackets and round brackets", Lines("[ (](", 2_800), "ARC135:4:1"),
        Body("pictures in brackets", Lines("![[]()", 2_300), "ARC135:4:1"),
        Body("links without an end", Lines("[a](b", 2_500), "ARC135:4:1"),
        Body("links in angles without an end", Lines("[a](<b", 2_300), "ARC135:4:1"),
        Body("a hundred thousand brackets", Times("[", 100_000), "ARC131:4:1"),
        Body("brackets in brackets", Times("[", 4_000) + "a" + Times("]", 4_000), "ARC135:4:1"),
        Body("brackets a little too deep", Times("[", 80) + "a" + Times("](b)", 80), ""),
        Body("quotations in quotations", Times("> ", 50_000) + "a", "ARC131:4:1"),
        Body("quotations in quotations, a short line", Times("> ", 2_000) + "a", "ARC133:4:67"),
        Body("lists in lists", Rows(500, row => new string(' ', 2 * row) + "- a"), "ARC119:35:1"),
        Body("lists in lists on one line", Times("- ", 4_000) + "a", "ARC133:4:67"),
        Body("containers in containers", Times("::: a\n", 20_000), "ARC119:68:1"),
        Body("emphasis of containers", Lines("::a ", 3_000), "ARC135:4:1"),
        Body("backticks, one more each time", string.Concat(Enumerable.Range(1, 170).Select(n => "e" + new string('`', n) + "\n")), "ARC135:4:1"),
        Body("code without an end", Lines("`a ", 4_000), "ARC135:4:1"),
        Body("comments without an end", Lines("</!--", 3_000), "ARC135:4:1"),
        Body("instructions without an end", Lines("<?", 5_000), "ARC135:4:1"),
        Body("declarations without an end", Lines("<!A ", 3_500), "ARC135:4:1"),
        Body("addresses in a row", Lines("http://a.b ", 1_300), ""),
        Body("addresses in angles without an end", Lines("<http://a", 1_500), "ARC135:4:1"),
        Body("references", Rows(20_000, row => $"[{row}]: u"), "ARC132:4:1"),
        Body("references, a block each", Rows(20_000, row => $"[{row}]: u\n"), "ARC134:4004:1"),
        Body("references with open titles", Lines("[a]: b 'x", 1_500), "ARC135:4:1"),
        Body("references with open titles, a line each", Times("[a]: b 'x\n", 1_500), ""),
        Body("a reference with a long name", "[" + Times("a", 8_000) + "]: b", ""),
        Body("references that are used", Rows(1_000, row => $"[a{row}]: u") + "\n" + Lines("[a1] ", 2_500), "ARC135:1005:1"),
        Body("a table of pipes", "a|b\n-|-\n" + Lines("|a", 5_000), "ARC135:4:1"),
        Body("a wide table", Times("|a", 4_000) + "\n" + Times("|-", 4_000), "ARC135:4:1"),
        Body("tables, a block each", Times("a|b\n-|-\nc|d\n\n", 19_000), ""),
        Body("a line of a megabyte", Times("a ", 500_000), "ARC130:1:1"),
        Body("a line of a hundred kilobytes", Times("a ", 50_000), "ARC131:4:1"),
        Body("a paragraph of short lines", Lines("a", 100_000), "ARC132:4:1"),
        Body("a paragraph of short lines that a quotation begins", "> " + Lines("a", 100_000), "ARC132:4:1"),
        Body("items of a list", Times("- a\n", 60_000), ""),
        Body("items, an empty line between them", Times("1. a\n\n", 40_000), ""),
        Body("empty items", Times("- \n\n", 60_000), ""),
        Body("headings", Times("# a\n", 60_000), ""),
        Body("headings underlined", Times("a\n=\n\n", 50_000), ""),
        Body("fences", Times("```\n\n", 50_000), ""),
        Body("empty lines", Times("\n", 250_000), ""),
        Body("spaces", Times(Times(" ", 8_000) + "\n", 31), ""),
        Body("tabs", Times(Times("\t", 8_000) + "\n", 31), ""),
        Body("entities", Times(Times("&amp;", 1_600) + "\n\n", 31), ""),
        Body("backslashes", Times(Times("\\", 8_000) + "\n\n", 31), ""),
        Body("a NUL", "a\0b", "ARC139:4:2"),
        Body("an escape of a terminal", "a\u001b[2Jb", "ARC139:4:2"),
        new("bytes that are not UTF-8", [.. Encoding.UTF8.GetBytes(Front + "a"), 0xC3, 0x28], "ARC101:4:2"),
        new("half a surrogate pair in UTF-8", [.. Encoding.UTF8.GetBytes(Front), 0xED, 0xA0, 0x80], "ARC101:4:1"),
        new("a byte order mark and line ends of Windows", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes((Front + "a\n\nb\n").Replace("\n", "\r\n"))], ""),
        new("line ends of old machines", (Front + "a\n\nb\n").Replace('\n', '\r'), ""),
        new("front matter without an end", "---\n" + Times("a: b\n", 50_000), "ARC106:1:1"),
    ];

    static HostileFile Body(string name, string body, string said) => new(name, Front + body, said);

    // Many of one thing in one paragraph, on lines that are not too long.
    static string Lines(string words, int times)
    {
        var row = Math.Max(1, 2_000 / words.Length);
        return string.Concat(Enumerable.Range(0, (times + row - 1) / row).Select(_ => Times(words, row) + "\n"));
    }

    static string Rows(int count, Func<int, string> row) => string.Concat(Enumerable.Range(0, count).Select(n => row(n) + "\n"));
}
