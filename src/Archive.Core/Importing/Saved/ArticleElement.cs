using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Archive.Words;
using SmartReader;

namespace Archive.Importing.Saved;

/// <summary>Finds the element that holds the article: what the page marks as one, else the one that a reader mode would show.</summary>
static class ArticleElement
{
    const int FewestLetters = 140;
    const double Most = 0.8;

    // Above this, reading as a reader mode does takes longer than a person would wait.
    const int ReaderLetters = 400_000;

    /// <summary>The element; null where no element holds the article and little else.</summary>
    public static IElement? Of(IHtmlDocument page, string html, string? title)
    {
        var marked = page.QuerySelectorAll("[itemprop='articleBody'], article, [role='article'], main").Where(element => Prose(element) >= FewestLetters).ToList();
        // With two articles on a page the one under the stated headline is meant, else the longer one.
        var best = marked.Where(element => element.LocalName != "main").OrderByDescending(element => title is not null && HasTitle(element, title))
            .ThenByDescending(Prose).FirstOrDefault() ?? marked.FirstOrDefault();
        return best ?? (html.Length <= ReaderLetters ? ByReader(page, html) : null);
    }

    /// <summary>Letters that stand in paragraphs, those of links left out.</summary>
    public static int Prose(IElement element) => element.QuerySelectorAll("p, blockquote").Sum(paragraph =>
        paragraph.TextContent.Length - paragraph.QuerySelectorAll("a").Sum(link => link.TextContent.Length));

    static bool HasTitle(IElement element, string title) =>
        element.QuerySelectorAll("h1, h2").Any(heading => Zones.IsTitle(heading, title));

    // SmartReader gives text, not an element of ours: the deepest element that holds most of that text is meant.
    static IElement? ByReader(IHtmlDocument page, string html)
    {
        if (new Reader("https://page.invalid/", html).GetArticle() is not { IsReadable: true, TextContent: { } read } || page.Body is null) return null;
        var words = Folding.Key(read);
        var kept = Length(page.Body, words);
        if (kept == 0) return null;
        IElement? found = null;
        for (IElement? next = page.Body; next is not null; next = next.Children.FirstOrDefault(child => Length(child, words) >= kept * Most)) found = next;
        return found == page.Body ? null : found;
    }

    static int Length(IElement element, string read) => element.QuerySelectorAll("p, div, li, blockquote, td").Prepend(element)
        .Where(part => part.Children.All(child => child.LocalName is not ("p" or "div" or "ul" or "ol" or "table" or "section" or "article" or "blockquote")))
        .Select(part => Folding.Key(part.TextContent)).Where(key => key.Length > 0 && read.Contains(key, StringComparison.Ordinal)).Sum(key => key.Length);
}
