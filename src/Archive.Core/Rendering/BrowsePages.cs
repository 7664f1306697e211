using System.Collections.Immutable;
using Archive.Model;
using Archive.Model.Fingerprints;
using Archive.Rendering.Pages;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>A list of entries that has an address of its own.</summary>
/// <param name="Route">Its first page in a language.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Entries">Its entries, in no order.</param>
/// <param name="Outlet">The outlet, where it is one's list.</param>
sealed record EntryList(Func<Language, string> Route, LocalTitle Title, ImmutableArray<AnnotatedArticle> Entries, Outlet? Outlet = null)
{
    readonly Lock sorting = new();
    ImmutableArray<AnnotatedArticle> sorted;

    /// <summary>Its entries in an order; all pages of a list share one sorting.</summary>
    public ImmutableArray<AnnotatedArticle> Sorted(Func<AnnotatedArticle, int> place)
    {
        lock (sorting) return sorted.IsDefault ? sorted = [.. Entries.OrderBy(place)] : sorted;
    }
}

/// <summary>A title with its markup, and without it.</summary>
sealed record LocalTitle(Html Words, string Plain);

/// <summary>The ways to every entry: by outlet, by month of publication, and the texts written for practice. Nothing is ranked.</summary>
sealed class BrowsePages(SiteView view)
{
    readonly Voice voice = view.Voice;

    // Each entry stands in several lists: one order is made for all of them, when the first is shown.
    readonly Lazy<Dictionary<string, int>> places = new(() =>
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in EntryItems.ByTitle(view.Voice, view.Shown.All)) places.Add(entry.Article.Slug, places.Count);
        return places;
    });

    readonly ILookup<string, AnnotatedArticle> byOutlet =
        view.Shown.Counted.ToLookup(entry => entry.Article.Outlet?.Value ?? PartialDate.NotStatedWord, StringComparer.Ordinal);

    readonly ILookup<int, AnnotatedArticle> byMonth = view.Shown.Counted.ToLookup(entry => MonthOf(entry).Number);

    /// <summary>Every outlet by name, then the entries without one. An outlet keeps its page when its last entry goes.</summary>
    public ImmutableArray<EntryList> Outlets() =>
    [
        .. view.Corpus.Corpus.Outlets
            .OrderBy(outlet => Folding.Key(voice.Plain(outlet.Name)), StringComparer.Ordinal).ThenBy(outlet => outlet.Id, StringComparer.Ordinal)
            .Select(outlet => new EntryList(
                language => Routes.Outlet(language, outlet.Id), new LocalTitle(voice.Say(outlet.Name), voice.Plain(outlet.Name)), [.. byOutlet[outlet.Id]], outlet)),
        .. byOutlet.Contains(PartialDate.NotStatedWord)
            ? [new EntryList(language => Routes.Outlet(language, PartialDate.NotStatedWord), Title("browse_no_outlet"), [.. byOutlet[PartialDate.NotStatedWord]])]
            : Array.Empty<EntryList>(),
    ];

    /// <summary>Every month in which an entry says that it was published, the latest first; what is not stated comes last.</summary>
    public ImmutableArray<EntryList> Months() => [.. byMonth.OrderByDescending(month => month.Key).Select(month => Month(MonthOf(month.First()), [.. month]))];

    EntryList Month(PartialDate month, ImmutableArray<AnnotatedArticle> entries) => new(
        language => Routes.Month(language, month),
        month.IsStated ? new LocalTitle(Html.Of(voice.Date(month)), voice.Date(month)) : Title("browse_no_date"), entries);

    static PartialDate MonthOf(AnnotatedArticle entry) => new(entry.Article.Published.Year, entry.Article.Published.Month);

    /// <summary>The texts written for the classroom.</summary>
    public EntryList Practice() => new(Routes.Practice, Title("home_classroom"), view.Shown.Practice);

    /// <summary>All of these lists.</summary>
    public ImmutableArray<EntryList> All() => [.. Outlets(), .. Months(), .. view.Shown.Practice.IsEmpty ? Array.Empty<EntryList>() : [Practice()]];

    /// <summary>The page that leads to all of them.</summary>
    public BrowseModel Index()
    {
        var from = Routes.Browse(view.Language);
        return new BrowseModel(
            voice.Count("entries", view.Shown.Counted.Length),
            [.. Outlets().Select(list => Item(list))], [.. Months().Select(list => Item(list))],
            view.Shown.Practice.IsEmpty ? null : Item(Practice(), "practice_texts"),
            new LinkModel(Html.Of(voice["terms_title"]), Routes.Link(from, Routes.Terms(view.Language))));

        GroupItem Item(EntryList list, string count = "entries") =>
            new(new LinkModel(list.Title.Words, Routes.Link(from, list.Route(view.Language))), voice.Count(count, list.Entries.Length));
    }

    /// <summary>A page of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="page">From 1.</param>
    public BrowseListModel Of(EntryList list, int page)
    {
        var path = list.Route(view.Language);
        var from = Routes.Page(path, page);
        var entries = Paging.Of(list.Sorted(entry => places.Value[entry.Article.Slug]), page);
        var isPractice = path == Routes.Practice(view.Language);
        return new BrowseListModel(
            list.Title.Words,
            list.Outlet?.Url is { } url && SafeUrl.External(url) is { } address ? new LinkModel(Html.Of(Addresses.Readable(url)), address) : null,
            isPractice ? voice["home_classroom_note"] : "",
            voice.Count(isPractice ? "practice_texts" : "entries", list.Entries.Length),
            new Known<ListedEntries>(view.Origins.Of(entries, []), () => new ListedEntries([.. entries.Select(entry => EntryItems.Of(view, from, entry))])),
            Paging.Pager(voice, path, list.Entries.Length, page),
            new LinkModel(Html.Of(voice["browse_all"]), Routes.Link(from, Routes.Browse(view.Language))));
    }

    LocalTitle Title(string key) => new(Html.Of(voice[key]), voice[key]);
}
