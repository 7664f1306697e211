using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Archive.Words;

namespace Archive.Importing.Saved;

/// <summary>Reads from an element's name, role and class what it holds.</summary>
static partial class Zones
{
    const int MostBylineLetters = 160;

    static readonly FrozenSet<string> Share = Set("share", "sharing", "social", "sharebar", "shares", "addtoany", "addthis", "sharethis", "socials");
    static readonly FrozenSet<string> Related = Set("related", "recommended", "recommendations", "recommend", "readmore", "readalso", "seealso", "trending", "popular", "mostread", "outbrain", "taboola", "suggested");
    static readonly FrozenSet<string> Furniture = Set("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "widget", "ticker", "newsticker", "breaking", "newsletter", "subscribe", "subscription",
        "comments", "comment", "cookie", "cookies", "consent", "advert", "advertisement", "ads", "ad", "promo", "banner", "toolbar", "tags", "pagination", "footer", "login", "search", "skip", "copyright", "author-bio", "bio");
    static readonly FrozenSet<string> Byline = Set("byline", "author", "authors", "writer", "reporter", "by");
    static readonly FrozenSet<string> Dateline = Set("date", "dateline", "time", "timestamp", "published", "pubdate", "datetime", "posted");

    /// <summary>The zone of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="around">The zone of its parent.</param>
    /// <param name="article">The article's element; null where it is unknown.</param>
    /// <param name="title">The headline, where the page states it.</param>
    public static Zone Of(IElement element, Zone around, IElement? article, string? title)
    {
        if (around is Zone.Related or Zone.Share or Zone.Title) return around;
        var tag = element.LocalName;
        if (tag == "h1" && (title is null || IsTitle(element, title))) return Zone.Title;
        if (tag is "h2" && title is not null && IsTitle(element, title)) return Zone.Title;
        // What holds the article, or most of its text, is no furniture whatever it is called.
        if (article is not null && element != article && element.Contains(article)) return around;
        var names = ClassName().Matches($"{element.ClassName} {element.Id}").Select(match => match.Value.ToLowerInvariant()).ToList();
        if (names.Exists(Share.Contains) && tag != "body") return Zone.Share;
        if (names.Exists(Related.Contains) && tag is not ("body" or "article" or "main")) return Zone.Related;
        if (around == Zone.Furniture) return around;
        if (element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") == "author" || (names.Exists(Byline.Contains) && IsShort(element))) return Zone.Byline;
        if ((tag == "time" && IsAlone(element)) || element.GetAttribute("itemprop") == "datePublished" || (names.Exists(Dateline.Contains) && IsShort(element))) return Zone.Dateline;
        if (tag is "nav" or "footer" or "aside" or "form" or "dialog" or "menu" or "button") return Zone.Furniture;
        if (tag == "header" && article is null && element.QuerySelector("h1") is null) return Zone.Furniture;
        if (element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "search" or "menu" or "alert") return Zone.Furniture;
        return names.Exists(Furniture.Contains) && tag is not ("body" or "article" or "main" or "p") && !IsMostText(element, article) ? Zone.Furniture : around;
    }

    /// <summary>True where an element prints the headline that the page states, perhaps without its suffix.</summary>
    public static bool IsTitle(IElement element, string title)
    {
        var (own, stated) = (Folding.Key(element.TextContent), Folding.Key(title));
        return own.Length > 0 && (own == stated || (own.Length > 8 && stated.StartsWith(own + " ", StringComparison.Ordinal)) || own.StartsWith(stated + " ", StringComparison.Ordinal));
    }

    static bool IsShort(IElement element) => element.TextContent.Trim().Length is > 0 and < MostBylineLetters;

    // A time inside a sentence belongs to it.
    static bool IsAlone(IElement time) => time.ParentElement is not { LocalName: "p" } parent || parent.TextContent.Trim().Length < MostBylineLetters / 2;

    static bool IsMostText(IElement element, IElement? article) => article is not null && element.TextContent.Length * 2 > article.TextContent.Length;

    static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.NonBacktracking)]
    private static partial Regex ClassName();
}
