using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;
using Archive.Rendering.Templates;

namespace Archive.Rendering;

/// <summary>What readers meet where a page has moved, was withdrawn or is gone: never an empty place.</summary>
sealed class StandIns(SiteView view, IReadOnlyList<Voice> voices, TemplateSet templates)
{
    readonly Frames frames = new(view, voices);
    readonly CardImages cards = new(view, templates);
    readonly Voice voice = view.Voice;

    /// <summary>Redirects from the old names of entries to each page they have now, compare pages included.</summary>
    /// <param name="pages">The pages of this language.</param>
    public IEnumerable<PlannedFile> Moved(IReadOnlyCollection<PlannedPage> pages)
    {
        var entries = view.Shown.All.Where(entry => entry.Article.Formerly.Length > 0)
            .SelectMany(entry => entry.Article.Formerly, (entry, name) => new { Old = Folder(name.Value), New = Folder(entry.Article.Slug), name.Place });
        var below = entries.SelectMany(move => pages
            .Where(page => page.File.Path.StartsWith(move.New(view.Language), StringComparison.Ordinal))
            .Select(page => Redirect(language => move.Old(language) + page.Route(language)[move.New(language).Length..], page.Route) with { Source = move.Place }));
        var pairs = view.Options.Makes(PageKind.Compare) ? Mirrors.All(view.Shown) : [];
        var compared = pairs.SelectMany(pair => Names(pair.First)
            .SelectMany(first => Names(pair.Second), (first, second) => (first, second))
            .Where(names => names != (pair.First.Article.Slug, pair.Second.Article.Slug))
            .Select(names => Redirect(language => Routes.Compare(language, names.first, names.second), language => Routes.Compare(language, pair))));
        return below.Concat(compared);
    }

    /// <summary>Tombstones of withdrawn annotations: when, and why.</summary>
    public IEnumerable<PlannedPage> Withdrawn() => view.Shown.All.SelectMany(entry => entry.Article.Sidecar.Withdrawn
        .Where(gone => entry.Anchor(gone.Id.Value) is null)
        .Select(gone => Tombstone(entry, gone)));

    /// <summary>Pages for addresses that were published and that nothing accounts for.</summary>
    /// <param name="addresses">The addresses.</param>
    public IEnumerable<PlannedFile> Lost(ImmutableArray<ListedAddress> addresses) => addresses
        .Select(address => address.Path).Where(path => path.StartsWith($"{view.Language.Tag}/", StringComparison.Ordinal) && path.EndsWith("/index.html", StringComparison.Ordinal))
        .Select(path => File(path, AddressLife.StandIn, Profile(language => language.Tag + path[view.Language.Tag.Length..], "gone", voice["gone_title"]), from =>
            new StandInModel(voice["gone_title"], Html.Of(voice["gone_words"]), "", [new LinkModel(Html.Of(voice["browse_title"]), Routes.Link(from, Routes.Browse(view.Language)))])));

    PlannedPage Tombstone(AnnotatedArticle entry, Withdrawn gone)
    {
        Func<Language, string> route = language => Routes.Annotation(language, entry.Article.Slug, gone.Id.Value);
        return new PlannedPage(route, File(route(view.Language), AddressLife.ForLife, Profile(route, $"{entry.Article.Slug}#{gone.Id.Value}", voice["withdrawn_title"]), from =>
            new StandInModel(voice["withdrawn_title"], voice.Say(gone.Why), voice.Date(gone.On), [new Notes(view, from).Link(entry)])), IsListed: false).From(gone.Id.Place);
    }

    PlannedFile Redirect(Func<Language, string> old, Func<Language, string> now) =>
        File(old(view.Language), AddressLife.ForLife, Profile(old, "moved", voice["moved_title"]) with { MovedTo = now(view.Language) }, from =>
            new StandInModel(voice["moved_title"], Html.Empty, "", [new LinkModel(Html.Of(voice["moved_link"]), Routes.Link(from, now(view.Language)))]));

    PlannedFile File(string path, AddressLife life, Profile profile, Func<string, StandInModel> model) =>
        new(path, known => templates.Render("stand-in", view.Language, known, frames.Of(profile), model(path)), life);

    Profile Profile(Func<Language, string> route, string id, string title) => new()
    {
        Route = route,
        Id = id,
        Title = title,
        Description = title,
        Card = cards.Site,
        IsStandIn = true,
    };

    static Func<Language, string> Folder(string slug) => language => Routes.Entry(language, slug)[..^"index.html".Length];

    static IEnumerable<string> Names(AnnotatedArticle entry) => entry.Article.Formerly.Select(name => name.Value).Prepend(entry.Article.Slug);
}
