using System.Globalization;

namespace Archive.Model;

/// <summary>A date as far as it is known: a year, a month, a day, or "not stated". ISO 8601, Gregorian.</summary>
/// <param name="Year">The year, or 0 where the date is not stated.</param>
/// <param name="Month">1–12, or 0 where only the year is known.</param>
/// <param name="Day">1–31, or 0 where only the month is known.</param>
public readonly record struct PartialDate(int Year, int Month = 0, int Day = 0) : IComparable<PartialDate>
{
    /// <summary>How files write that the text itself gives no date.</summary>
    public const string NotStatedWord = "not-stated";

    static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The text gives no date.</summary>
    public static readonly PartialDate NotStated = new(0);

    /// <summary>False for <see cref="NotStated"/>.</summary>
    public bool IsStated => Year > 0;

    /// <summary>A number that sorts as the date does, such as 20171005.</summary>
    public int Number => Year * 10_000 + Month * 100 + Day;

    /// <summary>Reads <c>2017</c>, <c>2017-10</c>, <c>2017-10-05</c> or <c>not-stated</c>.</summary>
    /// <returns>Null for anything else, days that do not exist included.</returns>
    public static PartialDate? Parse(string text)
    {
        if (text == NotStatedWord) return NotStated;
        var form = Forms.FirstOrDefault(form => form.Length == text.Length);
        if (form is null || !DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        return new PartialDate(day.Year, form.Length > 4 ? day.Month : 0, form.Length > 7 ? day.Day : 0);
    }

    /// <summary>A whole day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>By year, month and day; what is not stated comes first, a year before its months.</summary>
    public int CompareTo(PartialDate other) => Number.CompareTo(other.Number);

    /// <summary>Earlier.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The ISO form, as files have it.</summary>
    public override string ToString() => this switch
    {
        { IsStated: false } => NotStatedWord,
        { Month: 0 } => $"{Year:0000}",
        { Day: 0 } => $"{Year:0000}-{Month:00}",
        _ => $"{Year:0000}-{Month:00}-{Day:00}",
    };
}
