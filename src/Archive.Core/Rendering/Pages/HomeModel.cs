using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>A number of the site.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Words">The number with its noun, or why there is none yet.</param>
/// <param name="Counts">What exactly it counts.</param>
/// <param name="Alone">What stands where the name does not.</param>
sealed record NumberModel(string Name, string Words, string Counts, string Alone);

/// <summary>A front door of the home page.</summary>
sealed record Door(string Id, string Name, string Definition, ImmutableArray<NumberModel> Numbers, SafeUrl Url);

/// <summary>A family of labels, in a few words.</summary>
sealed record LabelFamily(string Id, string Name, string Definition);

/// <summary>The home page.</summary>
sealed record HomeModel
{
    public required Html Title { get; init; }
    public required Html Tagline { get; init; }
    public required ImmutableArray<Door> Doors { get; init; }
    /// <summary>The entries that somebody worked on last.</summary>
    public required ImmutableArray<EntryItem> Entries { get; init; }
    public required LinkModel? All { get; init; }
    /// <summary>How many entries there are in all, with the noun.</summary>
    public required string Counted { get; init; }
    public required ImmutableArray<EntryItem> Practice { get; init; }
    public required LinkModel? AllPractice { get; init; }
    /// <summary>The lessons; null where there are none.</summary>
    public LinkModel? Lessons { get; init; }
    public required ImmutableArray<LabelFamily> Families { get; init; }
    public required ImmutableArray<ChartModel> Charts { get; init; }
}
