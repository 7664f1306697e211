using System.Text;
using static Archive.Tests.Loading.Hostile.HostileFile;

namespace Archive.Tests.Loading.Hostile;

/// <summary>YAML that unfolds, nests, hides or means something else.</summary>
static class YamlFiles
{
    public static readonly HostileFile[] All =
    [
        new("a bomb of aliases", "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 9).Select(n => $"{(char)('b' + n)}: &{(char)('b' + n)} [*{(char)('a' + n)}, *{(char)('a' + n)}]\n")), "ARC104:1:4"),
        new("a bomb of merges", "a: &a { x: y }\nb:\n" + Times("  <<: *a\n", 7), "ARC104:1:4"),
        new("an anchor in itself", "a: &a [*a]\n", "ARC104:1:4"),
        new("an alias to nothing", "a: *b\n", "ARC104:1:4"),
        new("a merge key", "a:\n  <<: { x: y }\n", "ARC104:2:3"),
        new("a tag", "a: !!binary AAAA\n", "ARC104:1:4"),
        new("a tag of a program's type", "a: !System.Diagnostics.Process x\n", "ARC104:1:4"),
        new("a second document", "a: b\n---\na: c\n", "ARC104:2:1"),
        new("a directive", "%YAML 1.1\n---\na: b\n", "ARC104:1:1"),
        new("a duplicate key", "a: { name: { en: \"x\" } }\na: { name: { en: \"y\" } }\n", "ARC105:2:1"),
        new("twenty thousand brackets", Times("[", 20_000), "ARC104:1:34"),
        new("a hundred thousand brackets", Times("[", 100_000), "ARC104:1:34"),
        new("a hundred thousand braces", Times("{", 100_000), "ARC104:1:34"),
        new("brackets in values", "a: " + Times("[", 100_000), "ARC104:1:36"),
        new("lists in lists", Times("- ", 50_000), "ARC104:1:67"),
        new("keys in keys", Times("? ", 50_000), "ARC104:1:67"),
        new("mappings in mappings", string.Concat(Enumerable.Range(0, 600).Select(n => new string(' ', n) + "a:\n")), "ARC104:33:33"),
        new("a list of many values", "a: [" + Times("b,", 60_000) + "]\n", "ARC136:1:99995"),
        new("many keys", string.Concat(Enumerable.Range(0, 26_000).Select(n => $"{n}: x\n")), "ARC136:25000:1"),
        new("one key many times", Times("a: { name: { en: x } }\n", 10_000), "ARC105:2:1"),
        new("many unknown keys", "a:\n" + string.Concat(Enumerable.Range(0, 20_000).Select(n => $" k{n}: x\n")), "ARC107:2:2"),
        new("a value of a hundred kilobytes", "a: \"" + Times("b ", 50_000) + "\"\n", "ARC137:1:4"),
        new("a plain value of a hundred kilobytes", "a: " + Times("b ", 50_000) + "\n", "ARC137:1:4"),
        new("a key of a hundred kilobytes", Times("k", 100_000) + ": x\n", "ARC137:1:1"),
        new("a value of many lines", "a: |\n" + Times("  b\n", 60_000), "ARC137:1:4"),
        new("a value without an end", "a: \"" + Times("b\n  ", 60_000), "ARC102:1:4"),
        new("a line of a megabyte", "a: \"" + Times("b", 1_000_000) + "\"\n", "ARC130:1:1"),
        new("a comment of a quarter of a megabyte", "# " + Times("b", 250_000) + "\n", ""),
        new("comments", Times("#\n", 120_000), ""),
        new("empty lines", Times("\n", 250_000), ""),
        new("tabs at the beginning of lines", Times("\t", 250_000), "ARC103:1:1"),
        new("tabs in a value", "a: { name: { en: \"" + Times("\t", 16_000) + "b\" } }\n", ""),
        new("tabs behind values", string.Concat(Enumerable.Range(0, 6_000).Select(n => $"k{n}: {{ name: {{ en: x }} }}\t\n")), "ARC103:1:24"),
        new("colons", Times(":", 250_000), "ARC137:1:1"),
        new("dashes", Times("-\n", 100_000), "ARC136:49999:2"),
        new("exclamation marks", "a: " + Times("!", 100_000), "ARC104:1:4"),
        new("quotation marks", Times("\"\"", 100_000), "ARC102:1:3"),
        new("a NUL", "a: \"b\0\"\n", "ARC139:1:6"),
        new("a C1 control", "a: \"b\u009b31m\"\n", "ARC139:1:6"),
        new("an escaped NUL", "a: { name: { en: \"b\\0\" } }\n", "ARC139:1:18"),
        new("half a surrogate pair, escaped", "a: { name: { en: \"\\uD800\" } }\n", "ARC102:1:18"),
        new("bytes that are not UTF-8", [.. "a: \""u8, 0xFF, .. "\"\n"u8], "ARC101:1:5"),
        new("UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a: b\n")], "ARC101:1:1"),
        new("a byte order mark and line ends of Windows", [0xEF, 0xBB, 0xBF, .. "a:\r\n  name: { en: \"b\" }\r\n"u8], ""),
        new("a second byte order mark", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. "a: { name: { en: \"b\" } }\n"u8], "ARC111:1:1"),
        new("scalars that YAML would guess at", "a: { name: { en: no } }\nb: { name: { en: 1e3 } }\nc: { name: { en: 012 } }\nd: { name: { en: 0x1F } }\n", ""),
    ];
}
