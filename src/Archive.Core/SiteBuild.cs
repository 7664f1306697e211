using System.Collections.Immutable;
using Archive.Anchoring;
using Archive.Checking;
using Archive.Indexing;
using Archive.Links;
using Archive.Loading;
using Archive.Model;
using Archive.Rendering;
using Archive.Words;

namespace Archive;

/// <summary>The whole story of a build: sources in, a planned site and every diagnostic out. No other type sees all of it.</summary>
/// <param name="Corpus">The content with its quotes in place.</param>
/// <param name="Plan">The site; empty where an error forbids one.</param>
/// <param name="Diagnostics">Everything that is wrong, by file and line.</param>
public sealed record SiteBuild(AnnotatedCorpus Corpus, SitePlan Plan, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True where nothing forbids publication.</summary>
    public bool IsSound => !Diagnostics.Any(diagnostic => diagnostic.IsError);

    // What a build gives to the next one: whatever was made of the same files is taken over as it is.
    Loaded? loaded;
    Anchored? anchored;
    LinkUses links = LinkUses.None;
    SearchIndex index = SearchIndex.Empty;
    PageTemplates? templates;

    /// <summary>Builds a site from its sources.</summary>
    /// <param name="sources">All files of the root.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="previous">An earlier build of the same root: what did not change is not made again. The site is the same with it and without.</param>
    /// <param name="reading">Told of each file before it is read, and of null after, on the same thread: only the caller has a clock.</param>
    /// <param name="haveRead">Called once, where pages are planned and nothing is reviewed, when nobody looks at the files of entries again: what they held may be let go.</param>
    public static SiteBuild From(Sources sources, BuildOptions options, SiteBuild? previous = null, Action<string?>? reading = null, Action? haveRead = null)
    {
        // Every stage runs whatever the one before it found, so that an author sees all faults in one run.
        // What needs nothing of it goes along on another core.
        var loaded = Beside(WordClasses.Prepare, () => Loader.Load(sources, previous?.loaded, reading));

        // Quotes are found before anything is checked: checks speak of places in the text.
        var anchored = Anchorer.Anchor(loaded.Corpus, previous?.anchored, reading);
        var diagnostics = loaded.Diagnostics.AddRange(anchored.Diagnostics).AddRange(Checker.Check(anchored.Corpus));

        // Pages and search files are planned only from sound content: a model may rely on every name in it.
        var isSound = !diagnostics.Any(diagnostic => diagnostic.IsError);

        // Search needs the index, and so do the pages that list its words for those who read without a script.
        var isIndexed = options.Makes(PageKind.Search) || options.Makes(PageKind.Browse);
        var templates = previous?.templates;
        PagePlan? planned = null;
        // Addresses are the last that is looked for in the files of entries.
        var links = isSound ? LinkUses.Of(anchored.Corpus, previous?.links) : previous?.links ?? LinkUses.None;
        // Words are read on all cores; what comes of them is made on one, beside the pages.
        var words = isSound && isIndexed && !options.SearchLater ? Indexer.Read(anchored.Corpus) : null;
        // Only now: what reading words leaves behind goes along with the files.
        if (isSound && !options.Review) haveRead?.Invoke();
        var index = Beside(
            () =>
            {
                if (!isSound) return;
                templates = Renderer.Read(sources, anchored.Corpus.Corpus.Site, options, templates);
                planned = Renderer.Plan(anchored.Corpus, templates, Renderer.Gather(sources, anchored.Corpus, links.All, options), options);
            },
            () => words is not null ? Indexer.Plan(anchored.Corpus, words) : isSound && !options.SearchLater ? SearchIndex.Empty : previous?.index ?? SearchIndex.Empty);
        if (isSound && templates is not null) diagnostics = diagnostics.AddRange(templates.Diagnostics);

        // Last, because it asks whether every published address is still planned.
        var plan = SitePlan.Of(planned?.With(index.Terms) ?? [], isSound && options.Makes(PageKind.Search) ? index.Files : []);
        diagnostics = diagnostics.AddRange(plan.Faults());
        if (options.Review) diagnostics = diagnostics.AddRange(Reviewer.Review(sources, anchored.Corpus, plan));
        else if (options.Record) diagnostics = diagnostics.AddRange(Reviewer.LostAddresses(anchored.Corpus.Corpus, plan));
        return new SiteBuild(anchored.Corpus, plan, [.. Diagnostic.Listed(diagnostics)])
        {
            loaded = loaded,
            anchored = anchored,
            links = links,
            index = index,
            // Where something is wrong with them, those of before are still worth having.
            templates = templates?.Set is null ? previous?.templates : templates,
        };
    }

    // Both at once; what the second gives.
    static T Beside<T>(Action other, Func<T> work)
    {
        T? result = default;
        Parallel.Invoke(other, () => result = work());
        return result!;
    }
}
