using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

/// <summary>The table of normal forms is made here from Unicode's categories and a few lines of our own; <c>ARCHIVE_ACCEPT=1</c> writes it anew.</summary>
public sealed class NormalTableTests
{
    static readonly string File = Repository.At("src/Archive.Core/Words/normal.json");

    // Letters that a keyboard, a language or a habit puts for another.
    static readonly (string To, string From)[] Letters =
    [
        ("ا", "أإآٱٲٳ"), ("ي", "یېۍےۓ"), ("ه", "ەہھۀۂ"), ("ة", "ۃ"), ("ء", "ؤئ"), ("ك", "کڪگڭ"), ("ب", "پ"), ("ف", "ڤ"), ("ج", "چ"),
        ("ز", "ژ"), ("o", "ø"), ("d", "đð"), ("l", "ł"), ("i", "ı"), ("h", "ħ"), ("t", "ŧ"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
    ];

    [Fact]
    public void It_says_what_Unicode_says()
    {
        var table = new JsonObject
        {
            ["drop"] = Ranges(IsDropped),
            ["part"] = Ranges(point => !IsDropped(point) && Parts(point)),
            ["fold"] = new JsonObject(Letters.Select(row => KeyValuePair.Create(row.To, (JsonNode?)JsonValue.Create(row.From)))),
            ["zeros"] = new JsonArray([.. Enumerable.Range(0, 0x20000).Where(IsZero).Select(point => (JsonNode?)JsonValue.Create(point))]),
        };
        var json = table.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
        if (Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") == "1") System.IO.File.WriteAllText(File, json);
        System.IO.File.ReadAllText(File).ShouldBe(json);
    }

    [Fact]
    public void It_costs_the_browser_little() => Encoding.UTF8.GetByteCount(NormalTable.Json).ShouldBeLessThan(3_000);

    // Marks of Latin, Hebrew and Arabic letters and of no script; those of Indian scripts are vowels, without which words are others.
    static bool IsDropped(int point) => point switch
    {
        0x640 or 0xAD or >= 0xFE70 and <= 0xFE7F and not 0xFE73 and not 0xFE75 or >= 0xFC5E and <= 0xFC63 or >= 0xFCF2 and <= 0xFCF4 or 0x654 or 0x655 => true,
        >= 0xFE00 and <= 0xFE0F or >= 0xE0000 and <= 0xE0FFF => true,
        _ => Category(point) == UnicodeCategory.Format
            || (Category(point) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark && point is < 0x900 or >= 0x1AB0 and < 0x1B00 or >= 0x1DC0 and < 0x1E00 or >= 0x20D0 and < 0x2100 or >= 0xFE20 and < 0xFE30),
    };

    // All that is no letter, mark or number. Above the first plane only the pictures: the rest is letters of old scripts.
    static bool Parts(int point) => point >= 0x10000 ? point is >= 0x1F000 and < 0x1FB00 : Category(point) is
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control
        or UnicodeCategory.Surrogate;

    static bool IsZero(int point) => point is not '0' and (< 0xD800 or > 0xDFFF) && Category(point) == UnicodeCategory.DecimalDigitNumber
        && CharUnicodeInfo.GetDecimalDigitValue(char.ConvertFromUtf32(point), 0) == 0;

    static UnicodeCategory Category(int point) => CharUnicodeInfo.GetUnicodeCategory(point);

    // Steps: distance from the end of the range before, then length.
    static JsonArray Ranges(Func<int, bool> holds)
    {
        var steps = new JsonArray();
        var before = 0;
        for (var point = 0; point < 0xE1000; point++)
        {
            if (!holds(point)) continue;
            var end = point;
            while (holds(end)) end++;
            steps.Add(point - before);
            steps.Add(end - point);
            (before, point) = (end, end);
        }
        return steps;
    }
}
