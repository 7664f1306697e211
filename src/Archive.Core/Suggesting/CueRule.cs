using System.Text.RegularExpressions;
using Archive.Formats.Cues;
using Archive.Model;

namespace Archive.Suggesting;

/// <summary>Words of a line on which a cue fired.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Order">Its place in the list: the lower one wins.</param>
/// <param name="Line">Number of the line.</param>
/// <param name="Span">The words, UTF-16 in the whole text.</param>
/// <param name="Who">The part of them that describes the speaker.</param>
/// <param name="Head">The word of that part which says what kind of speaker it is, folded.</param>
/// <param name="After">The words and signs that follow on the line, folded, with a space before and after.</param>
sealed record Hit(Cue Cue, int Order, int Line, Span Span, Span Who, string Head, string After)
{
    /// <summary>Id of the label that the cue proposes.</summary>
    public string Label => Cue.Label.Value;

    /// <summary>First word of the label: its family.</summary>
    public string Family => Label.Split('-')[0];
}

/// <summary>A cue that is ready to be looked for.</summary>
sealed class CueRule(Cue cue, int order)
{
    readonly Regex pattern = CuePattern.Compile(cue.Pattern, cue.Language);
    readonly Regex? trap = cue.Trap is { } words ? CuePattern.Compile(words, cue.Language) : null;
    readonly bool hasGap = cue.Pattern.Contains(CuePattern.Gap, StringComparison.Ordinal);

    /// <summary>Language of the cue.</summary>
    public string Language => cue.Language;

    /// <summary>Where the cue fires on a line, its traps left out.</summary>
    public IEnumerable<Hit> In(CueLine line, int number)
    {
        List<(int Start, int End)>? traps = null;
        foreach (var match in Each(pattern, line.Text))
        {
            if (hasGap && IsBroken(match.Value)) continue;
            traps ??= [.. (trap is null ? [] : Each(trap, line.Text)).Select(other => (other.Index + 1, other.Index + other.Length - 1))];
            // The spaces at both ends belong to no word.
            var (start, end) = (match.Index + 1, match.Index + match.Length - 1);
            if (match.Groups["quote"] is { Success: true } quoted) (start, end) = (quoted.Index, quoted.Index + quoted.Length);
            if (traps.Exists(other => other.Start < end && start < other.End)) continue;
            var head = match.Groups["who"] is { Success: true } group ? group : null;
            if (line.Source(start, end) is not { } span || line.Source(head?.Index ?? start, end) is not { } who) continue;
            yield return new Hit(cue, order, number, span, who, head?.Value ?? line.Text[start..end], line.Text[(end)..]);
        }
    }

    // Neighbours share the space between them, so the search goes on from the last space of a match.
    static IEnumerable<Match> Each(Regex regex, string text)
    {
        for (var match = regex.Match(text); match.Success; match = regex.Match(text, match.Index + Math.Max(match.Length - 1, 1))) yield return match;
    }

    // Where another clause begins, the subject of the verb before it is not to be looked for.
    static bool IsBroken(string words) =>
        Breaks.Any(sign => words.IndexOf(sign, 1, StringComparison.Ordinal) is > 0 and var at && at < words.Length - sign.Length);

    static readonly string[] Breaks = [" . ", " ان ", " انه ", " انها ", " بان ", " بانه ", " التي ", " الذي ", " الذين ", " بعد ", " قبل ", " ضد "];
}
