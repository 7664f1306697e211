using CsCheck;

namespace Archive.Tests.Generated;

/// <summary>Random texts of the kinds that break naive code: marks, tatweel, presentation forms, surrogates, controls, both scripts.</summary>
static class Texts
{
    static readonly Gen<string> Letter = Gen.OneOf(
        "ا", "ب", "ت", "ل", "م", "ن", "و", "ي", "أ", "إ", "آ", "ٱ", "ى", "ة", "ؤ", "ئ", "ء", "ک", "ی", "ە", "a", "b", "Z", "é", "ß", "İ");

    static readonly Gen<string> Mark = Gen.OneOf("َ", "ُ", "ِ", "ً", "ّ", "ْ", "ٰ", "ۖ", "ٔ", "ٓ", "́", "️", "⃣", "ा", "ـ");

    static readonly Gen<string> Digit = Gen.OneOf("0", "7", "٣", "٠", "۴", "９", "²", "½");

    static readonly Gen<string> Space = Gen.OneOf(" ", " ", "\n", "\r\n", "\t", "\u00A0", "\u2003", "\u2028");

    static readonly Gen<string> Sign = Gen.OneOf("،", "؟", "«", "»", "\"", "'", "-", "–", ".", "…", "#", ":", "&", "<", ">", "%", "٪", "|");

    static readonly Gen<string> Form = Gen.OneOf("ﻻ", "ﷲ", "ﷺ", "ﹰ", "ﱞ", "ﺔ", "ﬁ", "⑴", "℀", "Ⅳ", "한", "㎏");

    static readonly Gen<string> Pair = Gen.OneOf("😀", "🏳️‍🌈", "𝐀", "𞸁", "𐍈", "👍🏽", "🇵🇸");

    static readonly Gen<string> Unseen = Gen.OneOf("\u200F", "\u200E", "\u2067", "\u2069", "\u200B", "\u200D", "\uFEFF", "\u061C", "\u00AD");

    static readonly Gen<string> Odd = Gen.OneOf(
        Gen.OneOf("\0", "\u0001", "\u001B", "\u007F", "\u0085", "\uFFFD", "\uFFFE", "\uFFFF", "\uE000"),
        Gen.Int[0, 0x10FFFF].Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));

    static readonly Gen<string> Piece = Gen.Frequency(
        (12, Letter), (5, Mark), (2, Digit), (4, Space), (2, Sign), (2, Form), (2, Pair), (2, Unseen), (2, Odd));

    /// <summary>Any well-formed text.</summary>
    public static readonly Gen<string> Any = Piece.Array[0, 40].Select(string.Concat);

    /// <summary>Any row of UTF-16 code units, unpaired surrogates included.</summary>
    public static readonly Gen<string> Broken = Gen.Frequency((10, Piece), (2, Gen.OneOf("\uD83D", "\uDE00", "\uD835", "\uDC00")))
        .Array[0, 30].Select(string.Concat);

    /// <summary>Words that mean nothing to Markdown or YAML: letters, digits and marks of both scripts.</summary>
    public static readonly Gen<string> Word = Gen.Frequency((8, Gen.Char["ابتثجدرسعقكلمنهويabcdefgh"].Select(c => $"{c}")), (1, Digit), (1, Pair), (1, Mark))
        .Array[1, 7].Select(parts => "م" + string.Concat(parts));

    /// <summary>A line of such words.</summary>
    public static readonly Gen<string> Sentence = Word.Array[1, 8].Select(words => string.Join(' ', words));
}
