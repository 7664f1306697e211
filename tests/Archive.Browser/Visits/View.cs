using Microsoft.Playwright;

namespace Archive.Browser.Visits;

/// <summary>How a reader looks at a page.</summary>
/// <param name="Width">The window's width in CSS pixels.</param>
sealed record View(int Width = 1280)
{
    /// <summary>Light or dark.</summary>
    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    /// <summary>True where the page may run script.</summary>
    public bool Script { get; init; } = true;

    /// <summary>True where the page is opened from a folder rather than a server.</summary>
    public bool Saved { get; init; }

    /// <summary>True where the reader's system chooses the colours.</summary>
    public bool ForcedColors { get; init; }

    /// <summary>True for a screen that fingers touch.</summary>
    public bool Touch { get; init; }

    /// <summary>True for paper.</summary>
    public bool Print { get; init; }
}
