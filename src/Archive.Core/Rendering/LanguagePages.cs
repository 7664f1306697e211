using Archive.Model;
using Archive.Prose;
using Archive.Rendering.Pages;
using Archive.Rendering.Templates;

namespace Archive.Rendering;

/// <summary>A page of one language, and the way to it in every other.</summary>
sealed record PlannedPage(Func<Language, string> Route, PlannedFile File);

/// <summary>The pages of one language.</summary>
sealed class LanguagePages(SiteView view, IReadOnlyList<Voice> voices, TemplateSet templates)
{
    readonly Frames frames = new(view, voices);
    readonly Voice voice = view.Voice;

    /// <summary>All of them, in no particular order.</summary>
    public IEnumerable<PlannedPage> All()
    {
        var site = view.Corpus.Corpus.Site;
        yield return Page("home", Routes.Home, "", voice.Plain(site.Tagline), () => ListPages.Home(view), hasFeed: true);
        yield return Page("labels", Routes.Labels, voice["labels_title"], voice["labels_description"], () => ListPages.Labels(view));
        foreach (var entry in view.Shown.All)
        {
            yield return Page("entry", language => Routes.Entry(language, entry.Article.Slug),
                voice.Plain(entry.Article.Title), voice.Plain(entry.Article.Summary), () => EntryPages.Of(view, entry));
        }
        foreach (var pair in Mirrors.All(view.Shown))
        {
            yield return Page("compare", language => Routes.Compare(language, pair),
                ComparePages.Title(view, pair), voice["compare_description"], () => ComparePages.Of(view, pair));
        }
        foreach (var label in view.Corpus.Corpus.Labels)
        {
            yield return Page("label", language => Routes.Label(language, label.Id),
                voice.Plain(label.Name), voice.Plain(label.Definition), () => ListPages.OfLabel(view, label));
        }
        foreach (var flag in ListPages.Flags)
        {
            yield return Page("flag", language => Routes.Flag(language, flag), ListPages.FlagTitle(voice, flag),
                voice[$"flag_{Routes.IdOf(flag).Replace('-', '_')}_definition"], () => ListPages.OfFlag(view, flag), hasFeed: true);
        }
        foreach (var page in view.Corpus.Corpus.Pages)
        {
            yield return Page("page", language => Routes.Prose(language, page.Name),
                voice.Plain(page.Titles), voice.Plain(site.Tagline), () => Prose(page));
        }
    }

    PlannedPage Page(
        string template, Func<Language, string> route, string title, string description, Func<object> model, bool hasFeed = false)
    {
        var path = route(view.Language);
        var feed = hasFeed ? Routes.Feed(path) : null;
        return new PlannedPage(route, new PlannedFile(path, () => templates.Render(
            template, view.Language, frames.Of(path, title, description, route, feed), model())));
    }

    ProseModel Prose(ProsePage page)
    {
        var body = page.Bodies.FirstOrDefault(body => body.Language == view.Language.Tag) ?? page.Bodies[0];
        var language = new Language(body.Language);
        return new ProseModel(
            page.Titles.In(language.Tag)!, language.Tag, language.Direction, Marking.Plain(MarkdownText.Read(body, MarkdownText.OutsideOrFragment)));
    }
}
