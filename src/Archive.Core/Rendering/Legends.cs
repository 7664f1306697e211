using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Makes the legend of an entry: the families and readings that occur in it, each a filter.</summary>
static class Legends
{
    static readonly ImmutableArray<Reading> InOrder = [Reading.Caution, Reading.Context, Reading.Credit];

    /// <summary>The legend; without labels it is empty.</summary>
    public static ImmutableArray<LegendItem> Of(SiteView view, AnnotatedArticle entry)
    {
        var labels = entry.Anchors.Where(anchor => !anchor.Annotation.IsContrast).Select(view.LabelOf).ToList();
        return
        [
            .. Label.Families.Select(family => Item(family, "family", view.Voice[$"family_{family}"], labels.Count(label => label.Family == family))),
            .. InOrder.Select(reading => Item(
                Readings.IdOf(reading), "reading", view.Voice[$"reading_{Readings.IdOf(reading)}"], labels.Count(label => label.Reading == reading))),
        ];

        LegendItem Item(string id, string kind, string name, int count) => new(id, kind, name, view.Voice.Number(count), count > 0);
    }
}
