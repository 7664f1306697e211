namespace Archive.Importing;

/// <summary>Walks down from the top of a page to its headline and tags what stands above it: the menu, the site's name, a day.</summary>
static class TopLines
{
    const int MostMenuWords = 6;

    /// <summary>The first line that may be the headline.</summary>
    /// <param name="page">A page of at least one line.</param>
    /// <param name="tags">Receives the lines above it.</param>
    public static CopyLine Tag(Page page, Tags tags)
    {
        var free = tags.Free.ToList();
        for (var i = 0; i < free.Count; i++)
        {
            // Something must be left to be the headline; a paragraph is not one.
            if (i + 1 == free.Count || free[i + 1].IsProse) return free[i];
            if (IsFurniture(page, free[i], free[i + 1])) tags.Line(TailLines.Furniture, free[i]);
            else if (DateLine.Read(free[i], page.Language) is not null) continue;
            else if (Byline.HasOpening(free[i])) continue;
            else return free[i];
        }
        return page.Lines[0];
    }

    static bool IsFurniture(Page page, CopyLine line, CopyLine next) => WordLists.Furniture.Contains(line.Key)
        || WordLists.FurnitureAnywhere.Contains(line.Key) || page.IsOutletFurniture(line.Key) || IsMenu(page, line, next);

    // All of it names sections; or most of it does, and the line below is a headline because the page prints it again.
    static bool IsMenu(Page page, CopyLine line, CopyLine next)
    {
        if (line.Count > MostMenuWords || line.EndsSentence || line.EndsOpen) return false;
        var words = line.Key.Split(' ').Where(word => word.Any(char.IsLetterOrDigit)).ToList();
        var sections = words.Count(WordLists.Sections.Contains);
        return sections == words.Count
            || (sections * 2 > words.Count && next.Count > line.Count && page.Lines.Skip(next.Index + 1).Any(later => later.Key == next.Key));
    }
}
