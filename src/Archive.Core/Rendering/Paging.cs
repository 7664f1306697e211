using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Cuts long lists into pages of their own, so that no page grows with the archive and nothing is left out.</summary>
static class Paging
{
    /// <summary>Most entries on one page of a list.</summary>
    public const int Size = 40;

    /// <summary>How many pages a list has: at least one.</summary>
    public static int Pages(int items) => Math.Max(1, (items + Size - 1) / Size);

    /// <summary>The items of a page.</summary>
    /// <param name="items">All of them.</param>
    /// <param name="page">From 1.</param>
    public static ImmutableArray<T> Of<T>(ImmutableArray<T> items, int page) => items.Slice((page - 1) * Size, Math.Min(Size, items.Length - (page - 1) * Size));

    /// <summary>The way to the pages before and after, or null where there is only one.</summary>
    /// <param name="voice">The language.</param>
    /// <param name="list">Path of the list's first page.</param>
    /// <param name="items">How many items there are in all.</param>
    /// <param name="page">From 1.</param>
    public static PagerModel? Pager(Voice voice, string list, int items, int page)
    {
        var pages = Pages(items);
        return pages == 1 ? null : new PagerModel(
            Words(voice, items, page),
            page > 1 ? Link(page - 1, "page_before") : null,
            page < pages ? Link(page + 1, "page_after") : null);

        LinkModel Link(int to, string key) => new(Html.Of(voice[key]), Routes.Link(Routes.Page(list, page), Routes.Page(list, to)));
    }

    /// <summary>Which page of a list this is, of how many.</summary>
    public static string Words(Voice voice, int items, int page) => voice["page_of"]
        .Replace("{n}", voice.Number(page), StringComparison.Ordinal).Replace("{m}", voice.Number(Pages(items)), StringComparison.Ordinal);
}
