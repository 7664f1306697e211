using System.Globalization;
using Archive.Model;

namespace Archive.Words;

/// <summary>A word of a text.</summary>
/// <param name="Form">Its letters and digits, marks and tatweel dropped, nothing else changed.</param>
/// <param name="Span">Where it stands, UTF-16.</param>
public readonly record struct Token(string Form, Span Span);

/// <summary>
/// Words as the archive counts them, in <c>capture.json</c>, on the card and in the law of quoting: an unbroken run of letters and
/// digits, marks and tatweel dropped.
/// </summary>
public static class Tokens
{
    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<Token> Of(string text)
    {
        var form = new System.Text.StringBuilder();
        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            var size = char.IsSurrogatePair(text, i) ? 2 : 1;
            var inside = start >= 0;
            if (IsWordCharacter(text, i))
            {
                if (!inside) start = i;
                form.Append(text, i, size);
            }
            else if (inside && !IsIgnored(text, i))
            {
                yield return new Token(form.ToString(), new Span(start, i));
                form.Clear();
                start = -1;
            }
            i += size;
        }
        if (start >= 0) yield return new Token(form.ToString(), new Span(start, text.Length));
    }

    /// <summary>How many words a text has.</summary>
    public static int Count(string text) => Of(text).Count();

    static bool IsWordCharacter(string text, int at) => text[at] != 'ـ' && char.IsLetterOrDigit(text, at);

    static bool IsIgnored(string text, int at) => text[at] == 'ـ'
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.SpacingCombiningMark;
}
