using System.Globalization;

namespace Archive.Tests.Words.Pairs;

/// <summary>What the classes said of each pair.</summary>
sealed record Score(IReadOnlyList<(Pair Pair, bool Joined)> Verdicts)
{
    int Right => Verdicts.Count(verdict => verdict.Joined && verdict.Pair.Same);

    public double Recall => (double)Right / Verdicts.Count(verdict => verdict.Pair.Same);

    public double Precision => (double)Right / Verdicts.Count(verdict => verdict.Joined);

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>A table, one row a kind: pairs, joined, and the pairs that went wrong.</summary>
    public string Table(bool named) => string.Create(CultureInfo.InvariantCulture,
        $"""
        {Verdicts.Count} pairs: precision {Precision:.000}, recall {Recall:.000}, **F1 {F1:.000}**; false joins {Verdicts.Count(verdict => verdict.Joined && !verdict.Pair.Same)} of {Verdicts.Count(verdict => !verdict.Pair.Same)}.

        | kind | pairs | joined | should be |{(named ? " judged wrongly |" : "")}
        |---|--:|--:|--:|{(named ? "---|" : "")}
        {string.Join('\n', Verdicts.GroupBy(verdict => verdict.Pair.Kind).Select(kind => Row(kind.Key, [.. kind], named)))}
        """);

    static string Row(string kind, List<(Pair Pair, bool Joined)> verdicts, bool named)
    {
        var wrong = string.Join("، ", verdicts.Where(verdict => verdict.Joined != verdict.Pair.Same).Select(verdict => $"{verdict.Pair.One}/{verdict.Pair.Other}"));
        return $"| {kind} | {verdicts.Count} | {verdicts.Count(verdict => verdict.Joined)} | {verdicts.Count(verdict => verdict.Pair.Same)} |{(named ? $" {wrong} |" : "")}";
    }
}
