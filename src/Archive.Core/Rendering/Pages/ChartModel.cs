using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>A stretch of a bar, in the units of its drawing (a whole bar is 640 wide).</summary>
/// <param name="Pattern">Id of a pattern of <c>patterns.html</c>, without <c>p_</c>.</param>
/// <param name="X">Where it begins, from the left.</param>
/// <param name="Width">Its width.</param>
sealed record ChartSegment(string Pattern, int X, int Width);

/// <summary>What a bar is about, with the way to it where there is one.</summary>
sealed record RowName(Html Words, SafeUrl? Url = null);

/// <summary>A bar and its row of the table: both are made from the same numbers.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Segments">The bar.</param>
/// <param name="Description">The bar in words.</param>
/// <param name="Cells">The row, without its head.</param>
/// <param name="Value">What stands beside the bar.</param>
sealed record ChartRow(RowName Name, ImmutableArray<ChartSegment> Segments, string Description, ImmutableArray<string> Cells, string Value);

/// <summary>What a pattern means.</summary>
sealed record ChartKey(string Pattern, string Words);

/// <summary>A chart with its table.</summary>
sealed record ChartModel
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    /// <summary>What it counts.</summary>
    public required string Caption { get; init; }
    /// <summary>Heads of the table's columns, the first for the names.</summary>
    public required ImmutableArray<string> Columns { get; init; }
    public required ImmutableArray<ChartKey> Keys { get; init; }
    public required ImmutableArray<ChartRow> Rows { get; init; }
}
