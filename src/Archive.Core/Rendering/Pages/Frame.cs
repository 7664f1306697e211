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
sealed record Fact(string Name, Html Words);

/// <summary>What surrounds every page.</summary>
sealed record Frame
{
    public required string Lang { get; init; }
    public required string Dir { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required Html SiteTitle { get; init; }
    public required SafeUrl Home { get; init; }
    public required SafeUrl Stylesheet { get; init; }
    public required SafeUrl Script { get; init; }
    public required SafeUrl Canonical { get; init; }
    public required ImmutableArray<LinkModel> Languages { get; init; }
    /// <summary>The way through the site, at the top: flags, labels, and the pages that a newcomer needs first.</summary>
    public required ImmutableArray<LinkModel> Navigation { get; init; }
    /// <summary>All pages of our own words, at the foot.</summary>
    public required ImmutableArray<LinkModel> Pages { get; init; }
    public required string Generator { get; init; }
    public ImmutableArray<KeyValuePair<string, string>> Alternates { get; init; } = [];
    public SafeUrl? Feed { get; init; }
    public bool Private { get; init; }
}
