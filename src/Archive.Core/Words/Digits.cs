using System.Globalization;

namespace Archive.Words;

/// <summary>Numbers in the digits that a page uses.</summary>
public static class Digits
{
    /// <summary>A whole number without grouping.</summary>
    public static string Show(int number, bool arabicIndic) => InText(number.ToString(CultureInfo.InvariantCulture), arabicIndic);

    /// <summary>A text with its ASCII digits replaced by ٠–٩ where <paramref name="arabicIndic"/> says so.</summary>
    public static string InText(string text, bool arabicIndic) => !arabicIndic ? text
        : string.Create(text.Length, text, (digits, original) =>
        {
            for (var i = 0; i < digits.Length; i++)
                digits[i] = char.IsAsciiDigit(original[i]) ? (char)('٠' + (original[i] - '0')) : original[i];
        });
}
