using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Archive.Model;

namespace Archive.Importing.Saved;

/// <summary>What a page says of itself to machines: JSON-LD first, then Open Graph, meta and link elements.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Published">The day; not stated where the page gives none.</param>
/// <param name="Language">Primary language, or null.</param>
/// <param name="Address">Canonical address, or null.</param>
/// <param name="Publisher">The outlet's name, or null.</param>
sealed record Metadata(string? Title, string? Author, PartialDate Published, string? Language, string? Address, string? Publisher)
{
    const int LongestJson = 512 * 1024;

    static readonly string[] Articles =
        ["NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "OpinionNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "WebPage"];

    public static Metadata Of(IHtmlDocument page)
    {
        var data = page.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent).SelectMany(Objects).ToList();
        var article = Articles.Select(type => data.Find(item => IsOf(item, type))).FirstOrDefault(item => item.ValueKind == JsonValueKind.Object);
        var address = Meta(page, "og:url") ?? page.QuerySelector("link[rel~='canonical']")?.GetAttribute("href") ?? Words(article, "mainEntityOfPage", "@id") ?? Words(article, "url");
        return new Metadata(
            Words(article, "headline") ?? Meta(page, "og:title", "twitter:title", "title"),
            Words(article, "author", "name") ?? Person(Meta(page, "author", "article:author", "parsely-author", "dc.creator", "byl")),
            Day(Words(article, "datePublished")) ?? Day(Meta(page, "article:published_time", "og:article:published_time", "datePublished", "date", "pubdate", "dc.date", "dc.date.issued", "publish-date", "parsely-pub-date"))
                ?? Day(page.QuerySelector("time[itemprop='datePublished'], time[pubdate]")?.GetAttribute("datetime")) ?? PartialDate.NotStated,
            Tag(page.DocumentElement.GetAttribute("lang")) ?? Tag(Words(article, "inLanguage")) ?? Tag(Meta(page, "og:locale", "language", "content-language")),
            address is not null && SafeUrl.External(address.Trim()) is not null ? address.Trim() : null,
            Words(article, "publisher", "name") ?? Meta(page, "og:site_name", "application-name"));
    }

    /// <summary>The day of a machine's date, as the page states it: the part before the hour, whatever the zone.</summary>
    public static PartialDate? Day(string? stated) =>
        stated?.Trim() is { Length: >= 10 } date && PartialDate.Parse(date[..10].Replace('/', '-')) is { IsStated: true } day ? day : null;

    static string? Meta(IHtmlDocument page, params string[] names)
    {
        foreach (var name in names)
        {
            var found = page.QuerySelectorAll("meta").FirstOrDefault(meta =>
                name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase));
            if (Clean(found?.GetAttribute("content")) is { } content) return content;
        }
        return null;
    }

    // Some pages give the author's page in place of the name.
    static string? Person(string? name) => name is null || name.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : name;

    static string? Tag(string? language) =>
        language?.Trim().Split('-', '_')[0].ToLowerInvariant() is { Length: 2 or 3 } tag && tag.All(char.IsAsciiLetterLower) ? tag : null;

    static IEnumerable<JsonElement> Objects(string json)
    {
        if (json.Length > LongestJson) return [];
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Flat(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            // Broken data is no data: the page itself may still say it.
            return [];
        }
    }

    static IEnumerable<JsonElement> Flat(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Flat),
        JsonValueKind.Object => (element.TryGetProperty("@graph", out var graph) ? Flat(graph) : []).Prepend(element),
        _ => [],
    };

    static bool IsOf(JsonElement item, string type) => item.TryGetProperty("@type", out var types) && (types.ValueKind == JsonValueKind.Array
        ? types.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && one.GetString() == type)
        : types.ValueKind == JsonValueKind.String && types.GetString() == type);

    // A value may be text, a thing with a name, or a list of either.
    static string? Words(JsonElement item, string name, string? inner = null)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out var value)) return null;
        return Clean(Text(value, inner));
    }

    static string? Text(JsonElement value, string? inner) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join("، ", value.EnumerateArray().Select(one => Text(one, inner)).Where(one => one is not null)) is { Length: > 0 } all ? all : null,
        JsonValueKind.Object when inner is not null && value.TryGetProperty(inner, out var own) => Text(own, null),
        _ => null,
    };

    static string? Clean(string? words)
    {
        var clean = words is null ? "" : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length is > 0 and < 600 ? clean : null;
    }
}
