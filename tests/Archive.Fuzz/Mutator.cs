using System.Collections.Immutable;
using System.Text;

namespace Archive.Fuzz;

/// <summary>Makes new inputs of old ones by slips and by malice; the same seed makes the same row of inputs.</summary>
sealed class Mutator(ImmutableArray<byte[]> seeds, ulong seed)
{
    const int Longest = 48 * 1024;

    static readonly ImmutableArray<byte[]> Tokens = [.. new[]
    {
        ": ", " #", "- ", "? ", "\n", "\r\n", "\r", "\t", "  ", "[", "]", "{", "}", "\"", "'", "&a", "*a", "!t", "|", ">", "%", "@", "`", "---\n", "...\n", "<<: ", "~", "null", "\\u202E", "\\0", "\\x07", "\\uD800",
        "**", "_", "```", ":::", "::: copy-related-links", "![", "](", "](#a1)", "](https://a.example)", "<script>", "</", "<!--", "-->", "]]>", "&lt;", "&#x202E;", "&#0;", "| a | b |", "|-|-|", "[a]: b", "1. ", "> ", "# ", "\\",
        "id: a1", "quote:", "occurrence: 2", "from: 99999", "to: 0", "publish: full", "publish: draft", "not-stated", "2026-02-30", "99999999999999999999", "-1", "1e309",
        "\u202E", "\u2067", "\u200B", "\u200D", "\uFEFF", "\u2028", "\0", "\u001b[2J", "ـ", "َ", "ﷲ", "😀", "İ", "ß", "١٢٣", "كشف مصدر مطلع", "\"قال\"", "+", "-", "~9", "^9", "*", "title:", "nosuch:", "( )", "اقرأ أيضاً", "مقالات ذات صلة",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]];

    ulong state = seed | 1;

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        var made = new List<byte>(seeds[Below(seeds.Length)]);
        for (var times = 1 + Below(6); times > 0; times--) Change(made);
        if (made.Count > Longest) made.RemoveRange(Longest, made.Count - Longest);
        return [.. made];
    }

    void Change(List<byte> made)
    {
        var at = Below(made.Count + 1);
        var length = Math.Min(made.Count - at, Below(5) == 0 ? Below(2_000) : Below(12));
        switch (Below(9))
        {
            case 0 when made.Count > 0: made[Below(made.Count)] ^= (byte)(1 << Below(8)); break;
            case 1: made.RemoveRange(at, length); break;
            case 2: made.InsertRange(Below(made.Count + 1), made.GetRange(at, length)); break;
            case 3: Repeat(made, at, made.GetRange(at, length)); break;
            case 4: Repeat(made, at, Tokens[Below(Tokens.Length)]); break;
            case 5: Splice(made, at); break;
            case 6 when made.Count > 1: (made[Below(made.Count)], made[Below(made.Count)]) = (made[Below(made.Count)], made[Below(made.Count)]); break;
            default: made.InsertRange(at, Tokens[Below(Tokens.Length)]); break;
        }
    }

    void Repeat(List<byte> made, int at, IEnumerable<byte> bytes)
    {
        var part = bytes.ToArray();
        for (var times = Below(4) == 0 ? Below(3_000) : Below(20); times > 0 && made.Count < Longest; times--) made.InsertRange(at, part);
    }

    void Splice(List<byte> made, int at)
    {
        var other = seeds[Below(seeds.Length)];
        var from = Below(other.Length + 1);
        made.InsertRange(at, other.AsSpan(from, Below(other.Length - from + 1)).ToArray());
    }

    // xorshift*: this needs no good randomness, only another input each time, and the same row on every machine.
    int Below(int limit)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return limit <= 0 ? 0 : (int)(state * 0x2545F4914F6CDD1DUL % (ulong)limit);
    }
}
