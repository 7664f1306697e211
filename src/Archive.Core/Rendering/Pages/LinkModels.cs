using System.Collections.Immutable;
using Archive.Model;
using Archive.Model.Fingerprints;

namespace Archive.Rendering.Pages;

/// <summary>A web archive's copy of a page.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Words">What the link to it says.</param>
/// <param name="Date">The day it was made, as ISO writes it; empty where nobody says.</param>
sealed record CopyModel(SafeUrl Url, string Words, string Date);

/// <summary>A link that leads out of the site, and how it stands.</summary>
/// <param name="Url">Where it leads; null where it leads nowhere.</param>
/// <param name="Readable">The address as people read it.</param>
/// <param name="State">Id of its state, which is the name of its sign and class too; empty where nothing is ever said of it.</param>
/// <param name="Name">The state in a word or two.</param>
/// <param name="Words">The state in a sentence, with its day.</param>
/// <param name="Why">A person's reason, or where it lives now.</param>
/// <param name="Copy">A web archive's copy.</param>
/// <param name="Original">The address as written.</param>
sealed record OutsideLinkModel(SafeUrl? Url, string Readable, string State, string Name, string Words, Html Why, CopyModel? Copy, string Original)
{
    /// <summary>Name of the label of dead links, for those that are.</summary>
    public Html Label { get; init; } = Html.Empty;

    /// <summary>False where the copy is shown elsewhere on the page.</summary>
    public bool IsCopyShown { get; init; } = true;

    /// <summary>True where readers should see the state at once: it is not as they expect.</summary>
    public bool IsMarked => State is not ("" or "link-ok" or "link-unchecked" or "link-alive-by-hand");
}

/// <summary>An address in the list of link health.</summary>
/// <param name="Link">The address and how it stands.</param>
/// <param name="Uses">The entries, pages and lessons that have it.</param>
/// <param name="Places">Where else it stands.</param>
sealed record HealthItem(OutsideLinkModel Link, ImmutableArray<LinkModel> Uses, string Places);

/// <summary>The addresses in one state.</summary>
sealed record HealthGroup(string Id, string Name, string Definition, ImmutableArray<HealthItem> Items);

/// <summary>The addresses that a page of link health lists.</summary>
sealed record ListedLinks(ImmutableArray<HealthGroup> Groups);

/// <summary>A page of link health.</summary>
sealed record LinksModel
{
    /// <summary>False for the later pages of a long list, which show the list alone.</summary>
    public required bool IsFirst { get; init; }
    public required ImmutableArray<NumberModel> Numbers { get; init; }
    public required ChartModel? Chart { get; init; }
    public required string LastChecked { get; init; }
    public required Known<ListedLinks> Listed { get; init; }
    public ImmutableArray<HealthGroup> Groups => Listed.Value.Groups;
    public required PagerModel? Pager { get; init; }
}
