using System.Globalization;
using Archive.Model;

namespace Archive.Words;

/// <summary>Dates as people write them, in Arabic and English. The names are frozen here: the machine's own tables differ by version.</summary>
public static class Calendar
{
    static readonly string[] English =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    static readonly string[] Levantine =
    [
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
        "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
    ];

    static readonly string[] Gregorian =
    [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
        "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ];

    /// <summary>A stated date in words: <c>5 October 2017</c>, <c>5 تشرين الأول 2017</c>, or only what is known of it.</summary>
    /// <param name="date">A date that is stated.</param>
    /// <param name="language">Primary language subtag; all but <c>ar</c> get the English form.</param>
    /// <param name="months">Which names of months Arabic uses.</param>
    public static string Show(PartialDate date, string language, ArabicMonths months)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month == 0) return year;
        var month = language == "ar" ? Arabic(date.Month - 1, months) : English[date.Month - 1];
        return date.Day == 0 ? $"{month} {year}" : string.Create(CultureInfo.InvariantCulture, $"{date.Day} {month} {year}");
    }

    static string Arabic(int month, ArabicMonths months) => months switch
    {
        ArabicMonths.Levantine => Levantine[month],
        ArabicMonths.Gregorian => Gregorian[month],
        _ => $"{Levantine[month]}/{Gregorian[month]}",
    };
}
