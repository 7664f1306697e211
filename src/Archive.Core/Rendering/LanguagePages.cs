using System.Collections.Immutable;
using Archive.Model;
using Archive.Model.Fingerprints;
using Archive.Prose;
using Archive.Rendering.Classroom;
using Archive.Rendering.Lessons;
using Archive.Rendering.Pages;
using Archive.Rendering.Templates;

namespace Archive.Rendering;

/// <summary>A page of one language, and the way to it in every other.</summary>
/// <param name="Route">Its path in a language.</param>
/// <param name="File">The page.</param>
/// <param name="IsListed">False for what no sitemap names: what stands inside other pages or in for them, and lists without a counterpart in the other languages.</param>
sealed record PlannedPage(Func<Language, string> Route, PlannedFile File, bool IsListed = true)
{
    /// <summary>The same page, and where the content asks for it.</summary>
    /// <param name="source">The place.</param>
    /// <param name="origin">The files that it is made from, where they are fewer than all.</param>
    public PlannedPage From(Place source, Fingerprint origin = default) => this with { File = File with { Source = source, Origin = origin } };
}

/// <summary>The pages of one language.</summary>
sealed class LanguagePages(SiteView view, IReadOnlyList<Voice> voices, TemplateSet templates)
{
    readonly Frames frames = new(view, voices);
    readonly ClassroomProfiles classroom = new(view, new CardImages(view, templates));
    // Citations are given in every language, so each page may look at the site through the other voices.
    readonly ImmutableArray<SiteView> views = [.. voices.Select(voice => view with { Voice = voice })];
    readonly EntryPages entries = new(view);
    readonly LessonProfiles lessons = new(view, new CardImages(view, templates));
    readonly Profiles profiles = new(view, new CardImages(view, templates));
    readonly SearchProfiles search = new(view, new CardImages(view, templates));

    /// <summary>Those of the kinds that are made, in no particular order; the lists of words come by themselves.</summary>
    public IEnumerable<PlannedPage> All()
    {
        foreach (var kind in PageKinds.InOrder)
        {
            if (!view.Options.Makes(kind)) continue;
            foreach (var page in Of(kind)) yield return page;
        }
    }

    IEnumerable<PlannedPage> Of(PageKind kind) => kind switch
    {
        PageKind.Home => [Page("home", Routes.Home, profiles.Home, () => HomePages.Of(view))],
        PageKind.Entry => view.Shown.All.Select(entry =>
            Page("entry", language => Routes.Entry(language, entry.Article.Slug), () => profiles.Of(entry), () => entries.Of(entry)).From(entry.Article.Place, view.Origins.Of(entry))),
        PageKind.Annotation => view.Shown.All.SelectMany(Annotations),
        PageKind.Exercise => view.Shown.All.Where(entry => ExercisePages.IsFor(view, entry)).SelectMany(Exercise),
        PageKind.Embed => view.Shown.All.Where(entry => !entry.Anchors.IsEmpty).Select(entry =>
            Page("embed", language => Routes.Embed(language, entry.Article.Slug), () => classroom.Embed(entry), () => EmbedPages.Of(view, entry), isListed: false)
                .From(entry.Article.Place, view.Origins.Of(entry))),
        PageKind.Compare => Mirrors.All(view.Shown).Select(pair =>
            Page("compare", language => Routes.Compare(language, pair), () => profiles.Of(pair), () => ComparePages.Of(view, pair)).From(pair.First.Article.Place)),
        PageKind.Flag => FlagPages.Flags.SelectMany(flag => Paged(
            "flag", language => Routes.Flag(language, flag), view.Shown.Uses.Of(flag).Length, () => profiles.Of(flag), page => FlagPages.Of(view, flag, page))),
        PageKind.Label => Labels(),
        PageKind.Lesson => view.Corpus.Corpus.Lessons.SelectMany(Lesson).Concat(
            view.Corpus.Corpus.Lessons.IsEmpty ? [] : [Page("lessons", Routes.Lessons, lessons.All, () => LessonPages.All(view))]),
        PageKind.Browse => Browse(),
        PageKind.Search => [Page("search", Routes.Search, search.Page, () => SearchPages.Of(view))],
        PageKind.Links => Paged("links", Routes.Links, view.Links.All.Length, profiles.Links, page => LinkPages.Of(view, page)),
        PageKind.Page => Pages(),
        // Feeds are no pages: they are planned by themselves.
        _ => [],
    };

    IEnumerable<PlannedPage> Annotations(AnnotatedArticle entry) => entry.Anchors.Select(anchor => Page(
        "annotation", language => Routes.Annotation(language, entry.Article.Slug, anchor.Id),
        () => classroom.Of(entry, anchor), () => AnnotationPages.Of(views, view, entry, anchor)).From(anchor.Annotation.Id.Place, view.Origins.Of(entry)));

    IEnumerable<PlannedPage> Exercise(AnnotatedArticle entry)
    {
        var slug = entry.Article.Slug;
        yield return Page("exercise", language => Routes.Exercise(language, slug), () => classroom.Exercise(entry), () => ExercisePages.Of(view, entry))
            .From(entry.Article.Place, view.Origins.Of(entry));
        yield return Page("key", language => Routes.Key(language, slug), () => classroom.Key(entry), () => ExercisePages.Key(view, entry))
            .From(entry.Article.Place, view.Origins.Of(entry));
    }

    IEnumerable<PlannedPage> Labels() => view.Corpus.Corpus.Labels
        .SelectMany(label => Paged(
            "label", language => Routes.Label(language, label.Id), view.Shown.Uses.Of(label).Length, () => profiles.Of(label), page => LabelPages.Of(view, label, page)))
        .Prepend(Page("labels", Routes.Labels, profiles.Labels, () => LabelPages.Glossary(view)));

    IEnumerable<PlannedPage> Lesson(Lesson lesson)
    {
        yield return Page("lesson", language => Routes.Lesson(language, lesson.Slug), () => lessons.Of(lesson), () => LessonPages.Of(view, lesson));
        yield return Page("handout", language => Routes.Handout(language, lesson.Slug), () => lessons.Handout(lesson), () => LessonPages.Handout(view, lesson));
        yield return Page("lesson-key", language => Routes.LessonKey(language, lesson.Slug), () => lessons.Key(lesson), () => LessonPages.Key(view, lesson));
        foreach (var step in Enumerable.Range(1, lesson.In(view.Language).Path.Length))
            yield return Page("step", language => Routes.LessonStep(language, lesson.Slug, step), () => lessons.OfStep(lesson, step), () => LessonPages.OfStep(view, lesson, step));
    }

    // Lists that grow with the archive: each is as many pages as it needs.
    IEnumerable<PlannedPage> Browse()
    {
        var browse = new BrowsePages(view);
        yield return Page("browse", Routes.Browse, profiles.Browse, browse.Index);
        var lists = browse.All().SelectMany(list => Paged(
            "browse-list", list.Route, list.Entries.Length, () => profiles.Of(list), page => browse.Of(list, page), AddressLife.AsContent));
        foreach (var page in lists) yield return page;
    }

    /// <summary>The lists of words: a page that leads to all letters, and one for each letter.</summary>
    /// <param name="terms">The words, known when the search index is made.</param>
    public IEnumerable<PlannedPage> Words(ImmutableArray<ListedTerm> terms)
    {
        var listed = new TermPages(view, terms);
        yield return Page("terms", Routes.Terms, search.Terms, () => listed.Of(null));
        foreach (var letter in listed.Letters)
            yield return Page("terms", search.RouteOf(letter), () => search.Of(letter), () => listed.Of(letter), isListed: false, life: AddressLife.AsContent);
    }

    IEnumerable<PlannedPage> Pages() => view.Corpus.Corpus.Pages.Where(page => page.Name != Corrected.Page)
        .Select(page => Page("page", language => Routes.Prose(language, page.Name), () => profiles.Of(page), () => Prose(page)).From(new Place(page.Bodies[0].Path)))
        .Append(Page("corrections-page", language => Routes.Prose(language, Corrected.Page), profiles.Corrections, Corrections));

    IEnumerable<PlannedPage> Paged(
        string template, Func<Language, string> route, int items, Func<Profile> profile, Func<int, object> model, AddressLife first = AddressLife.ForLife) =>
        Enumerable.Range(1, Paging.Pages(items)).Select(page => Page(
            template, language => Routes.Page(route(language), page),
            () => page == 1 ? profile() : profiles.Later(profile(), items, page), () => model(page), life: page == 1 ? first : AddressLife.AsContent));

    // What a page says of itself is made with the page, so that planning a large site costs no more than its addresses.
    PlannedPage Page(string template, Func<Language, string> route, Func<Profile> profile, Func<object> model, bool isListed = true, AddressLife life = AddressLife.ForLife) =>
        new(route, new PlannedFile(route(view.Language), known => templates.Render(template, view.Language, known, frames.Of(profile()), model()), life), isListed);

    CorrectionsModel Corrections()
    {
        var items = new Corrected(view).Items(Routes.Prose(view.Language, Corrected.Page));
        var words = view.Corpus.Corpus.Pages.FirstOrDefault(page => page.Name == Corrected.Page) is { } page ? Prose(page)
            : new ProseModel(view.Voice["corrections_title"], view.Language.Tag, view.Language.Direction, Html.Empty);
        return new CorrectionsModel(words.Title, words.TitleLang, words.TitleDir, words.Body, items);
    }

    ProseModel Prose(ProsePage page)
    {
        var body = page.Bodies.FirstOrDefault(body => body.Language == view.Language.Tag) ?? page.Bodies[0];
        var language = new Language(body.Language);
        return new ProseModel(
            page.Titles.In(language.Tag)!, language.Tag, language.Direction, Marking.Plain(MarkdownText.Read(body, MarkdownText.OutsideOrFragment)));
    }
}
