using Archive.Model;

namespace Archive.Importing.Saved;

/// <summary>Tags lines by the page's structure, before words are looked at: a list of links is one whatever it is called.</summary>
static class StructureTags
{
    const string Related = "copy-related-links";
    const string Share = "copy-share-remnant";
    const int FewestLinks = 3;

    /// <summary>Tags every line that does not belong to the article.</summary>
    /// <returns>The line that prints the headline, if one does.</returns>
    public static CopyLine? Tag(SavedPage saved, Page page, Tags tags)
    {
        var lines = page.Lines.Select(line => (Line: line, Saved: saved.Lines[line.Number - 1])).ToList();
        var title = lines.Find(item => item.Saved.Zone == Zone.Title).Line;
        for (var at = 0; at < lines.Count;)
        {
            var zone = ZoneOf(lines, at);
            var run = lines.Skip(at).TakeWhile((item, index) => ZoneOf(lines, at + index) == zone).ToList();
            Run(saved, tags, zone, run);
            at += run.Count;
        }
        return title;
    }

    // Links in a row inside the article lead to other pages; a single one may be a sentence.
    static Zone ZoneOf(List<(CopyLine Line, SavedLine Saved)> lines, int at)
    {
        var zone = lines[at].Saved.Zone;
        if (zone is not (Zone.Article or Zone.Furniture)) return zone;
        if (IsHeading(lines, at)) return Zone.Related;
        if (!lines[at].Saved.IsLink) return zone;
        var (first, last) = (at, at);
        while (first > 0 && lines[first - 1].Saved is var above && above.Zone == zone && above.IsLink) first--;
        while (last + 1 < lines.Count && lines[last + 1].Saved is var below && below.Zone == zone && below.IsLink) last++;
        return (zone == Zone.Article && last - first + 1 >= FewestLinks) || (first > 0 && WordLists.Related.Contains(lines[first - 1].Line.Key)) ? Zone.Related : zone;
    }

    // "Related articles" above a link.
    static bool IsHeading(List<(CopyLine Line, SavedLine Saved)> lines, int at) =>
        WordLists.Related.Contains(lines[at].Line.Key) && at + 1 < lines.Count && lines[at + 1].Saved.IsLink;

    static void Run(SavedPage saved, Tags tags, Zone zone, List<(CopyLine Line, SavedLine Saved)> run)
    {
        var (first, last) = (run[0].Line, run[^1].Line);
        switch (zone)
        {
            case Zone.Related:
                tags.Region(Related, first, last, saved.Addresses(run.Select(item => item.Saved)));
                tags.Annotate(Related, first);
                foreach (var item in run.Where(item => item.Saved.IsLink && saved.Addresses([item.Saved]).IsEmpty)) tags.Annotate(Label.LostLink, item.Line);
                break;
            case Zone.Share:
                tags.Region(Share, first, last);
                foreach (var item in run) tags.Annotate(Share, item.Line);
                break;
            case Zone.Furniture:
                tags.Region(TailLines.Furniture, first, last);
                tags.Annotate(TailLines.Furniture, first);
                break;
            case Zone.Byline:
                tags.Region(Region.Byline, first, last);
                break;
            case Zone.Dateline:
                tags.Region(Region.Dateline, first, last);
                break;
            default:
                break;
        }
    }
}
