using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>The card of an entry: only what can be said of it, and on what ground.</summary>
static class Cards
{
    /// <summary>The facts in their order; what the text does not state is said to be not stated.</summary>
    public static ImmutableArray<Fact> Of(SiteView view, AnnotatedArticle entry)
    {
        var (voice, article) = (view.Voice, entry.Article);
        var notStated = Html.Of(voice["not_stated"]);
        var facts = ImmutableArray.CreateBuilder<Fact>();
        if (article.Publish == Publish.Full)
        {
            Add("card_rights", article.Rights.IsEmpty ? notStated : voice.Say(article.Rights));
            if (article.Outlet is not null) Add("card_outlet", Outlet(view, article));
        }
        else
        {
            Add("card_outlet", Outlet(view, article));
            Add("card_byline", article.Byline is { } byline ? voice.In(byline, article.Language) : notStated);
            Add("card_published", Html.Of(voice.Date(article.Published)));
        }
        if (article.Original is not null || article.Publish != Publish.Full) facts.Add(Original(view, article));
        if (Snapshot(view, article) is { } snapshot) facts.Add(snapshot);
        if (article.Publish == Publish.Excerpt)
        {
            Add("card_excerpts", Html.Of(Excerpts(voice, entry)));
            Add("card_compared", Html.Of(entry.ComparedOn is { } on ? voice.Dated("compared_on", on) : voice["not_yet_compared"]));
        }
        return facts.ToImmutable();

        void Add(string key, Html words) => facts.Add(new Fact(voice[key], words));
    }

    /// <summary>In one sentence what was reviewed, by whom, when, and by how many.</summary>
    public static string Reviewed(SiteView view, AnnotatedArticle entry)
    {
        if (entry.Article.Sidecar.Reviewed is not { } reviewed) return view.Voice["not_reviewed"];
        var names = reviewed.By.Select(by => view.Corpus.Corpus.Person(by.Value) is { } person ? view.Voice.Plain(person.Name) : by.Value);
        return view.Voice[reviewed.SecondOpinion is null ? "reviewed_once" : "reviewed_twice"]
            .Replace("{who}", string.Join(view.Voice["list_separator"], names), StringComparison.Ordinal)
            .Replace("{what}", reviewed.Paragraphs is null or "all" ? view.Voice["reviewed_all"] : reviewed.Paragraphs, StringComparison.Ordinal)
            .Replace("{date}", view.Voice.Date(reviewed.On), StringComparison.Ordinal);
    }

    static Html Outlet(SiteView view, Article article) =>
        article.Outlet is { } id && view.Corpus.Corpus.Outlet(id.Value) is { } outlet ? view.Voice.Say(outlet.Name) : Html.Of(view.Voice["not_stated"]);

    /// <summary>The way to the original, how it is known, and how it stands.</summary>
    public static Fact Original(SiteView view, Article article)
    {
        var voice = view.Voice;
        if (article.Original is not { } original) return new Fact(voice["card_original"], Html.Of(voice["original_unknown"]));
        var how = original switch
        {
            { FoundBySearch: true, On: { } on } => voice.Dated("original_found_on", on),
            { FoundBySearch: true } => voice["original_found"],
            _ => voice["original_stated"],
        };
        return new Fact(voice["card_original"], new Html($"<small>{Html.Escape(how)}</small>"))
        {
            Link = LinkWords.Of(view, original.Address, article.Snapshot, original.On) with { IsCopyShown = false },
        };
    }

    /// <summary>A web archive's copy of the original: the one that the entry names, or else one of the ledger; null where there is none.</summary>
    public static Fact? Snapshot(SiteView view, Article article)
    {
        if (article.Snapshot is { } own && SafeUrl.External(own) is { } url) return new Fact(view.Voice["card_snapshot"], Named(url, view.Voice["open_snapshot"]));
        return article.Original is { } original && LinkWords.Of(view, original.Address).Copy is { } copy
            ? new Fact(view.Voice["card_snapshot"], Named(copy.Url, copy.Words)) : null;
    }

    /// <summary>A link out of the site under words of the page's language.</summary>
    public static Html Named(SafeUrl url, string words) => new($"<a href=\"{Html.Escape(url.Address)}\" rel=\"external noopener\">{Html.Escape(words)}</a>");

    /// <summary>A link out of the site under its address, which reads from left to right in every language.</summary>
    public static Html Anchor(SafeUrl url, string words) =>
        new($"<a href=\"{Html.Escape(url.Address)}\" rel=\"external noopener\"><bdi dir=\"ltr\">{Html.Escape(words)}</bdi></a>");

    // Words of the body lines that a quote shows, each counted once, of all words of the body lines.
    static string Excerpts(Voice voice, AnnotatedArticle entry)
    {
        var body = entry.Paragraphs.Where(line => line.Kind == Region.Body).Select(line => line.Line).ToHashSet();
        var shown = entry.Anchors
            .Where(anchor => anchor is { Comparison: not Comparison.NotYet, Line: { } line, Annotation.Selector: not null } && body.Contains(line))
            .SelectMany(anchor => Tokens.Of(anchor.Annotation.Selector!.Quote)
                .Select(word => anchor.Order + CodePoints.Count(anchor.Annotation.Selector.Quote.AsSpan(0, word.Span.Start))))
            .Distinct().Count();
        return voice["excerpts"]
            .Replace("{n}", voice.Number(shown), StringComparison.Ordinal)
            .Replace("{m}", voice.Count("words", Tally.BodyWords(entry)), StringComparison.Ordinal);
    }
}
