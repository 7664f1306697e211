using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>Finds times that count from the day of publication ("yesterday"), which say little where the copy has lost that day.</summary>
static partial class RelativeDates
{
    /// <summary>Tags the first of them on each line of the article.</summary>
    public static void Tag(Tags tags)
    {
        foreach (var line in tags.Free.ToList())
        {
            var folded = Folding.Fold(line.Words);
            var found = Arabic().Matches(folded.Text).Concat(English().Matches(folded.Text)).Where(match => IsOpen(folded.Text, match))
                .OrderBy(match => match.Index).FirstOrDefault();
            if (found is null) continue;
            var span = folded.Original(new Span(found.Index, found.Index + found.Length));
            tags.Annotate(MissingMeta.Label, new Span(line.Span.Start + span.Start, line.Span.Start + span.End), MissingMeta.Day);
        }
    }

    // "Friday 3 May" and "last May 2016" are dates of their own; «أمس الحاجة» is no time at all.
    static bool IsOpen(string folded, Match match)
    {
        var next = folded[(match.Index + match.Length)..].TrimStart().Split(' ')[0];
        return next.Length == 0 || (!char.IsAsciiDigit(next[0]) && !WordLists.Months.ContainsKey(next) && next is not ("الحاجه" or "the"));
    }

    // Over the folded text: alef and ya without hamza, ha for ta marbuta, no marks.
    [GeneratedRegex(
        @"\b(?:(?:مساء|صباح|ليل|ليله|فجر|ظهر|عصر|يوم) )?(?:اول من امس|اول امس|امس الاول|امس|بالامس)(?: (?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه))?\b"
        + @"|\b(?:مساء|صباح|ليل|ليله|فجر|ظهر|عصر) اليوم(?: (?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه))?\b"
        + @"|\b(?:اليوم|غدا|يوم|مساء|صباح|ليل|ليله|فجر|ظهر|عصر) (?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)\b"
        + @"|\b(?:(?:منذ|خلال|في|من) )?(?:(?:مطلع|بدايه|اوايل|نهايه|اواخر|منتصف) )?(?:العام|السنه|الشهر|الاسبوع|اليومين|الايام) (?:الجاري|الحالي|الماضي|المنصرم|الفايت|المقبل|القادم|الجاريه|الحاليه|الماضيه|المنصرمه|الفايته|المقبله|القادمه|الماضيين|المقبلين)\b"
        + @"|\b(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|كانون الثاني|يناير|شباط|فبراير|اذار|مارس|نيسان|ابريل|ايار|مايو|حزيران|يونيو|تموز|يوليو|اب|اغسطس|ايلول|سبتمبر|تشرين الاول|اكتوبر|تشرين الثاني|نوفمبر|كانون الاول|ديسمبر) (?:الجاري|الحالي|الماضي|المنصرم|الفايت|المقبل|القادم|الماضيه|المقبله)\b"
        + @"|\bقبل (?:\w+ ){1,4}من الان\b|\bيوم غد\b",
        RegexOptions.NonBacktracking)]
    private static partial Regex Arabic();

    [GeneratedRegex(
        @"\b(?:(?:late|early|earlier) )?(?:yesterday|today|tomorrow|tonight)(?: (?:morning|afternoon|evening|night))?\b"
        + @"|\b(?:last|next) (?:night|week|weekend|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b"
        + @"|\b(?:(?:earlier|later) )?this (?:morning|afternoon|evening|week|weekend|month|year)\b"
        + @"|\b(?:on|late on|early on) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
        + @"|\b(?:\w+ )(?:days|weeks|months|years|hours) ago\b",
        RegexOptions.NonBacktracking)]
    private static partial Regex English();
}
