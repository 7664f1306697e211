using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>The annotations of one entry that a page lists.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Anchors">The annotations, in the order of the text.</param>
/// <param name="IsPractice">True for a text written for the classroom, which no number counts.</param>
sealed record EntryUse(AnnotatedArticle Entry, ImmutableArray<Anchor> Anchors, bool IsPractice);

/// <summary>Where each label and each flag stands: found once for all pages, not once a page. Counted entries come before practice texts.</summary>
sealed class Uses
{
    readonly ILookup<string, EntryUse> labels;
    readonly ILookup<string, EntryUse> contrasts;
    readonly ILookup<Flag, EntryUse> flags;

    public Uses(Corpus corpus, ImmutableArray<AnnotatedArticle> counted, ImmutableArray<AnnotatedArticle> practice)
    {
        labels = By(anchor => !anchor.Annotation.IsContrast ? anchor.Annotation.Label.Value : null, StringComparer.Ordinal);
        contrasts = By(anchor => anchor.Annotation.IsContrast ? anchor.Annotation.Label.Value : null, StringComparer.Ordinal);
        flags = By(anchor => !anchor.Annotation.IsContrast ? corpus.Label(anchor.Annotation.Label.Value)?.Flag : null, EqualityComparer<Flag?>.Default)
            .SelectMany(group => group, (group, use) => (Flag: group.Key!.Value, use)).ToLookup(pair => pair.Flag, pair => pair.use);

        ILookup<TKey, EntryUse> By<TKey>(Func<Anchor, TKey?> key, IEqualityComparer<TKey> comparer) =>
            counted.Select(entry => (entry, false)).Concat(practice.Select(entry => (entry, true)))
                .SelectMany(pair => pair.entry.Anchors.Where(anchor => key(anchor) is not null).GroupBy(anchor => key(anchor)!, comparer)
                    .Select(group => (group.Key, Use: new EntryUse(pair.entry, [.. group], pair.Item2))))
                .ToLookup(pair => pair.Key, pair => pair.Use, comparer);
    }

    /// <summary>Where a label stands.</summary>
    public ImmutableArray<EntryUse> Of(Label label) => [.. labels[label.Id]];

    /// <summary>Where a label seems to fit and does not apply.</summary>
    public ImmutableArray<EntryUse> Contrasting(Label label) => [.. contrasts[label.Id]];

    /// <summary>Where the labels of a flag stand.</summary>
    public ImmutableArray<EntryUse> Of(Flag flag) => [.. flags[flag]];
}
