using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Classroom;

/// <summary>Which version of a note a reader has before them: the first is 1, and every correction makes the next.</summary>
/// <param name="Number">The version.</param>
/// <param name="On">The day it dates from; null where the note has none.</param>
/// <param name="Corrections">What was corrected, the latest first.</param>
sealed record Version(int Number, PartialDate? On, ImmutableArray<Correction> Corrections)
{
    /// <summary>The version of an annotation as its sidecar has it.</summary>
    public static Version Of(AnnotatedArticle entry, Annotation annotation)
    {
        ImmutableArray<Correction> corrections =
            [.. entry.Article.Sidecar.Corrections.Where(correction => correction.Id.Value == annotation.Id.Value).OrderByDescending(correction => correction.On.Number)];
        return new Version(corrections.Length + 1, corrections.IsEmpty ? annotation.On : corrections[0].On, corrections);
    }
}
