using System.Collections.Immutable;

namespace Archive.Importing.Saved;

/// <summary>What a page's structure says of a line.</summary>
enum Zone
{
    /// <summary>The article.</summary>
    Article,

    /// <summary>Its headline.</summary>
    Title,

    /// <summary>Names the author or the outlet.</summary>
    Byline,

    /// <summary>Gives the day.</summary>
    Dateline,

    /// <summary>Offers other pages.</summary>
    Related,

    /// <summary>Names of share buttons.</summary>
    Share,

    /// <summary>Anything else that the site prints around its articles.</summary>
    Furniture,
}

/// <summary>A line of a saved page as a reader sees it.</summary>
/// <param name="Words">Its words, white space made single spaces.</param>
/// <param name="Zone">What the structure says of it.</param>
/// <param name="Links">Addresses of its links, as written.</param>
/// <param name="IsLink">True where all of it is the words of a link.</param>
sealed record SavedLine(string Words, Zone Zone, ImmutableArray<string> Links, bool IsLink);
