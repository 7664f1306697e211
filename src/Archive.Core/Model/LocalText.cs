using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>One text in several languages, such as a note in Arabic and English.</summary>
/// <param name="Entries">Language tag and text, in the order of the file; never empty texts.</param>
public sealed record LocalText(ImmutableArray<KeyValuePair<string, string>> Entries)
{
    /// <summary>The tag of a text whose language nobody stated (ISO 639-2: undetermined).</summary>
    public const string AnyLanguage = "und";

    /// <summary>No text in any language.</summary>
    public static readonly LocalText Empty = new([]);

    /// <summary>True where there is no text at all.</summary>
    public bool IsEmpty => Entries.IsEmpty;

    /// <summary>A text in one language.</summary>
    public static LocalText Of(string tag, string text) => new([new(tag, text)]);

    /// <summary>The text in a language, or null.</summary>
    public string? In(string tag)
    {
        // Loops, since this is asked of every text of every page.
        foreach (var (language, text) in Entries)
        {
            if (language == tag) return text;
        }
        return null;
    }

    /// <summary>The text in a language or, where it is missing, the first one there is, with the tag it is really in.</summary>
    /// <returns>Null only where there is no text at all.</returns>
    public KeyValuePair<string, string>? Best(string tag)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == tag) return entry;
        }
        return IsEmpty ? null : Entries[0];
    }
}
