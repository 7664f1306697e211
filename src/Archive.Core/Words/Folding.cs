using System.Globalization;
using System.Text;

namespace Archive.Words;

/// <summary>
/// Makes the spelling-blind form of a text: vowel marks, tatweel and invisible characters dropped; the hamza carriers, alef maqsura,
/// ta marbuta and their Persian and presentation forms made one letter; digits made ASCII; punctuation and white space made one
/// space; letters in lower case. Two texts that a reader would call "the same words" have the same form.
/// </summary>
public static class Folding
{
    // A character that only Arabic spelling tells apart. Hamza on alef, waw and ya falls away as a mark once decomposed (UAX #15).
    static char Letter(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' or 'ى' or 'ی' or 'ې' => 'ي',
        'ة' or 'ە' or 'ہ' or 'ھ' or 'ۀ' => 'ه',
        'ک' or 'ڪ' => 'ك',
        _ => c,
    };

    /// <summary>True for a character that spelling may leave out: marks on letters, tatweel, zero-width and bidi controls.</summary>
    public static bool IsDropped(int codePoint) => codePoint switch
    {
        < 0xAD => false,
        0xAD or 0x640 or 0xFEFF => true,
        >= 0x200B and <= 0x200F or >= 0x202A and <= 0x202E or >= 0x2060 and <= 0x2069 => true,
        _ => Category(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark,
    };

    /// <summary>The folded form with its way back.</summary>
    /// <param name="text">Any text; unpaired surrogates count as symbols.</param>
    public static Folded Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length);
        var ends = new List<int>(text.Length);
        var spaceAt = -1;
        Span<char> form = stackalloc char[32];
        for (var i = 0; i < text.Length;)
        {
            var size = char.IsSurrogatePair(text, i) ? 2 : 1;
            var codePoint = size == 2 ? char.ConvertToUtf32(text, i) : text[i];
            var length = Form(codePoint, text.AsSpan(i, size), form);
            if (length < 0)
            {
                if (spaceAt < 0 && ends.Count > 0) spaceAt = i;
            }
            else if (length == 0)
            {
                // A mark belongs to the letter before it; after a space it belongs to nothing.
                if (spaceAt < 0 && ends.Count > 0) ends[^1] = i + size;
            }
            else
            {
                if (spaceAt >= 0) Append(' ', spaceAt, i);
                spaceAt = -1;
                foreach (var c in form[..length]) Append(c, i, i + size);
            }
            i += size;
        }
        return new Folded(folded.ToString(), [.. starts], [.. ends]);

        void Append(char c, int start, int end)
        {
            folded.Append(c);
            starts.Add(start);
            ends.Add(end);
        }
    }

    /// <summary>The folded form alone: the key by which lists for readers are sorted and names compared.</summary>
    public static string Key(string text) => Fold(text).Text;

    // Writes the folded form of one character; 0 = dropped, -1 = a space.
    static int Form(int codePoint, ReadOnlySpan<char> original, Span<char> form)
    {
        if (codePoint < 0x80)
        {
            var c = (char)codePoint;
            form[0] = char.ToLowerInvariant(c);
            return char.IsAsciiLetterOrDigit(c) || c is '+' or '<' or '=' or '>' or '|' or '~' or '$' ? 1 : -1;
        }
        if (codePoint is >= 'ء' and <= 'ي' and not 'ـ')
        {
            form[0] = Letter((char)codePoint);
            return 1;
        }
        if (IsDropped(codePoint)) return 0;
        switch (Category(codePoint))
        {
            case UnicodeCategory.DecimalDigitNumber:
                form[0] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(original.ToString(), 0));
                return 1;
            case UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control or UnicodeCategory.ModifierSymbol:
                return -1;
            case UnicodeCategory.Surrogate:
                original.CopyTo(form);
                return original.Length;
            default:
                return Decomposed(original, form);
        }
    }

    // Compatibility decomposition opens presentation forms (ﻻ → لا) and takes accents off letters (é → e).
    static int Decomposed(ReadOnlySpan<char> original, Span<char> form)
    {
        var length = 0;
        foreach (var rune in original.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsDropped(rune.Value)) continue;
            var lower = Rune.ToLowerInvariant(rune);
            if (lower.IsBmp) lower = new Rune(Letter((char)lower.Value));
            // One character of Unicode opens into a whole phrase (ﷺ); what does not fit is cut, the same way in text and quote.
            if (length + lower.Utf16SequenceLength > form.Length) break;
            length += lower.EncodeToUtf16(form[length..]);
        }
        return length;
    }

    static UnicodeCategory Category(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint);
}
