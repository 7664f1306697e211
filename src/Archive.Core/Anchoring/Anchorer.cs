using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Archive.Model;

namespace Archive.Anchoring;

/// <summary>What anchoring gives.</summary>
public sealed record Anchored(AnnotatedCorpus Corpus, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The entries, each with what is wrong with it.</summary>
    internal ImmutableArray<AnchoredEntry> Entries { get; init; } = [];
}

/// <summary>An entry with its quotes looked for: the same article, which is a value, gives the same again.</summary>
sealed record AnchoredEntry(AnnotatedArticle Entry, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Finds the place of every quote in its source text. A quote that is missing or ambiguous is a diagnostic, never a guess.</summary>
public static class Anchorer
{
    /// <summary>Anchors every entry of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="previous">What was anchored before: an article that is still the very same one keeps its places.</param>
    /// <param name="reading">Told of each entry before its texts are read, so that somebody with a clock can watch, and of null after.</param>
    public static Anchored Anchor(Corpus corpus, Anchored? previous = null, Action<string?>? reading = null)
    {
        var before = (previous?.Entries ?? []).ToDictionary<Article, AnchoredEntry>(entry => entry.Entry.Article, ReferenceEqualityComparer.Instance);
        var found = new AnchoredEntry[corpus.Articles.Length];
        Parallel.For(0, found.Length, at => found[at] = before.GetValueOrDefault(corpus.Articles[at]) ?? One(corpus.Articles[at], reading));
        var entries = ImmutableCollectionsMarshal.AsImmutableArray(found);
        return new Anchored(new AnnotatedCorpus(corpus, [.. entries.Select(entry => entry.Entry)]), [.. entries.SelectMany(entry => entry.Diagnostics)])
        {
            Entries = entries,
        };
    }

    static AnchoredEntry One(Article article, Action<string?>? reading)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        reading?.Invoke(article.Place.Path);
        var entry = new EntryAnchoring(article, diagnostics).Run();
        reading?.Invoke(null);
        return new AnchoredEntry(entry, diagnostics.ToImmutable());
    }
}
