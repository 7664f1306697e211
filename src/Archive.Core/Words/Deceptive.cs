using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Archive.Words;

/// <summary>Characters that can mislead a reader or a reviewer.</summary>
public static class Deceptive
{
    // C0 and C1 without tab and line ends, and DELETE: they have no printed form, and XML cannot hold most of them.
    static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code)
        .Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>The first control character that is no tab and no line end.</summary>
    /// <returns>Its offset, or -1.</returns>
    public static int FirstControl(ReadOnlySpan<char> text) => text.IndexOfAny(Controls);

    /// <summary>A character as standards name it: <c>U+202E</c>.</summary>
    public static string Code(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");

    static readonly SearchValues<char> BidiControls = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The first character that turns the order of the letters after it around, or ends that.</summary>
    /// <returns>Its offset, or -1.</returns>
    public static int FirstBidiControl(ReadOnlySpan<char> text) => text.IndexOfAny(BidiControls);

    /// <summary>Words without the characters that turn their order around, for places that cannot isolate them: the title of a window.</summary>
    public static string WithoutBidiControls(string words) =>
        FirstBidiControl(words) < 0 ? words : string.Concat(words.Where(c => !BidiControls.Contains(c)));

    /// <summary>The Unicode name of a character that nobody sees and that changes what is seen around it.</summary>
    /// <returns>Null for every other character.</returns>
    public static string? HiddenName(char c) => c < '\u00AD' ? null : Hidden.GetValueOrDefault(c);

    /// <summary>Words that have Latin letters and letters of a script that look like them, in one word.</summary>
    public static IEnumerable<Token> MixedWords(string text) =>
        Tokens.Of(text).Where(word => word.Form.Any(IsLatin) && ForeignLetters(word.Form).Any());

    /// <summary>The letters of a word that are Greek, Cyrillic, Armenian or Cherokee.</summary>
    public static IEnumerable<char> ForeignLetters(string word) =>
        word.Where(c => c is >= '\u0370' and <= '\u058F' or >= '\u13A0' and <= '\u13FF' or >= '\u1F00' and <= '\u1FFF');

    static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F';

    static readonly FrozenDictionary<char, string> Hidden = new Dictionary<char, string>
    {
        ['\u00AD'] = "SOFT HYPHEN",
        ['\u034F'] = "COMBINING GRAPHEME JOINER",
        ['\u061C'] = "ARABIC LETTER MARK",
        ['\u115F'] = "HANGUL CHOSEONG FILLER",
        ['\u1160'] = "HANGUL JUNGSEONG FILLER",
        ['\u17B4'] = "KHMER VOWEL INHERENT AQ",
        ['\u17B5'] = "KHMER VOWEL INHERENT AA",
        ['\u180E'] = "MONGOLIAN VOWEL SEPARATOR",
        ['\u200B'] = "ZERO WIDTH SPACE",
        ['\u200C'] = "ZERO WIDTH NON-JOINER",
        ['\u200D'] = "ZERO WIDTH JOINER",
        ['\u200E'] = "LEFT-TO-RIGHT MARK",
        ['\u200F'] = "RIGHT-TO-LEFT MARK",
        ['\u202A'] = "LEFT-TO-RIGHT EMBEDDING",
        ['\u202B'] = "RIGHT-TO-LEFT EMBEDDING",
        ['\u202C'] = "POP DIRECTIONAL FORMATTING",
        ['\u202D'] = "LEFT-TO-RIGHT OVERRIDE",
        ['\u202E'] = "RIGHT-TO-LEFT OVERRIDE",
        ['\u2060'] = "WORD JOINER",
        ['\u2061'] = "FUNCTION APPLICATION",
        ['\u2062'] = "INVISIBLE TIMES",
        ['\u2063'] = "INVISIBLE SEPARATOR",
        ['\u2064'] = "INVISIBLE PLUS",
        ['\u2066'] = "LEFT-TO-RIGHT ISOLATE",
        ['\u2067'] = "RIGHT-TO-LEFT ISOLATE",
        ['\u2068'] = "FIRST STRONG ISOLATE",
        ['\u2069'] = "POP DIRECTIONAL ISOLATE",
        ['\u206A'] = "INHIBIT SYMMETRIC SWAPPING",
        ['\u206B'] = "ACTIVATE SYMMETRIC SWAPPING",
        ['\u206C'] = "INHIBIT ARABIC FORM SHAPING",
        ['\u206D'] = "ACTIVATE ARABIC FORM SHAPING",
        ['\u206E'] = "NATIONAL DIGIT SHAPES",
        ['\u206F'] = "NOMINAL DIGIT SHAPES",
        ['\u3164'] = "HANGUL FILLER",
        ['\uFEFF'] = "ZERO WIDTH NO-BREAK SPACE",
        ['\uFFA0'] = "HALFWIDTH HANGUL FILLER",
        ['\uFFF9'] = "INTERLINEAR ANNOTATION ANCHOR",
        ['\uFFFA'] = "INTERLINEAR ANNOTATION SEPARATOR",
        ['\uFFFB'] = "INTERLINEAR ANNOTATION TERMINATOR",
        // The first half of tags and of further variation selectors: letters that are written without being seen.
        ['\uDB40'] = "TAG OR VARIATION SELECTOR",
    }.ToFrozenDictionary();
}
