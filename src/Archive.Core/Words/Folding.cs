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
        0xAD or 0x61C or 0x640 or 0xFEFF => true,
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
            // A mark belongs to the letter before it, and to all that the letter opened into; after a space it belongs to nothing.
            for (var last = ends.Count - 1; length == 0 && last >= 0 && ends[last] == i; last--) ends[last] = i + size;
            foreach (var c in form[..length])
            {
                if (c == ' ')
                {
                    if (spaceAt < 0 && ends.Count > 0) spaceAt = i;
                    continue;
                }
                if (spaceAt >= 0) Append(' ', spaceAt, spaceAt == i ? i + size : i);
                spaceAt = -1;
                Append(c, i, i + size);
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

    // Writes the folded form of one character: nothing where it is dropped, spaces where it parts words.
    static int Form(int codePoint, ReadOnlySpan<char> original, Span<char> form)
    {
        if (codePoint < 0x80 || codePoint is >= 'ء' and <= 'ي' and not 'ـ') return Simple(new Rune(codePoint), form);
        if (IsDropped(codePoint)) return 0;
        switch (Category(codePoint))
        {
            case UnicodeCategory.Surrogate:
                // Two of them must not become a pair when what stood between them is dropped.
                form[0] = '\uFFFD';
                return 1;
            case UnicodeCategory.OtherNotAssigned:
                // Normalize throws for U+FFFE.
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
        Span<char> part = stackalloc char[2];
        foreach (var rune in original.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var size = Simple(rune, part);
            // One character of Unicode opens into a whole phrase (ﷺ); what does not fit is cut, the same way in text and quote.
            if (length + size > form.Length) break;
            part[..size].CopyTo(form[length..]);
            length += size;
        }
        // The presentation form of a vowel mark opens into a space that carries the mark.
        return form[..length] is " " && Category(Rune.GetRuneAt(original.ToString(), 0).Value) == UnicodeCategory.OtherLetter ? 0 : length;
    }

    // A character that does not decompose any further.
    static int Simple(Rune rune, Span<char> form)
    {
        if (rune.IsAscii)
        {
            var c = (char)rune.Value;
            form[0] = char.IsAsciiLetterOrDigit(c) || c is '+' or '<' or '=' or '>' or '|' or '~' or '$' ? char.ToLowerInvariant(c) : ' ';
            return 1;
        }
        if (IsDropped(rune.Value)) return 0;
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.DecimalDigitNumber:
                form[0] = (char)('0' + (int)Rune.GetNumericValue(rune));
                return 1;
            case UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control or UnicodeCategory.ModifierSymbol:
                form[0] = ' ';
                return 1;
            default:
                var lower = Rune.ToLowerInvariant(rune);
                return (lower.IsBmp ? new Rune(Letter((char)lower.Value)) : lower).EncodeToUtf16(form);
        }
    }

    static UnicodeCategory Category(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint);
}
