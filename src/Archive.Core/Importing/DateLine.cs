using Archive.Model;

namespace Archive.Importing;

/// <summary>What a line that gives a day says.</summary>
/// <param name="Published">The day; not stated where the line only counts from another one, or names a weekday.</param>
/// <param name="HasMore">True where it says more than the day and a place.</param>
sealed record DateLine(PartialDate Published, bool HasMore)
{
    const int MostWords = 14;
    const int MostOtherWords = 6;

    /// <summary>Reads a line as one that gives a day; null where it does not, or only mentions a date in passing.</summary>
    public static DateLine? Read(CopyLine line, string language)
    {
        if (line.Count > MostWords || (line.Count > MostOtherWords && line.EndsSentence)) return null;
        var parts = Part.Of(line.Words, commas: true);
        var dates = parts.Where(part => IsOnlyDate(part.Key)).ToList();
        if (dates.Count == 0) return null;
        var others = parts.Except(dates).ToList();
        if (StatedDates.In(string.Join(' ', dates.Select(part => part.Words)), language) is { } day)
        {
            return others.Sum(part => part.Count) > MostOtherWords ? null
                : new DateLine(day, others.Any(part => !WordLists.Places.Contains(part.Key)));
        }
        if (HijriDates.In(line.Words) is not null && others.Sum(part => part.Count) <= MostOtherWords)
            return new DateLine(PartialDate.NotStated, others.Any(part => !WordLists.Places.Contains(part.Key)));
        var named = line.Key.Split(' ').Any(word => WordLists.Weekdays.Contains(word) || WordLists.Months.ContainsKey(word) || WordLists.Ago.Contains(word));
        return others.Count == 0 && named ? new DateLine(PartialDate.NotStated, HasMore: false) : null;
    }

    /// <summary>True for folded words that do nothing but give a day or a time.</summary>
    public static bool IsOnlyDate(string key) => key.Split(' ').All(word => char.IsAsciiDigit(word[0]) || WordLists.DateWords.Contains(word));
}
