using Archive.Model;
using Archive.Words;

namespace Archive.Quotes;

/// <summary>
/// Looks for what a mistyped quote was meant to say. It has no history to go by, and a passage that was deleted may have a look-alike,
/// so likeness alone proves nothing: it is sure only where the words go in step and what differs are slips of the hand inside words.
/// </summary>
sealed class Healer(QuoteFinder finder, string text, WordRow row)
{
    // Set by the trials of docs/anchoring.md; a slip needs so many words beside it that are the same, and so many letters.
    const double LeastLikeness = 0.6;
    const double SureLikeness = 0.8;
    const double SureMargin = 0.05;
    const int SureSameWords = 3;
    const int SureSameLetters = 12;

    static readonly char[] LineEnds = ['\r', '\n', '\f', '\v', '\u0085', '\u2028', '\u2029'];

    public Healing? Heal(Selector selector)
    {
        var quote = Folding.Key(selector.Quote).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (quote.Length == 0 || row.Count == 0) return null;
        var letters = quote.Sum(word => word.Length) + quote.Length - 1;
        var candidates = Stretches.Of(quote, row, (int)(letters * (1 - LeastLikeness) / LeastLikeness))
            .Select(stretch => new Candidate(stretch, row.Original(stretch), 1 - (double)stretch.Cost / Math.Max(letters, row.Letters(stretch))))
            .Where(candidate => candidate.Likeness >= LeastLikeness)
            .OrderByDescending(candidate => candidate.Likeness).ToList();
        if (candidates.Count == 0) return null;

        var beside = candidates.Where(candidate => finder.IsBeside(candidate.Span, selector)).ToList();
        var best = beside.Count > 0 ? beside[0] : candidates[0];
        var words = OneLine(best.Span);
        // Writing the words must be all that the build asks for: occurrence, prefix and suffix included.
        var match = finder.Find(selector with { Quote = words });
        var settled = match.Outcome == QuoteOutcome.Found ? candidates.Find(candidate => candidate.Span == match.Span) : null;
        best = settled ?? best;
        var rivals = candidates.Where(candidate => candidate != best && (settled is null || OneLine(candidate.Span) != words));
        var margin = best.Likeness - rivals.Select(candidate => candidate.Likeness).FirstOrDefault();
        return new Healing(best.Span, words, best.Likeness, margin,
            settled is not null && best.Likeness >= SureLikeness && margin >= SureMargin && IsSlip(InStep.Read(quote, row, best.Stretch)));
    }

    static bool IsSlip(InStep? read) => read is { } step
        && step.Same >= SureSameWords * Math.Max(1, step.Slips) && step.SameLetters >= SureSameLetters;

    /// <summary>Words as a sidecar has them: a line end and the white space about it become one space.</summary>
    public static string OneLine(string words) =>
        string.Join(' ', words.Split(LineEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    string OneLine(Span span) => OneLine(span.Of(text));

    sealed record Candidate(Stretch Stretch, Span Span, double Likeness);
}
