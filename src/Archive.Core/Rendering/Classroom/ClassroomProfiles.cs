using Archive.Model;

namespace Archive.Rendering.Classroom;

/// <summary>Makes the profiles of the pages that teachers link to.</summary>
sealed class ClassroomProfiles(SiteView view, CardImages cards)
{
    // A window's title shows about so many letters of a quote; UTF-16 units.
    const int Longest = 60;

    readonly Voice voice = view.Voice;

    /// <summary>One annotation: its label leads, and the quote follows.</summary>
    public Profile Of(AnnotatedArticle entry, Anchor anchor)
    {
        var label = view.LabelOf(anchor);
        var name = anchor.Annotation.IsContrast ? $"{voice["note_not"]} {voice.Plain(label.Name)}" : voice.Plain(label.Name);
        var path = Routes.Annotation(view.Language, entry.Article.Slug, anchor.Id);
        return new Profile
        {
            Route = language => Routes.Annotation(language, entry.Article.Slug, anchor.Id),
            Id = $"{entry.Article.Slug}#{anchor.Id}",
            Title = voice.With(
                anchor.Annotation.Selector is null ? "annotation_title_about" : "annotation_title",
                ("label", name), ("quote", Cut(anchor.Annotation.Selector?.Quote ?? "")), ("title", voice.Plain(entry.Article.Title))),
            Description = voice.Plain(anchor.Annotation.Note),
            Card = cards.Of(label),
            IsArticle = true,
            Crumbs = [EntryCrumb(entry), new Crumb(Html.Of(name), name, path)],
            Files = [new EditedFile("edit_notes", entry.Article.SidecarPath)],
        };
    }

    /// <summary>The notes of an entry for other people's pages.</summary>
    public Profile Embed(AnnotatedArticle entry) => Below(entry, language => Routes.Embed(language, entry.Article.Slug), "embed", voice["embed_title"], voice["stance"]);

    /// <summary>The exercise of an entry.</summary>
    public Profile Exercise(AnnotatedArticle entry)
    {
        var find = entry.Article.Publish == Publish.Full;
        return Below(entry, language => Routes.Exercise(language, entry.Article.Slug), "exercise", voice[find ? "find_title" : "match_title"], voice[find ? "find_task" : "match_task"]);
    }

    /// <summary>The key of an exercise.</summary>
    public Profile Key(AnnotatedArticle entry) => Below(entry, language => Routes.Key(language, entry.Article.Slug), "key", voice["key_title"], voice["key_note"]);

    Profile Below(AnnotatedArticle entry, Func<Language, string> route, string id, string title, string description) => new()
    {
        Route = route,
        Id = $"{entry.Article.Slug}/{id}",
        Title = $"{title} · {voice.Plain(entry.Article.Title)}",
        Description = description,
        Card = cards.Site,
        Crumbs = [EntryCrumb(entry), new Crumb(Html.Of(title), title, route(view.Language))],
        Files = [new EditedFile("edit_notes", entry.Article.SidecarPath)],
    };

    Crumb EntryCrumb(AnnotatedArticle entry) =>
        new(voice.Say(entry.Article.Title), voice.Plain(entry.Article.Title), Routes.Entry(view.Language, entry.Article.Slug));

    static string Cut(string quote) => quote.Length <= Longest ? quote
        : $"{quote[..(quote.LastIndexOf(' ', Longest) is var space and > 0 ? space : Longest)]}…";
}
