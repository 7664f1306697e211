using System.Collections.Immutable;
using Archive.Model;
using Archive.Model.Fingerprints;

namespace Archive.Rendering.Pages;

/// <summary>An entry in a list.</summary>
sealed record EntryItem(LinkModel Link, Html Summary, Html Outlet, string Published, string Labels);

/// <summary>The way between the pages of one list.</summary>
/// <param name="Words">Which page this is, of how many.</param>
/// <param name="Before">The page before, if there is one.</param>
/// <param name="After">The page after, if there is one.</param>
sealed record PagerModel(string Words, LinkModel? Before, LinkModel? After);

/// <summary>A list of entries among others, and how many it has.</summary>
sealed record GroupItem(LinkModel Link, string Count);

/// <summary>The page that leads to every entry.</summary>
sealed record BrowseModel(string Count, ImmutableArray<GroupItem> Outlets, ImmutableArray<GroupItem> Months, GroupItem? Practice, LinkModel Terms);

/// <summary>The entries that a page of a list shows.</summary>
sealed record ListedEntries(ImmutableArray<EntryItem> Entries);

/// <summary>A list of entries: of an outlet, of a month, of those written for practice.</summary>
sealed record BrowseListModel(Html Title, LinkModel? Address, string Note, string Count, Known<ListedEntries> Listed, PagerModel? Pager, LinkModel Up)
{
    public ImmutableArray<EntryItem> Entries => Listed.Value.Entries;
}

/// <summary>A page of our own words.</summary>
sealed record ProseModel(string Title, string TitleLang, string TitleDir, Html Body);

/// <summary>The choice of language at the root, and the page for addresses that are not there.</summary>
sealed record ChoiceModel(ImmutableArray<ChoiceItem> Languages);

/// <summary>One language of a choice.</summary>
sealed record ChoiceItem(LinkModel Link, string Title, string Words);
