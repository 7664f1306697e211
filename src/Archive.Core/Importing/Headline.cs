using Archive.Model;

namespace Archive.Importing;

/// <summary>The headline of a page.</summary>
/// <param name="Line">The line that prints it.</param>
/// <param name="Title">The headline itself.</param>
/// <param name="IsPrinted">False where the page has none and its first words stand in for it.</param>
/// <param name="Outlet">The publisher that a suffix names, if any.</param>
sealed record Headline(CopyLine Line, string Title, bool IsPrinted, string? Outlet)
{
    const string Suffix = "copy-title-suffix";
    const int MostWords = 30;
    const int StandInWords = 8;

    /// <summary>Takes the headline from the first line that is not the page's own, and tags what is stuck to it.</summary>
    public static Headline Find(Page page, Tags tags, CopyLine first)
    {
        if (TitleSuffix.Find(page, first) is { } suffix)
        {
            tags.Annotate(Suffix, suffix.Span);
            var outlet = page.OutletIn(suffix.Key);
            if (suffix.Again is { } again)
            {
                tags.Region(Suffix, first, first);
                tags.Annotate(RepeatedLines.Label, again);
                return new Headline(again, again.Words, IsPrinted: true, outlet);
            }
            tags.Region(Region.Title, first, first);
            return new Headline(first, suffix.Headline, IsPrinted: true, outlet);
        }
        var isPrinted = first.Count <= MostWords && !first.IsProse;
        return new Headline(first, isPrinted ? first.Words : FirstWords(first.Words), isPrinted, null);
    }

    static string FirstWords(string line)
    {
        var words = Words.Tokens.Of(line).Take(StandInWords).ToList();
        return line[..words[^1].Span.End] + " …";
    }
}
