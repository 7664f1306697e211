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
    readonly Dictionary<string, ImmutableArray<EntryUse>> labels;
    readonly Dictionary<string, ImmutableArray<EntryUse>> contrasts;
    readonly Dictionary<string, ImmutableArray<EntryUse>> flags;

    public Uses(Corpus corpus, ImmutableArray<AnnotatedArticle> counted, ImmutableArray<AnnotatedArticle> practice)
    {
        labels = By(anchor => !anchor.Annotation.IsContrast ? anchor.Annotation.Label.Value : null);
        contrasts = By(anchor => anchor.Annotation.IsContrast ? anchor.Annotation.Label.Value : null);
        flags = By(anchor => !anchor.Annotation.IsContrast && corpus.Label(anchor.Annotation.Label.Value)?.Flag is { } flag ? Routes.IdOf(flag) : null);

        Dictionary<string, ImmutableArray<EntryUse>> By(Func<Anchor, string?> key) =>
            counted.Select(entry => new { entry, isPractice = false }).Concat(practice.Select(entry => new { entry, isPractice = true }))
                .SelectMany(pair => pair.entry.Anchors.Where(anchor => key(anchor) is not null).GroupBy(anchor => key(anchor)!, StringComparer.Ordinal)
                    .Select(group => new { group.Key, Use = new EntryUse(pair.entry, [.. group], pair.isPractice) }))
                .GroupBy(pair => pair.Key, pair => pair.Use, StringComparer.Ordinal)
                .ToDictionary(uses => uses.Key, uses => uses.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Where a label stands.</summary>
    public ImmutableArray<EntryUse> Of(Label label) => At(labels, label.Id);

    /// <summary>Where a label seems to fit and does not apply.</summary>
    public ImmutableArray<EntryUse> Contrasting(Label label) => At(contrasts, label.Id);

    /// <summary>Where the labels of a flag stand.</summary>
    public ImmutableArray<EntryUse> Of(Flag flag) => At(flags, Routes.IdOf(flag));

    static ImmutableArray<EntryUse> At(Dictionary<string, ImmutableArray<EntryUse>> uses, string key) =>
        uses.TryGetValue(key, out var found) ? found : [];
}
