using System.Collections.Immutable;
using Archive.Formats;
using Archive.Links;
using Archive.Model;
using Archive.Rendering.Classroom;
using Archive.Rendering.Pages;
using Archive.Rendering.Templates;

namespace Archive.Rendering;

/// <summary>The templates of a site, or what is wrong with them.</summary>
public sealed record PageTemplates(ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The templates; null where something is wrong with them.</summary>
    internal TemplateSet? Set { get; init; }
}

/// <summary>What pages look at of a corpus, gathered once for all of them.</summary>
public sealed class Gathered
{
    internal Gathered(ShownEntries shown, EntryOrigins origins, OutsideLinks links) => (Shown, Origins, Links) = (shown, origins, links);

    internal ShownEntries Shown { get; }

    internal EntryOrigins Origins { get; }

    internal OutsideLinks Links { get; }
}

/// <summary>The pages of a site, but for those that wait for its search index.</summary>
public sealed class PagePlan
{
    readonly ImmutableArray<PlannedFile> files;
    readonly Func<ImmutableArray<ListedTerm>, IEnumerable<PlannedFile>> words;
    readonly Func<IEnumerable<PlannedFile>, IEnumerable<PlannedFile>> lost;

    internal PagePlan(
        ImmutableArray<PlannedFile> files, Func<ImmutableArray<ListedTerm>, IEnumerable<PlannedFile>> words, Func<IEnumerable<PlannedFile>, IEnumerable<PlannedFile>> lost) =>
        (this.files, this.words, this.lost) = (files, words, lost);

    /// <summary>All of them.</summary>
    /// <param name="terms">Words of the search index that are listed by letter.</param>
    public ImmutableArray<PlannedFile> With(ImmutableArray<ListedTerm> terms)
    {
        var all = files.AddRange(words(terms));
        // Last: what no page accounts for.
        return all.AddRange(lost(all));
    }
}

/// <summary>Plans every page of the site. A page is made from its model by its template only when its bytes are asked for.</summary>
public static class Renderer
{
    /// <summary>Reads the templates.</summary>
    /// <param name="sources">The files of the root: its templates stand over the built-in ones.</param>
    /// <param name="site">The settings.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="previous">What was read before: the same templates are not read again.</param>
    public static PageTemplates Read(Sources sources, SiteSettings site, BuildOptions options, PageTemplates? previous = null)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var set = TemplateLoading.Load(sources, site, options, diagnostics, previous?.Set);
        return new PageTemplates(diagnostics.ToImmutable()) { Set = set };
    }

    /// <summary>Gathers what pages look at.</summary>
    /// <param name="sources">The files of the root.</param>
    /// <param name="corpus">The checked corpus.</param>
    /// <param name="links">Every address outside the site that it holds.</param>
    /// <param name="options">What was asked for.</param>
    public static Gathered Gather(Sources sources, AnnotatedCorpus corpus, ImmutableArray<LinkUse> links, BuildOptions options)
    {
        var shown = new ShownEntries(corpus.Corpus, [.. corpus.Articles.Where(entry => options.Private || entry.Article.Publish != Publish.Draft)]);
        EntryOrigins? origins = null;
        OutsideLinks? outside = null;
        Parallel.Invoke(() => origins = new EntryOrigins(sources, options, shown), () => outside = new OutsideLinks(corpus.Corpus.Ledger, links, shown.Counted));
        return new Gathered(shown, origins!, outside!);
    }

    /// <summary>Plans the pages.</summary>
    /// <param name="corpus">The checked corpus.</param>
    /// <param name="read">The templates.</param>
    /// <param name="gathered">What pages look at.</param>
    /// <param name="options">What was asked for.</param>
    /// <returns>Null where something is wrong with the templates.</returns>
    public static PagePlan? Plan(AnnotatedCorpus corpus, PageTemplates read, Gathered gathered, BuildOptions options)
    {
        if (read.Set is not { } templates) return null;

        var site = corpus.Corpus.Site;
        ImmutableArray<Voice> voices = [.. site.Languages.Select(language => new Voice(language, templates.StringsOf(language), site))];
        var files = ImmutableArray.CreateBuilder<PlannedFile>();
        ImmutableArray<SiteView> views = [.. voices.Select(voice => new SiteView(corpus, gathered.Shown, voice, options) { Origins = gathered.Origins, Links = gathered.Links })];
        ImmutableArray<StandIns> standIns = [.. views.Select(view => new StandIns(view, voices, templates))];
        ImmutableArray<LanguagePages> languages = [.. views.Select(view => new LanguagePages(view, voices, templates))];
        var pages = new List<PlannedPage>[views.Length];
        // A worker for each language.
        Parallel.For(0, views.Length, i => pages[i] = languages[i].All().ToList());
        // Every language has the same pages.
        ImmutableArray<Func<Language, string>> listed =
            [.. pages[0].Where(page => page.IsListed).Select(page => page.Route), .. options.Makes(PageKind.Browse) ? [Routes.Terms] : Array.Empty<Func<Language, string>>()];
        for (var i = 0; i < views.Length; i++)
        {
            // What was withdrawn has a page of its own, so an old name of its entry leads there too.
            if (options.Makes(PageKind.Annotation)) pages[i].AddRange(standIns[i].Withdrawn());
            files.AddRange(pages[i].Select(page => page.File));
            files.AddRange(standIns[i].Moved(pages[i]));
        }
        if (options.Makes(PageKind.Feed)) files.AddRange(views.SelectMany(view => new Feeds(view).All()));
        if (options.Makes(PageKind.Annotation)) files.AddRange(views.SelectMany(view => new Citing(view).Files()));
        files.AddRange(views.Select(Manifests.Of));
        files.AddRange(new RobotFiles(site).All(listed, options.Private));

        var first = views[0];
        var (frames, profiles) = (new Frames(first, voices), new Profiles(first, new CardImages(first, templates)));
        files.Add(new PlannedFile(Routes.Root, known => templates.Render(
            "root", first.Language, known, frames.Of(profiles.Root(voices), Routes.Root), Choice(site, voices, Routes.Root)), AddressLife.ForLife));
        files.Add(new PlannedFile(Routes.NotFound, known => templates.Render(
            "not-found", first.Language, known, frames.NotFound(profiles.NotFound()), Choice(site, voices, null))));
        foreach (var asset in templates.Assets)
            files.Add(new PlannedFile(asset.Path, () => asset.Path == Routes.SearchScript ? SearchScript.Whole(asset.Read()) : asset.Read()));
        return new PagePlan(
            files.ToImmutable(),
            terms => options.Makes(PageKind.Browse) ? languages.SelectMany(language => language.Words(terms)).Select(page => page.File) : [],
            planned =>
            {
                var lost = options.Private ? [] : AddressList.Lost(corpus.Corpus.Addresses, planned);
                return standIns.SelectMany(standIn => standIn.Lost(lost));
            });
    }

    static ChoiceModel Choice(SiteSettings site, ImmutableArray<Voice> voices, string? from) =>
        new([.. voices.Select(voice => new ChoiceItem(
            new LinkModel(
                Html.Of(voice["language_name"]),
                from is null ? SafeUrl.Internal(site.BasePath + Routes.Home(voice.Language), Routes.Home(voice.Language)) : Routes.Link(from, Routes.Home(voice.Language)),
                voice.Language.Tag, voice.Language.Direction),
            voice.Plain(site.Title),
            from is null ? voice["not_found"] : voice.Plain(site.Tagline)))]);
}
