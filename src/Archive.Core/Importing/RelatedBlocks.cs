using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>Finds lists of links to other pages: a heading, and the short lines after it up to the next paragraph.</summary>
static class RelatedBlocks
{
    const string Heading = "copy-related-links";
    const int MostWords = 22;

    public static void Tag(Page page, Tags tags)
    {
        for (var index = 0; index < page.Lines.Length; index++)
        {
            var line = page.Lines[index];
            if (!tags.IsFree(line)) continue;
            if (WordLists.Related.Contains(line.Key)) index = Block(page, tags, line);
            else if (LinkAfterHeading(page, line) is var (heading, link)) OneLine(tags, line, heading, link);
        }
    }

    // Returns the index of the block's last line.
    static int Block(Page page, Tags tags, CopyLine heading)
    {
        var last = heading;
        // Where no prose follows, the article is over, and a long headline in the list does not end it.
        var isTail = !page.Lines.Skip(heading.Index + 1).Any(line => line.IsProse);
        foreach (var line in page.Lines.Skip(heading.Index + 1).TakeWhile(line => tags.IsFree(line) && IsListed(page, line, isTail)))
        {
            // A day or a number beside a link leads nowhere.
            if (!DateLine.IsOnlyDate(line.Key)) tags.Annotate(Label.LostLink, line);
            last = line;
        }
        tags.Region(Heading, heading, last);
        tags.Annotate(Heading, heading);
        return last.Index;
    }

    static bool IsListed(Page page, CopyLine line, bool isTail) =>
        (!line.IsParagraph || (isTail && line.Count <= MostWords && !line.EndsSentence)) && !WordLists.Related.Contains(line.Key)
        && LinkAfterHeading(page, line) is null && !ShareButtons.IsOne(line) && !Credit.IsOne(line)
        && !WordLists.FurnitureAnywhere.Contains(line.Key) && !WordLists.Furniture.Contains(line.Key) && !page.IsOutletFurniture(line.Key);

    static void OneLine(Tags tags, CopyLine line, Span heading, Span link)
    {
        tags.Region(Heading, line, line);
        tags.Annotate(Heading, heading);
        tags.Annotate(Label.LostLink, link);
    }

    // "Read also: another headline", on one line.
    static (Span Heading, Span Link)? LinkAfterHeading(Page page, CopyLine line)
    {
        var colon = line.Words.IndexOfAny([':', '：', '|']);
        if (colon < 0 || !WordLists.Related.Contains(Folding.Key(line.Words[..colon]))) return null;
        var at = line.Span.Start + colon;
        var link = CopyLine.Trim(page.Text, new Span(at + 1, line.Span.End));
        return Tokens.Count(link.Of(page.Text)) > 0 ? (CopyLine.Trim(page.Text, new Span(line.Span.Start, at)), link) : null;
    }
}
