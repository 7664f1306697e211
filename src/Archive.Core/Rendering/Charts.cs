using System.Collections.Immutable;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>A part of a bar: how much, and what it is called.</summary>
/// <param name="Pattern">Id of a pattern of <c>patterns.html</c>, without <c>p_</c>.</param>
/// <param name="Amount">Not negative.</param>
/// <param name="Words">The amount with its noun.</param>
/// <param name="Name">What the part is, in a bar of several.</param>
sealed record ChartPart(string Pattern, int Amount, string Words, string Name = "");

/// <summary>Draws bars for a language: they begin where its lines begin. Its widths add up to the pixel.</summary>
static class Charts
{
    /// <summary>Width of a whole bar, in the units of its drawing.</summary>
    public const int Width = 640;

    /// <summary>A bar made of parts, which fills its share of the width.</summary>
    /// <param name="voice">The language of the page.</param>
    /// <param name="name">What the bar is about.</param>
    /// <param name="parts">Its parts, in the order of reading.</param>
    /// <param name="whole">The amount that fills the whole width; at least the sum of the parts.</param>
    /// <param name="value">What stands beside it.</param>
    public static ChartRow Row(Voice voice, RowName name, ImmutableArray<ChartPart> parts, int whole, string value)
    {
        var segments = ImmutableArray.CreateBuilder<ChartSegment>();
        var before = 0L;
        foreach (var part in parts)
        {
            var (start, end) = (At(before), At(before += part.Amount));
            if (end > start) segments.Add(new ChartSegment(part.Pattern, voice.Language.IsRightToLeft ? Width - end : start, end - start));
        }
        var description = string.Join(voice["list_separator"], parts.Select(part => part.Name == "" ? part.Words : $"{part.Name}: {part.Words}"));
        return new ChartRow(name, segments.ToImmutable(), description, [.. parts.Select(part => part.Words)], value);

        // Ends are rounded, not widths: neighbours touch. A bar that counts anything is seen.
        int At(long amount) => whole == 0 || amount == 0 ? 0 : Math.Max(2, (int)((Width * amount + whole / 2) / whole));
    }
}
