using System.Text.RegularExpressions;
using Archive.Words;

namespace Archive.Importing;

/// <summary>Finds days of the Islamic calendar. They are kept as stated: how a country counts its months is not in the text.</summary>
static partial class HijriDates
{
    /// <summary>The words of the first such day on a line as printed, or null.</summary>
    public static string? In(string line)
    {
        var folded = Folding.Fold(line);
        if (Day().Match(folded.Text) is not { Success: true } match) return null;
        var span = folded.Original(new Model.Span(match.Index, match.Index + match.Length));
        return span.Of(line).Trim();
    }

    [GeneratedRegex(@"\b[0-9]{1,2} (?:من )?(?:شهر )?(?:محرم|المحرم|صفر|ربيع (?:ال)?(?:اول|اخر|ثاني|الاول|الاخر|الثاني)|جمادي (?:ال)?(?:اولي|اخره|اخري|ثانيه|الاولي|الاخره|الثانيه)|رجب|شعبان|رمضان|شوال|ذو القعده|ذي القعده|ذو الحجه|ذي الحجه) (?:عام |سنه )?1[34][0-9]{2}(?: ?ه(?:جري)?)?\b", RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
