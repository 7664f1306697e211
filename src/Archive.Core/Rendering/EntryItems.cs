using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>Entries as lists show them: without score and without rank.</summary>
static class EntryItems
{
    /// <summary>Entries by what their titles say in the language of the page, spelling apart.</summary>
    public static ImmutableArray<AnnotatedArticle> ByTitle(Voice voice, IEnumerable<AnnotatedArticle> entries) =>
        [.. entries.OrderBy(entry => Folding.Key(voice.Plain(entry.Article.Title)), StringComparer.Ordinal)
            .ThenBy(entry => entry.Article.Slug, StringComparer.Ordinal)];

    /// <summary>The entries that somebody worked on last, the newest first.</summary>
    public static IEnumerable<AnnotatedArticle> Newest(IEnumerable<AnnotatedArticle> entries, int most) =>
        entries.OrderByDescending(entry => entry.Article.Sidecar.Latest.Number).ThenBy(entry => entry.Article.Slug, StringComparer.Ordinal).Take(most);

    /// <summary>An entry in a list.</summary>
    /// <param name="view">The site.</param>
    /// <param name="from">The page that lists it.</param>
    /// <param name="entry">The entry.</param>
    public static EntryItem Of(SiteView view, string from, AnnotatedArticle entry)
    {
        var article = entry.Article;
        var outlet = article.Outlet is { } id ? view.Corpus.Corpus.Outlet(id.Value) : null;
        return new EntryItem(
            new Notes(view, from).Link(entry), view.Voice.Say(article.Summary),
            outlet is null ? Html.Empty : view.Voice.Say(outlet.Name),
            article.Publish == Publish.Full ? "" : view.Voice.Dated("published_on", article.Published),
            view.Voice.Count("labels", Tally.Labels(entry)));
    }
}
