using System.Collections.Immutable;
using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>What the publisher of a page calls itself there: in the headline's suffix, the byline, the credit line.</summary>
static class OwnNames
{
    const string Republished = "copy-republished";
    const int MostWords = 4;

    /// <summary>The folded names, in ordinal order.</summary>
    public static ImmutableArray<string> Of(Page page, Tags tags, Headline headline, HeadLines head)
    {
        var lines = tags.Regions.Where(region => region.Kind.Value is Region.Byline or Region.Dateline or Republished)
            .SelectMany(region => page.Lines.Where(line => region.From <= line.Number && line.Number <= region.To));
        var outlets = new[] { headline.Outlet, head.Byline?.Outlet }.OfType<string>()
            .SelectMany(id => page.Outlets.First(outlet => outlet.Id == id).Name.Entries.Select(name => Folding.Key(name.Value)));
        return [.. lines.SelectMany(Names).Concat(outlets).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    static IEnumerable<string> Names(CopyLine line) => Part.Of(line.Words.Replace(':', '|'), commas: true)
        .Where(part => part.Count is > 0 and <= MostWords && !part.IsEnclosed && !DateLine.IsOnlyDate(part.Key)
            && !WordLists.Places.Contains(part.Key) && !WordLists.Slugs.Contains(part.Key) && !WordLists.Credits.Contains(part.Key))
        .Select(part => part.Key);
}
