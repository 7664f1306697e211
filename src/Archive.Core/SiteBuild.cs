using System.Collections.Immutable;
using Archive.Anchoring;
using Archive.Checking;
using Archive.Indexing;
using Archive.Loading;
using Archive.Model;
using Archive.Rendering;

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
    SearchIndex index = SearchIndex.Empty;
    PlannedPages? pages;

    /// <summary>Builds a site from its sources.</summary>
    /// <param name="sources">All files of the root.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="previous">An earlier build of the same root: what did not change is not made again. The site is the same with it and without.</param>
    /// <param name="reading">Told of each file before it is read, and of null after, on the same thread: only the caller has a clock.</param>
    public static SiteBuild From(Sources sources, BuildOptions options, SiteBuild? previous = null, Action<string?>? reading = null)
    {
        // Every stage runs whatever the one before it found, so that an author sees all faults in one run.
        var loaded = Loader.Load(sources, previous?.loaded, reading);

        // Quotes are found before anything is checked: checks speak of places in the text.
        var anchored = Anchorer.Anchor(loaded.Corpus, previous?.anchored, reading);
        var diagnostics = loaded.Diagnostics.AddRange(anchored.Diagnostics).AddRange(Checker.Check(anchored.Corpus));

        // Pages and search files are planned only from sound content: a model may rely on every name in it.
        var isSound = !diagnostics.Any(diagnostic => diagnostic.IsError);

        // The index before the pages: some of them list its words for those who read without a script.
        var isIndexed = options.Makes(PageKind.Search) || options.Makes(PageKind.Browse);
        var index = options.SearchLater || !isSound ? previous?.index ?? SearchIndex.Empty : isIndexed ? Indexer.Plan(anchored.Corpus) : SearchIndex.Empty;
        var pages = isSound ? Renderer.Plan(sources, anchored.Corpus, index.Terms, options, previous?.pages) : new PlannedPages([], []);
        diagnostics = diagnostics.AddRange(pages.Diagnostics);

        // Last, because it asks whether every published address is still planned.
        var plan = SitePlan.Of(pages.Files, isSound && options.Makes(PageKind.Search) ? index.Files : []);
        diagnostics = diagnostics.AddRange(plan.Faults());
        if (options.Review) diagnostics = diagnostics.AddRange(Reviewer.Review(sources, anchored.Corpus, plan));
        else if (options.Record) diagnostics = diagnostics.AddRange(Reviewer.LostAddresses(sources, plan));
        return new SiteBuild(anchored.Corpus, plan, [.. Diagnostic.Listed(diagnostics)])
        {
            loaded = loaded,
            anchored = anchored,
            index = index,
            // Unsound content plans nothing, and its templates are still those of before.
            pages = pages.Templates is null ? previous?.pages : pages,
        };
    }
}
