using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>Makes the profile of every kind of page in one language.</summary>
sealed class Profiles(SiteView view, CardImages cards)
{
    readonly LinkedThings things = new(view);
    readonly Voice voice = view.Voice;
    readonly SiteSettings site = view.Corpus.Corpus.Site;

    /// <summary>The home page.</summary>
    public Profile Home() => new()
    {
        Route = Routes.Home,
        Id = "home",
        Title = "",
        Description = voice.Plain(site.Tagline),
        Card = cards.Site,
        HasFeed = true,
        Files = [new EditedFile("edit_page", "content/site.yaml")],
        Data = [things.Site()],
    };

    /// <summary>The choice of language, under the names of the site in its other languages.</summary>
    public Profile Root(IEnumerable<Voice> voices) => new()
    {
        Route = Routes.Home,
        Id = "root",
        Title = string.Join(" · ", voices.Where(other => other != voice).Select(other => other.Plain(site.Title))),
        Description = voice.Plain(site.Tagline),
        Card = cards.Site,
    };

    /// <summary>The page for addresses that are not there.</summary>
    public Profile NotFound() => new()
    {
        Route = Routes.Home,
        Id = "404",
        Title = voice["not_found_title"],
        Description = voice["not_found"],
        Card = cards.Site,
    };

    /// <summary>The glossary.</summary>
    public Profile Labels() => new()
    {
        Route = Routes.Labels,
        Id = "labels",
        Title = voice["labels_title"],
        Description = voice["labels_description"],
        Card = cards.Site,
        Crumbs = [LabelsCrumb()],
        Files = [new EditedFile("edit_page", Corpus.LabelsPath)],
        Data = [things.Vocabulary()],
    };

    /// <summary>How links outside the site stand.</summary>
    public Profile Links() => new()
    {
        Route = Routes.Links,
        Id = "links",
        Title = voice["links_title"],
        Description = voice["links_description"],
        Card = cards.Site,
        Crumbs = [new Crumb(Html.Of(voice["links_title"]), voice["links_title"], Routes.Links(view.Language))],
    };

    /// <summary>A label.</summary>
    public Profile Of(Label label) => new()
    {
        Route = language => Routes.Label(language, label.Id),
        Id = label.Id,
        Title = voice.Plain(label.Name),
        Description = voice.Plain(label.Definition),
        Card = cards.Of(label),
        HasFeed = true,
        Crumbs = [LabelsCrumb(), new Crumb(voice.Say(label.Name), voice.Plain(label.Name), Routes.Label(view.Language, label.Id))],
        Files = [new EditedFile("edit_page", Corpus.LabelsPath)],
        Data = [things.Term(label)],
    };

    /// <summary>The ways to every entry.</summary>
    public Profile Browse() => new()
    {
        Route = Routes.Browse,
        Id = "browse",
        Title = voice["browse_title"],
        Description = voice["browse_description"],
        Card = cards.Site,
        Crumbs = [BrowseCrumb()],
    };

    /// <summary>A list of entries.</summary>
    public Profile Of(EntryList list) => new()
    {
        Route = list.Route,
        Id = list.Outlet?.Id ?? "browse",
        Title = list.Title.Plain,
        Description = voice["browse_list_description"],
        Card = cards.Site,
        Crumbs = [BrowseCrumb(), new Crumb(list.Title.Words, list.Title.Plain, list.Route(view.Language))],
        Files = list.Outlet is null ? [] : [new EditedFile("edit_page", Corpus.OutletsPath)],
    };

    /// <summary>A later page of a long list: the feed and what machines are told stay with the first.</summary>
    /// <param name="list">The profile of the list.</param>
    /// <param name="items">How many items it has in all.</param>
    /// <param name="page">From 2.</param>
    public Profile Later(Profile list, int items, int page) => list with
    {
        Route = language => Routes.Page(list.Route(language), page),
        Title = $"{list.Title} · {Paging.Words(voice, items, page)}",
        HasFeed = false,
        Crumbs = list.Crumbs.Add(Step(Paging.Words(voice, items, page), Routes.Page(list.Route(view.Language), page))),
        Data = [],
    };

    /// <summary>A flag. Its words are the program's, so no file of the archive is named.</summary>
    public Profile Of(Flag flag)
    {
        var key = $"flag_{Routes.IdOf(flag).Replace('-', '_')}";
        return new Profile
        {
            Route = language => Routes.Flag(language, flag),
            Id = Routes.IdOf(flag),
            Title = FlagPages.Title(voice, flag),
            SharedTitle = voice[$"{key}_name"],
            Description = voice[$"{key}_definition"],
            Card = cards.Of(flag),
            HasFeed = true,
            Crumbs = [Step(voice[$"{key}_name"], Routes.Flag(view.Language, flag))],
        };
    }

    /// <summary>An entry.</summary>
    public Profile Of(AnnotatedArticle entry)
    {
        var article = entry.Article;
        var (path, summary) = (Routes.Entry(view.Language, article.Slug), voice.Plain(article.Summary));
        var leads = Leads.Of(view, cards, entry.Anchors);
        var title = Titled(leads: "");
        return new Profile
        {
            Route = language => Routes.Entry(language, article.Slug),
            Id = article.Slug,
            Title = title,
            SharedTitle = Titled(string.Join(" · ", leads.Select(lead => lead.Name))),
            Description = summary,
            SharedDescription = $"{summary} {voice["stance"]}".TrimStart(),
            Card = leads.IsEmpty ? cards.Site : leads[0].Card,
            IsArticle = true,
            Crumbs = [new Crumb(voice.Say(article.Title), voice.Plain(article.Title), path)],
            Files = Edited(article),
            Data = [things.Entry(entry, title)],
        };

        string Titled(string leads)
        {
            var outlet = article.Outlet is { } id ? view.Corpus.Corpus.Outlet(id.Value) : null;
            var key = (leads.Length == 0 ? "entry_window" : "entry_shared") + (outlet is null ? "_own" : "");
            return voice.With(key, ("labels", leads), ("title", voice.Plain(article.Title)), ("outlet", outlet is null ? "" : voice.Plain(outlet.Name)));
        }
    }

    /// <summary>Two entries side by side. Their words are edited where the entries are.</summary>
    public Profile Of(Mirror pair)
    {
        var leads = Leads.Of(view, cards, pair.First.Anchors.Concat(pair.Second.Anchors));
        var title = ComparePages.Title(view, pair);
        return new Profile
        {
            Route = language => Routes.Compare(language, pair),
            Id = $"{pair.First.Article.Slug}--{pair.Second.Article.Slug}",
            Title = title,
            SharedTitle = string.Join(" · ", leads.Select(lead => lead.Name).Append(title)),
            Description = voice["compare_description"],
            Card = leads.IsEmpty ? cards.Site : leads[0].Card,
            Crumbs = [Step(voice["compare_heading"], Routes.Compare(view.Language, pair))],
        };
    }

    /// <summary>What was corrected and withdrawn, below our own words about it where there are any.</summary>
    public Profile Corrections()
    {
        var own = view.Corpus.Corpus.Pages.FirstOrDefault(page => page.Name == Corrected.Page);
        var profile = own is not null ? Of(own) : new Profile
        {
            Route = language => Routes.Prose(language, Corrected.Page),
            Id = Corrected.Page,
            Title = voice["corrections_title"],
            Description = voice["corrections_list"],
            Card = cards.Site,
            Crumbs = [Step(voice["corrections_title"], Routes.Prose(view.Language, Corrected.Page))],
        };
        return profile with { HasFeed = true };
    }

    /// <summary>A page of our own words.</summary>
    public Profile Of(ProsePage page) => new()
    {
        Route = language => Routes.Prose(language, page.Name),
        Id = page.Name,
        Title = voice.Plain(page.Titles),
        Description = voice.Plain(site.Tagline),
        Card = cards.Site,
        Crumbs = [new Crumb(voice.Say(page.Titles), voice.Plain(page.Titles), Routes.Prose(view.Language, page.Name))],
        Files = [new EditedFile("edit_page", (page.Bodies.FirstOrDefault(body => body.Language == view.Language.Tag) ?? page.Bodies[0]).Path)],
    };

    ImmutableArray<EditedFile> Edited(Article article)
    {
        var text = article.BodyIn(view.Language.Tag)?.Path ?? article.Place.Path;
        return article.Sidecar == Sidecar.Empty ? [new("edit_page", text)] : [new("edit_page", text), new("edit_notes", article.SidecarPath)];
    }

    Crumb BrowseCrumb() => Step(voice["browse_title"], Routes.Browse(view.Language));

    Crumb LabelsCrumb() => Step(voice["labels_title"], Routes.Labels(view.Language));

    static Crumb Step(string words, string path) => new(Html.Of(words), words, path);
}
