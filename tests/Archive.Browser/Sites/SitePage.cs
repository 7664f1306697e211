using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Browser.Sites;

/// <summary>A page of the built site.</summary>
/// <param name="Path">Its file below the site's folder, with <c>/</c>.</param>
/// <param name="Html">What the file holds.</param>
sealed record SitePage(string Path, string Html)
{
    readonly Lazy<IDocument> document = new(() => new HtmlParser().ParseDocument(Html));

    /// <summary>The page as a browser without script reads it.</summary>
    public IDocument Document => document.Value;

    /// <summary>The language folder that it stands in; empty for pages of no language.</summary>
    public string Language => Path.Split('/')[0] is { Length: 2 } language ? language : "";

    /// <summary>True for a page that only sends its reader on.</summary>
    public bool IsRedirect => Document.QuerySelector("meta[http-equiv=refresh i]") is not null;

    /// <summary>True for the page of an entry.</summary>
    public bool IsEntry => Path.Split('/') is [_, "articles", _, "index.html"] && !IsRedirect;

    /// <summary>True for the page of an entry whose text leads to notes.</summary>
    public bool HasLabelledText => IsEntry && Document.QuerySelector(".text a.ref") is not null;

    /// <summary>The page's address, for messages.</summary>
    public override string ToString() => Path;
}
