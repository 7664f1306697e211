using Archive.Model;

namespace Archive.Importing.Saved;

/// <summary>What a saved page says of the article's origin: its printed lines first for the byline, its data first for the day.</summary>
static class SavedHead
{
    /// <summary>Completes what the lines around the headline say.</summary>
    /// <param name="saved">The page.</param>
    /// <param name="page">Its text.</param>
    /// <param name="words">What was found by words alone.</param>
    public static HeadLines Complete(SavedPage saved, Page page, HeadLines words)
    {
        var byline = First(saved, page, Zone.Byline);
        var dateline = First(saved, page, Zone.Dateline);
        var printed = byline is null ? null : Byline.Read(page, byline, isAboveText: true)?.Printed ?? byline.Words;
        var publisher = saved.Stated.Publisher is { } name ? page.OutletIn(Archive.Words.Folding.Key(name)) : null;
        var found = words.Byline;
        var author = found?.Printed ?? printed ?? saved.Stated.Author;
        var day = saved.Stated.Published is { IsStated: true } stated ? stated
            : words.Published.IsStated ? words.Published
            : saved.Lines.Where(line => line.Zone is Zone.Dateline or Zone.Byline).Select(line => StatedDates.In(line.Words, page.Language)).FirstOrDefault(one => one is not null) ?? PartialDate.NotStated;
        return words with
        {
            Line = words.Line ?? byline ?? dateline,
            Byline = author is null && found is null && publisher is null ? null
                : new Byline(author, found?.Outlet ?? publisher ?? ByHost(saved, page), found?.NamesAuthor == true || printed is not null || saved.Stated.Author is not null),
            Published = day,
            Hijri = words.Hijri ?? saved.Lines.Where(line => line.Zone == Zone.Dateline).Select(line => HijriDates.In(line.Words)).FirstOrDefault(one => one is not null),
        };
    }

    // A publisher is known by the host of its own site, too.
    static string? ByHost(SavedPage saved, Page page) => Host(saved.Stated.Address) is { } host
        ? page.Outlets.FirstOrDefault(outlet => Host(outlet.Url) == host)?.Id : null;

    static string? Host(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        ? uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host : null;

    static CopyLine? First(SavedPage saved, Page page, Zone zone) => page.Lines.FirstOrDefault(line => saved.Lines[line.Number - 1].Zone == zone);
}
