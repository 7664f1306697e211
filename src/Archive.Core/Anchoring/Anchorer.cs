using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Anchoring;

/// <summary>What anchoring gives.</summary>
public sealed record Anchored(AnnotatedCorpus Corpus, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Finds the place of every quote in its source text. A quote that is missing or ambiguous is a diagnostic, never a guess.</summary>
public static class Anchorer
{
    /// <summary>Anchors every entry of a corpus.</summary>
    public static Anchored Anchor(Corpus corpus)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var articles = corpus.Articles.Select(article => new EntryAnchoring(article, diagnostics).Run()).ToImmutableArray();
        return new Anchored(new AnnotatedCorpus(corpus, articles), diagnostics.ToImmutable());
    }
}
