using System.Collections.Immutable;
using Archive.Checking.Review;
using Archive.Model;

namespace Archive.Checking;

/// <summary>Finds what does not keep a site from being built, but should be mended before it is published: the business of <c>check</c>.</summary>
public static class Reviewer
{
    /// <summary>Reviews a corpus.</summary>
    /// <param name="sources">All files of the root.</param>
    /// <param name="corpus">The corpus that was made of them.</param>
    /// <param name="plan">The planned site; empty where errors forbade one.</param>
    public static ImmutableArray<Diagnostic> Review(Sources sources, AnnotatedCorpus corpus, SitePlan plan)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        Characters.Run(sources, diagnostics);
        LookAlikes.Run(corpus.Corpus, diagnostics);
        Captures.Run(sources, corpus.Corpus, diagnostics);
        diagnostics.AddRange(LostAddresses(corpus.Corpus, plan));
        DeadEvidence.Run(corpus, diagnostics);
        var texts = new Translations(corpus.Corpus, diagnostics);
        texts.Site();
        // A draft is not published: nobody need translate or complete it yet.
        foreach (var entry in corpus.Articles.Where(entry => entry.Article.Publish != Publish.Draft && corpus.Corpus.IsWhole(entry.Article.SidecarPath)))
        {
            texts.Entry(entry.Article);
            Fields.Run(corpus.Corpus, entry, diagnostics);
            NoteWords.Run(corpus.Corpus, entry, diagnostics);
            Quotations.Run(corpus.Corpus.Site.Quoting, entry, diagnostics);
            Order.Run(entry, diagnostics);
        }
        return diagnostics.ToImmutable();
    }

    /// <summary>The published addresses that a planned site would lose.</summary>
    public static ImmutableArray<Diagnostic> LostAddresses(Corpus corpus, SitePlan plan)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        Addresses.Run(corpus, plan, diagnostics);
        return diagnostics.ToImmutable();
    }
}
