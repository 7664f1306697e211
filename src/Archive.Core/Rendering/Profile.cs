using System.Collections.Immutable;
using Archive.Formats;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>A step on the way from the home page to a page.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Plain">The same without markup.</param>
/// <param name="Path">The page it leads to.</param>
sealed record Crumb(Html Words, string Plain, string Path);

/// <summary>A file that a page is made of, where readers may propose a change.</summary>
/// <param name="Key">Key of the words of the link.</param>
/// <param name="Path">Path from the root of the archive.</param>
sealed record EditedFile(string Key, string Path);

/// <summary>What a page says of itself to those who have not opened it, and where it belongs: all that its frame is made from.</summary>
sealed record Profile
{
    /// <summary>The path of the page in a language.</summary>
    public required Func<Language, string> Route { get; init; }

    /// <summary>What reports and file names call it: a slug, the id of a label or flag, the name of a page.</summary>
    public required string Id { get; init; }

    /// <summary>Title of its window, without the site's; empty for the site itself.</summary>
    public required string Title { get; init; }

    /// <summary>One line about it.</summary>
    public required string Description { get; init; }

    /// <summary>Title where its address is shared; null where it is the title of the window.</summary>
    public string? SharedTitle { get; init; }

    /// <summary>Description where its address is shared; null where it is <see cref="Description"/>.</summary>
    public string? SharedDescription { get; init; }

    /// <summary>The picture shown where its address is shared.</summary>
    public required CardImage Card { get; init; }

    /// <summary>True for a text that somebody wrote on a day, false for a page about the site.</summary>
    public bool IsArticle { get; init; }

    /// <summary>The path that it has moved to; null for a page that is where it belongs.</summary>
    public string? MovedTo { get; init; }

    /// <summary>True for what stands in for another page: search engines pass it over.</summary>
    public bool IsStandIn { get; init; }

    /// <summary>True for a page that the other languages have no counterpart of.</summary>
    public bool IsSingular { get; init; }

    /// <summary>True where a feed stands beside it.</summary>
    public bool HasFeed { get; init; }

    /// <summary>The way to it from the home page, itself last; the home page is not written. Empty on the home page.</summary>
    public ImmutableArray<Crumb> Crumbs { get; init; } = [];

    /// <summary>The files it is made of.</summary>
    public ImmutableArray<EditedFile> Files { get; init; } = [];

    /// <summary>What machines are told of it, besides the way to it.</summary>
    public ImmutableArray<LinkedThing> Data { get; init; } = [];
}
