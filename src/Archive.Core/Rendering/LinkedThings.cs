using System.Collections.Immutable;
using Archive.Formats;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>
/// What machines are told of pages, in the words of schema.org. It says what is here and what it is made from; it rates nothing,
/// because no page judges whether a text is true.
/// </summary>
sealed class LinkedThings(SiteView view)
{
    readonly PublicAddress addresses = new(view.Corpus.Corpus.Site);
    readonly SiteSettings site = view.Corpus.Corpus.Site;
    readonly Voice voice = view.Voice;

    /// <summary>The site and who makes it.</summary>
    public LinkedThing Site() => new(
        "WebSite",
        new LinkedField("name", voice.Plain(site.Title)),
        new LinkedField("description", voice.Plain(site.Tagline)),
        new LinkedField("url", addresses.Of(Routes.Home(view.Language))),
        new LinkedField("inLanguage", view.Language.Tag),
        new LinkedField("publisher", Organization()));

    /// <summary>The way to a page from the home page.</summary>
    /// <param name="crumbs">Its steps, the home page first.</param>
    public LinkedThing Way(IEnumerable<Crumb> crumbs) => new("BreadcrumbList", new LinkedField("itemListElement", [.. crumbs.Select((crumb, index) =>
        new LinkedThing(
            "ListItem",
            new LinkedField("position", index + 1),
            new LinkedField("name", crumb.Plain),
            new LinkedField("item", addresses.Of(crumb.Path))))]));

    /// <summary>The vocabulary.</summary>
    public LinkedThing Vocabulary() => new(
        "DefinedTermSet",
        new LinkedField("name", voice["labels_title"]),
        new LinkedField("description", voice["labels_description"]),
        new LinkedField("url", addresses.Of(Routes.Labels(view.Language))),
        new LinkedField("inLanguage", view.Language.Tag));

    /// <summary>A label.</summary>
    public LinkedThing Term(Label label) => new(
        "DefinedTerm",
        new LinkedField("name", voice.Plain(label.Name)),
        new LinkedField("description", voice.Plain(label.Definition)),
        new LinkedField("termCode", label.Id),
        new LinkedField("url", addresses.Of(Routes.Label(view.Language, label.Id))),
        new LinkedField("inDefinedTermSet", Vocabulary()));

    /// <summary>An entry: an article of ours, based on one of an outlet.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="title">What we call our article about it.</param>
    public LinkedThing Entry(AnnotatedArticle entry, string title)
    {
        var first = entry.Article.Sidecar.Annotations.Where(annotation => annotation.On is { IsStated: true }).MinBy(annotation => annotation.On!.Value.Number)?.On ?? PartialDate.NotStated;
        return new LinkedThing(
            "Article",
            new LinkedField("headline", title),
            new LinkedField("description", voice.Plain(entry.Article.Summary)),
            new LinkedField("url", addresses.Of(Routes.Entry(view.Language, entry.Article.Slug))),
            new LinkedField("inLanguage", view.Language.Tag),
            new LinkedField("author", Authors(entry)),
            new LinkedField("publisher", Organization()),
            Dated("datePublished", first),
            Dated("dateModified", entry.Article.Sidecar.Latest),
            Licence(site.AnnotationsLicence),
            new LinkedField("isBasedOn", Original(entry.Article)));
    }

    LinkedThing Organization() => new(
        "Organization", new LinkedField("name", voice.Plain(site.Title)), new LinkedField("url", addresses.Of(Routes.Root)),
        new LinkedField("logo", addresses.Of(Routes.LargeIcon)));

    // Whoever reviewed it and whoever wrote a note.
    ImmutableArray<LinkedThing> Authors(AnnotatedArticle entry) =>
    [
        .. (entry.Article.Sidecar.Reviewed?.By ?? []).Select(by => by.Value)
            .Concat(entry.Article.Sidecar.Annotations.Select(annotation => annotation.By?.Value)).Distinct()
            .Select(id => id is null ? null : view.Corpus.Corpus.Person(id)).OfType<Person>()
            .Select(person => new LinkedThing("Person", new LinkedField("name", voice.Plain(person.Name)))),
    ];

    // A text written for classrooms is based on nothing that an outlet published.
    ImmutableArray<LinkedThing> Original(Article article)
    {
        var outlet = article.Outlet is { } id ? view.Corpus.Corpus.Outlet(id.Value) : null;
        if (outlet is null && article.Original is null) return [];
        ImmutableArray<LinkedThing> publisher = outlet is null ? []
            : [new LinkedThing("Organization", new LinkedField("name", voice.Plain(outlet.Name)), new LinkedField("url", outlet.Url))];
        return
        [
            new LinkedThing(
                "NewsArticle",
                new LinkedField("headline", article.Title.Best(article.Language.Tag)?.Value),
                new LinkedField("inLanguage", article.Language.Tag),
                new LinkedField("publisher", publisher),
                new LinkedField("url", article.Original?.Address),
                Dated("datePublished", article.Published)),
        ];
    }

    static LinkedField Dated(string name, PartialDate date) => new(name, date.IsStated ? date.ToString() : null);

    // A name from the SPDX list has an address; other words are only a name.
    static LinkedField Licence(string? licence) => licence is null ? new LinkedField("license", licence)
        : SafeUrl.External(licence) is { } address ? new LinkedField("license", address.Address)
        : licence.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '+') ? new LinkedField("license", $"https://spdx.org/licenses/{licence}.html")
        : new LinkedField("license", new LinkedThing("CreativeWork", new LinkedField("name", licence)));
}
