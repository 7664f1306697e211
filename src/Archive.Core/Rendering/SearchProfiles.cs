using Archive.Model;

namespace Archive.Rendering;

/// <summary>Makes the profiles of the search page and of the lists of words.</summary>
sealed class SearchProfiles(SiteView view, CardImages cards)
{
    readonly Voice voice = view.Voice;

    /// <summary>The search page.</summary>
    public Profile Page() => new()
    {
        Route = Routes.Search,
        Id = "search",
        Title = voice["search_title"],
        Description = voice["search_description"],
        Card = cards.Site,
        Crumbs = [Step("search_title", Routes.Search(view.Language))],
    };

    /// <summary>The letters.</summary>
    public Profile Terms() => new()
    {
        Route = Routes.Terms,
        Id = "terms",
        Title = voice["terms_title"],
        Description = voice["terms_note"],
        Card = cards.Site,
        Crumbs = [Step("terms_title", Routes.Terms(view.Language))],
    };

    /// <summary>The words of a letter.</summary>
    public Profile Of(string letter)
    {
        var title = TermPages.Title(view, letter);
        return Terms() with
        {
            Route = RouteOf(letter),
            IsSingular = true,
            Id = $"terms {letter}",
            Title = title,
            Crumbs =
            [
                Step("terms_title", Routes.Terms(view.Language)),
                new Crumb(Voice.Bare(letter), letter, Routes.Terms(view.Language, letter)),
            ],
        };
    }

    /// <summary>The way to the words of a letter. It belongs to one script: in another language the way leads to all letters.</summary>
    public Func<Language, string> RouteOf(string letter) =>
        language => language == view.Language ? Routes.Terms(language, letter) : Routes.Terms(language);

    Crumb Step(string key, string path) => new(Html.Of(voice[key]), voice[key], path);
}
