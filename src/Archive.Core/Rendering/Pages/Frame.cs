using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>A link with its words.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Lang">Language of its words and of its target, where that is not the page's.</param>
/// <param name="Dir">Their direction.</param>
/// <param name="Current">True for the page itself.</param>
sealed record LinkModel(Html Words, SafeUrl Url, string Lang = "", string Dir = "", bool Current = false);

/// <summary>A name and what stands beside it, in a list of facts.</summary>
sealed record Fact(string Name, Html Words)
{
    /// <summary>A way out of the site, before the words.</summary>
    public OutsideLinkModel? Link { get; init; }
}

/// <summary>What a page shows of itself where its address is shared (Open Graph).</summary>
/// <param name="Title">Its title, without the site's.</param>
/// <param name="Description">What it is.</param>
/// <param name="Type"><c>website</c> or <c>article</c>.</param>
/// <param name="Address">Its absolute address.</param>
/// <param name="Site">Name of the site.</param>
/// <param name="Locale">Its language and country.</param>
/// <param name="OtherLocales">Those of the same page in other languages.</param>
/// <param name="Image">Absolute address of its picture.</param>
/// <param name="ImageWords">The words on the picture.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
sealed record ShareModel(
    string Title, string Description, string Type, string Address, string Site, string Locale, ImmutableArray<string> OtherLocales,
    string Image, string ImageWords, int Width, int Height);

/// <summary>What surrounds every page.</summary>
sealed record Frame
{
    public required string Lang { get; init; }
    public required string Dir { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required Html SiteTitle { get; init; }
    public required SafeUrl Home { get; init; }
    public required SafeUrl? Search { get; init; }
    public required SafeUrl Stylesheet { get; init; }
    public required SafeUrl Script { get; init; }
    public required SafeUrl Manifest { get; init; }
    public required SafeUrl Icon { get; init; }
    public required SafeUrl TouchIcon { get; init; }
    public required SafeUrl Canonical { get; init; }
    public required ShareModel Share { get; init; }
    /// <summary>The way here from the home page, the page itself last; empty on pages that stand outside.</summary>
    public ImmutableArray<LinkModel> Crumbs { get; init; } = [];
    /// <summary>Where a problem with the page is reported; null where the archive names no such place.</summary>
    public required SafeUrl? Report { get; init; }
    /// <summary>Where changes to the files of the page are proposed.</summary>
    public required ImmutableArray<LinkModel> Edits { get; init; }
    /// <summary>JSON-LD, safe inside a <c>script</c> element.</summary>
    public Html Data { get; init; } = Html.Empty;
    public required ImmutableArray<LinkModel> Languages { get; init; }
    /// <summary>The way through the site, at the top: flags, labels, and the pages that a newcomer needs first.</summary>
    public required ImmutableArray<LinkModel> Navigation { get; init; }
    /// <summary>All pages of our own words, at the foot.</summary>
    public required ImmutableArray<LinkModel> Pages { get; init; }
    public required string Generator { get; init; }
    public ImmutableArray<KeyValuePair<string, string>> Alternates { get; init; } = [];
    public SafeUrl? MovedTo { get; init; }
    public bool IsStandIn { get; init; }
    public SafeUrl? Feed { get; init; }
    public bool Private { get; init; }
}
