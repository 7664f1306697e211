namespace Archive.Importing;

/// <summary>Walks from the end of the article to the end of the page and tags what stands there: credits, tickers, the site's name.</summary>
static class TailLines
{
    /// <summary>Id of the label for menus, tickers, tools and names of the page.</summary>
    public const string Furniture = "copy-site-furniture";

    const string Republished = "copy-republished";

    // A longer line without a full stop may be the article's last one.
    const int MostWords = 5;

    public static void Tag(Tags tags, Headline headline)
    {
        foreach (var line in tags.Free.Where(line => line != headline.Line && WordLists.FurnitureAnywhere.Contains(line.Key)).ToList())
            tags.Line(Furniture, line);
        var last = tags.Free.LastOrDefault(line => IsText(line, headline));
        if (last is null || !tags.Free.Any(line => line.IsParagraph)) return;

        var tail = tags.Free.Where(line => line.Index > last.Index).ToList();
        for (var i = 0; i < tail.Count; i++)
        {
            if (Credit.IsOne(tail[i]))
            {
                var hasName = Credit.IsOpen(tail[i]) && i + 1 < tail.Count && tail[i + 1].Index == tail[i].Index + 1
                    && !IsKnown(tail[i + 1]) && !Credit.IsOne(tail[i + 1]);
                tags.Region(Republished, tail[i], hasName ? tail[i + 1] : tail[i]);
                tags.Annotate(Republished, tail[i]);
                if (hasName) i++;
            }
            else if (tail[i].EndsOpen && !IsKnown(tail[i]))
            {
                // "Signed by:" announces a list, and the list is the article's.
                return;
            }
            else if (!IsItem(tail[i]))
            {
                tags.Line(Furniture, tail[i]);
            }
        }
    }

    static bool IsText(CopyLine line, Headline headline) => line == headline.Line
        || (!IsKnown(line) && !Credit.IsOne(line) && (line.Count > MostWords || line.EndsSentence));

    static bool IsKnown(CopyLine line) => WordLists.Furniture.Contains(line.Key)
        || WordLists.FurnitureOpenings.Any(opening => line.Key == opening || line.Key.StartsWith(opening + " ", StringComparison.Ordinal));

    // An item of the article's own list.
    static bool IsItem(CopyLine line) => line.Words[0] is '-' or '–' or '•' or '*' or '·' || char.IsDigit(line.Words[0]);
}
