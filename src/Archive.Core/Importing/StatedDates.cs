using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>Reads full dates as pages print them: numbers in any digits, month names in Arabic (of three traditions) and English.</summary>
static partial class StatedDates
{
    const int FirstYear = 1900;
    const int LastYear = 2099;

    /// <summary>The first date in some words that names its year; null where there is none.</summary>
    /// <param name="words">The words as printed.</param>
    /// <param name="language">
    /// Of the text: in English <c>5/3/2016</c> may be the fifth of March or the third of May, so only its year is taken.
    /// </param>
    public static PartialDate? In(string words, string language) => InNumbers(Plain(words), language) ?? InNames(Folding.Key(words).Split(' '));

    static PartialDate? InNumbers(string words, string language)
    {
        foreach (Match match in YearFirst().Matches(words))
        {
            if (Day(Number(match, "y"), Number(match, "m"), Number(match, "d")) is { } date) return date;
        }
        foreach (Match match in YearLast().Matches(words))
        {
            var (year, first, second) = (Number(match, "y"), Number(match, "d"), Number(match, "m"));
            var either = language == "en" && match.Value.Contains('/', StringComparison.Ordinal) && first <= 12 && second <= 12 && first != second;
            if (either && Day(year, second, first) is not null) return new PartialDate(year);
            if ((Day(year, second, first) ?? Day(year, first, second)) is { } date) return date;
        }
        return null;
    }

    // "3 May 2016", "May 3, 2016", "3 أيار/مايو 2016", "أيار 2016": the words come folded, without punctuation.
    static PartialDate? InNames(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (MonthAt(words, at) is not (var month, var after)) continue;
            var before = at > 0 && words[at - 1] is "من" or "of" or "شهر" ? at - 2 : at - 1;
            var day = before >= 0 ? DayNumber(words[before]) : 0;
            if (MonthAt(words, after) is (var again, var end) && again == month) after = end;
            if (day == 0 && after + 1 < words.Length && DayNumber(words[after]) is > 0 and var follows) (day, after) = (follows, after + 1);
            if (after < words.Length && words[after] is "عام" or "سنه" or "من" or "لعام" or "of") after++;
            if (after < words.Length && words[after].Length == 4 && Whole(words[after]) is var year && Day(year, month, day) is { } date) return date;
        }
        return null;
    }

    static (int Month, int After)? MonthAt(string[] words, int at)
    {
        if (at + 1 < words.Length && WordLists.Months.TryGetValue($"{words[at]} {words[at + 1]}", out var two)) return (two, at + 2);
        return at < words.Length && WordLists.Months.TryGetValue(words[at], out var one) ? (one, at + 1) : null;
    }

    static int DayNumber(string word)
    {
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length is 1 or 2 && Whole(digits) is <= 31 and var day ? day : 0;
    }

    static int Whole(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // A day of 0 is no day: the date ends with its month.
    static PartialDate? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day <= DateTime.DaysInMonth(year, month)
            ? new PartialDate(year, month, day) : null;

    static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // Invisible marks stand between the numbers of many Arabic dates.
    static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words.Where(c => !Folding.IsDropped(c)))
            plain.Append(char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c);
        return plain.ToString();
    }

    [GeneratedRegex(@"\b(?<y>[12][0-9]{3})\s?[-/.]\s?(?<m>[0-9]{1,2})\s?[-/.]\s?(?<d>[0-9]{1,2})", RegexOptions.NonBacktracking)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b(?<d>[0-9]{1,2})\s?[-/.]\s?(?<m>[0-9]{1,2})\s?[-/.]\s?(?<y>[12][0-9]{3})\b", RegexOptions.NonBacktracking)]
    private static partial Regex YearLast();
}
