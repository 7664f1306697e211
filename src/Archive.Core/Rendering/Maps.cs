using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Draws the map of the original: a bar a paragraph, its width by words, its pattern by who is quoted in it.</summary>
static class Maps
{
    const int FullWidth = 640;
    const int RowHeight = 16;

    /// <summary>The map, or null where no line of the original is known.</summary>
    public static MapModel? Of(SiteView view, Notes notes, AnnotatedArticle entry)
    {
        if (entry.Paragraphs.IsEmpty) return null;
        var longest = Math.Max(1, entry.Paragraphs.Max(paragraph => paragraph.Words));
        var bars = ImmutableArray.CreateBuilder<Bar>();
        var rows = ImmutableArray.CreateBuilder<MapRow>();
        foreach (var paragraph in entry.Paragraphs)
        {
            var here = entry.Anchors.Where(anchor => anchor.Line == paragraph.Line && !anchor.Annotation.IsContrast).ToList();
            var sourcing = Sourcings.IdOf(Sourcings.Of(entry, paragraph));
            var width = Math.Max(2, FullWidth * paragraph.Words / longest);
            bars.Add(new Bar(view.Language.IsRightToLeft ? FullWidth - width : 0, bars.Count * RowHeight, width, sourcing));
            rows.Add(new MapRow(
                view.Voice.Number(paragraph.Line), view.Voice.Number(paragraph.Words), sourcing, view.Voice[$"sourcing_{sourcing}"],
                [.. here.Select(anchor => notes.Short(entry, anchor))]));
        }
        return new MapModel(FullWidth, bars.Count * RowHeight, bars.ToImmutable(), rows.ToImmutable(),
            [.. rows.DistinctBy(row => row.Sourcing).Select(row => new MapKey(row.Sourcing, row.SourcingWords))]);
    }
}
