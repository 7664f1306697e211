using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Importing;

/// <summary>What importing read off a capture.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Language">Tag of the language it is mostly written in.</param>
/// <param name="Byline">The byline as printed; null = none found.</param>
/// <param name="Published">The day of publication, as far as a line of its own gives it.</param>
/// <param name="Outlet">Id of the publisher; null where none of those known is named.</param>
/// <param name="Regions">Lines that are not the article.</param>
/// <param name="Labels">How many annotations the draft has of each label, by id.</param>
public sealed record ImportFindings(
    string Title,
    string Language,
    string? Byline,
    PartialDate Published,
    string? Outlet,
    ImmutableArray<Region> Regions,
    ImmutableSortedDictionary<string, int> Labels)
{
    /// <summary>Canonical address, where the page states one.</summary>
    public string? Address { get; init; }

    /// <summary>A day of the Islamic calendar as printed, where no other is stated.</summary>
    public string? Hijri { get; init; }
}

/// <summary>A draft entry made from a capture.</summary>
/// <param name="Slug">Its folder.</param>
/// <param name="Files">The files to write, paths from the root: the capture as received, the article, the sidecar.</param>
/// <param name="Found">What was read off the capture; null for a file without a word.</param>
/// <param name="Missing">Fields of the article's front matter that a person has to look for: title, outlet, byline, published, url.</param>
public sealed record Imported(string Slug, ImmutableArray<SourceFile> Files, ImportFindings? Found, ImmutableArray<string> Missing);
