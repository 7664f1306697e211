using System.Collections.Immutable;
using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>A capture as its recognisers share it: the text, its lines, and the publishers that the archive knows.</summary>
/// <param name="Text">The capture.</param>
/// <param name="Lines">Its lines that have words.</param>
/// <param name="Outlets">The publishers.</param>
sealed record Page(string Text, ImmutableArray<CopyLine> Lines, ImmutableArray<Outlet> Outlets)
{
    readonly ImmutableArray<(string Key, string Id)> names = [.. Outlets
        .SelectMany(outlet => outlet.Name.Entries.Select(name => (Key: Folding.Key(name.Value), outlet.Id)))
        .Where(name => name.Key.Length > 0)
        .OrderByDescending(name => name.Key.Length).ThenBy(name => name.Key, StringComparer.Ordinal)];

    readonly ImmutableHashSet<string> furniture = Outlets
        .SelectMany(outlet => outlet.Furniture).Select(Folding.Key).Where(key => key.Length > 0).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Tags: which letters the text is mostly written in.</summary>
    public string Language { get; init; } = IsMostlyArabic(Text) ? "ar" : "en";

    /// <summary>The publisher whose name is exactly these folded words, or null.</summary>
    public string? OutletCalled(string key) => names.FirstOrDefault(name => name.Key == key).Id;

    /// <summary>The publisher whose name stands among these folded words, the longest name first; or null.</summary>
    public string? OutletIn(string key) => names.FirstOrDefault(name => $" {key} ".Contains($" {name.Key} ", StringComparison.Ordinal)).Id;

    /// <summary>True for folded words that a known publisher prints around every article, its own name included.</summary>
    public bool IsOutletFurniture(string key) => furniture.Contains(key) || OutletCalled(key) is not null;

    /// <summary>True where most letters of a text are Arabic.</summary>
    public static bool IsMostlyArabic(string text)
    {
        int arabic = 0, other = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            if (c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE')) arabic++;
            else other++;
        }
        return arabic > other;
    }
}
