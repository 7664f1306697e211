using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>Two entries side by side.</summary>
/// <param name="Sides">The two, in the order of their slugs.</param>
/// <param name="Steps">Labels that both carry in the same order.</param>
/// <param name="StepsCount">How many these are, of how many in each.</param>
sealed record CompareModel(ImmutableArray<CompareSide> Sides, ImmutableArray<CompareStep> Steps, string StepsCount);

/// <summary>One of the two entries.</summary>
sealed record CompareSide(
    string Key, LinkModel Entry, Html Outlet, string Published, Html Summary, MapModel? Map, ImmutableArray<SpeakerRow> Speakers);

/// <summary>A step that both texts take: the same label, at the same point of the order.</summary>
sealed record CompareStep(LinkModel Label, string Family, string Reading, ImmutableArray<CompareQuote> Quotes);

/// <summary>The words of one side, and the way to their note.</summary>
sealed record CompareQuote(Html Quote, Html Gloss, LinkModel Note);
