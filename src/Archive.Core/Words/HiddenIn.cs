namespace Archive.Words;

/// <summary>
/// The characters of a text that nobody sees, without those that its script needs: Persian and Arabic part and join letters by
/// characters without width, and so do pictures that are made of several.
/// </summary>
public static class HiddenIn
{
    const char NonJoiner = '\u200C';
    const char Joiner = '\u200D';

    /// <summary>Their offsets, in order.</summary>
    public static IEnumerable<int> Places(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] >= '\u00AD' && Deceptive.HiddenName(text[at]) is not null && !IsNeeded(text, at)) yield return at;
        }
    }

    /// <summary>Their code points and names, each once, in order of first use: <c>U+202E RIGHT-TO-LEFT OVERRIDE</c>.</summary>
    public static IEnumerable<string> Names(string text) => Places(text).Select(at => NameOf(text[at])).Distinct(StringComparer.Ordinal);

    /// <summary>The code point and name of such a character.</summary>
    public static string NameOf(char c) => $"{(c == '\uDB40' ? "U+E0000" : Deceptive.Code(c))} {Deceptive.HiddenName(c)}";

    static bool IsNeeded(string text, int at) => text[at] switch
    {
        NonJoiner => IsJoining(Before(text, at)) && IsJoining(After(text, at)),
        Joiner => IsJoining(Before(text, at)) || IsJoining(After(text, at)) || IsPicture(Before(text, at)) && IsPicture(After(text, at)),
        // The flags of England, Scotland and Wales are a black flag and tags.
        '\uDB40' => at >= 2 && (text[at - 2] == '\uD83C' && text[at - 1] == '\uDFF4' || text[at - 2] == '\uDB40'),
        _ => false,
    };

    // The marks of a letter stand between it and what follows.
    static char Before(string text, int at)
    {
        do at--; while (at >= 0 && IsMark(text[at]));
        return at < 0 ? '\0' : text[at];
    }

    static char After(string text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';

    static bool IsMark(char c) => c is >= '\u064B' and <= '\u065F' or '\u0670' or '\uFE0F';

    // Arabic, Syriac, N'Ko and the scripts of India, whose letters change shape beside each other.
    static bool IsJoining(char c) => char.IsLetter(c) && c is >= '\u0620' and <= '\u08FF' or >= '\u0900' and <= '\u0DFF';

    static bool IsPicture(char c) => char.IsSurrogate(c) || c is >= '\u2190' and <= '\u2BFF';
}
