using Archive.Model;

namespace Archive.Importing;

/// <summary>What the lines around the headline say of the article's origin.</summary>
/// <param name="Line">The line that names outlet, author or place; null where there is none.</param>
/// <param name="Byline">What it says.</param>
/// <param name="Published">The day of publication, where a line of its own gives it.</param>
/// <param name="Hijri">A day of the Islamic calendar as printed, or null.</param>
sealed record HeadLines(CopyLine? Line, Byline? Byline, PartialDate Published, string? Hijri = null)
{
    /// <summary>True where the page says in any calendar when it was published.</summary>
    public bool IsDated => Published.IsStated || Hijri is not null;

    /// <summary>Reads bylines and date lines above the article, between its standfirst and its text, and below it.</summary>
    public static HeadLines Tag(Page page, Tags tags, Headline headline)
    {
        var paragraphs = page.Lines.Where(line => line.Index > headline.Line.Index && tags.IsFree(line) && line.IsParagraph).Take(2).ToList();
        var first = paragraphs.Count > 0 ? paragraphs[0].Index : int.MaxValue;
        var second = paragraphs.Count > 1 ? paragraphs[1].Index : first;
        var last = page.Lines.LastOrDefault(line => tags.IsFree(line) && line.IsParagraph)?.Index ?? int.MaxValue;
        var found = new HeadLines(null, null, PartialDate.NotStated);
        foreach (var line in tags.Free.Where(line => line != headline.Line).ToList())
        {
            var (isHead, isTail) = (line.Index < second, line.Index > last);
            if (!(isHead || isTail) || line.IsParagraph) continue;
            if (line.Index < first && WordLists.Furniture.Contains(line.Key))
            {
                tags.Line(TailLines.Furniture, line);
                continue;
            }
            var day = DateLine.Read(line, page.Language);
            var byline = found.Line is null && (isHead || Byline.HasOpening(line))
                && day is not { HasMore: false }
                ? Byline.Read(page, line, isAboveText: headline.Line.Index < line.Index && line.Index < first) : null;
            if (day is not null && !found.Published.IsStated) found = found with { Published = day.Published };
            if (day is not null) found = found with { Hijri = found.Hijri ?? HijriDates.In(line.Words) };
            if (byline is not null) found = found with { Line = line, Byline = byline };
            if (byline is not null || day is not null) tags.Region(byline is null ? Region.Dateline : Region.Byline, line, line);
        }
        return found;
    }
}
