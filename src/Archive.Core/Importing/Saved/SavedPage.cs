using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;
using Archive.Words;

namespace Archive.Importing.Saved;

/// <summary>A page of a news site as somebody saved it: what it says of itself, and its visible text line by line.</summary>
/// <param name="Stated">What it tells machines.</param>
/// <param name="Title">The headline, as printed where it is printed; null where there is none.</param>
/// <param name="Lines">The visible lines, in order.</param>
/// <param name="Base">The address that its relative links start from; null where unknown.</param>
sealed record SavedPage(Metadata Stated, string? Title, ImmutableArray<SavedLine> Lines, Uri? Base)
{
    /// <summary>Most bytes of a page that is read: parsing is not free, and an article is never so long.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    const int Sniffed = 1024;
    const int ArticleLetters = 60;

    /// <summary>True for bytes that are a page and not plain text.</summary>
    /// <param name="fileName">Name of the file.</param>
    /// <param name="bytes">What it holds.</param>
    public static bool Is(string fileName, ReadOnlySpan<byte> bytes)
    {
        if (fileName.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            || fileName.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        var head = PageBytes.Read(bytes[..Math.Min(bytes.Length, Sniffed)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fault">Why it is not read: too large, too deep, or no article in it.</param>
    public static SavedPage? Read(ReadOnlySpan<byte> bytes, out Rule? fault)
    {
        fault = bytes.Length > MostBytes ? Rules.ImportTooLarge : null;
        if (fault is not null) return null;
        var html = PageBytes.Read(bytes);
        if (Nesting.IsTooDeep(html)) fault = Rules.ImportTooDeep;
        if (fault is not null) return null;
        using var document = new HtmlParser().ParseDocument(html);
        var page = Of(document, html);
        if (page.Lines.Where(line => line.Zone == Zone.Article && !line.IsLink).Sum(line => line.Words.Length) >= ArticleLetters) return page;
        fault = Rules.ImportNoArticle;
        return null;
    }

    static SavedPage Of(IHtmlDocument document, string html)
    {
        var stated = Metadata.Of(document);
        var title = stated.Title ?? OnlyHeading(document.DocumentElement);
        var article = ArticleElement.Of(document, html, title);
        // What the page prints is its headline; what it tells machines may be another.
        if (title is not null && !document.QuerySelectorAll("h1, h2").Any(heading => Zones.IsTitle(heading, title))) title = OnlyHeading(article ?? document.DocumentElement) ?? title;
        var lines = document.Body is { } body ? new LineWalk(article, title).Lines(body) : [];
        var printed = lines.FirstOrDefault(line => line.Zone == Zone.Title)?.Words;
        var address = document.QuerySelector("base[href]")?.GetAttribute("href") ?? stated.Address;
        return new SavedPage(stated, printed ?? stated.Title ?? Named(document), lines, Uri.TryCreate(address, UriKind.Absolute, out var from) ? from : null);
    }

    static string? OnlyHeading(IElement within) =>
        within.QuerySelectorAll("h1").Where(heading => Tokens.Count(heading.TextContent) > 0).ToList() is [var only]
            ? string.Join(' ', only.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    // The name of the window, without what a bar or a dash parts from it.
    static string? Named(IHtmlDocument document)
    {
        var name = document.Title?.Trim() ?? "";
        var bar = name.LastIndexOfAny(['|', '–', '—', '»']);
        if (bar < 0) bar = name.LastIndexOf(" - ", StringComparison.Ordinal);
        return (bar > name.Length / 3 ? name[..bar].Trim() : name) is { Length: > 0 } title ? title : null;
    }

    /// <summary>The capture: the lines as they are read, top to bottom.</summary>
    public string Text => string.Join('\n', Lines.Select(line => line.Words)) + "\n";

    /// <summary>Tag of the article's language: the page's own word for it, unless the letters say otherwise.</summary>
    public string Language(bool isMostlyArabic) => (isMostlyArabic, Stated.Language) switch
    {
        (true, "fa" or "ur" or "ckb" or "ps" or "ug") => Stated.Language!,
        (true, _) => "ar",
        (false, null or "ar" or "fa" or "ur" or "ckb" or "ps" or "ug" or "he") => "en",
        (false, var stated) => stated,
    };

    /// <summary>The addresses of some links, absolute and fit to be followed; of each page once.</summary>
    public ImmutableArray<string> Addresses(IEnumerable<SavedLine> lines) =>
        [.. lines.SelectMany(line => line.Links).Select(Absolute).OfType<string>().Distinct(StringComparer.Ordinal)];

    string? Absolute(string link)
    {
        var target = link.Trim();
        var address = Base is null ? target : Uri.TryCreate(Base, target, out var full) ? full.AbsoluteUri : target;
        return address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !address.Any(char.IsWhiteSpace) && SafeUrl.External(address) is not null ? address : null;
    }
}
