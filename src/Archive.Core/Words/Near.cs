namespace Archive.Words;

/// <summary>Finds what somebody probably meant to type.</summary>
public static class Near
{
    /// <summary>The candidate with the fewest slips from a word, if few enough to be a slip at all.</summary>
    /// <param name="word">What was typed.</param>
    /// <param name="candidates">What could have been meant.</param>
    /// <returns>Null where even the nearest differs in more than a third of its letters.</returns>
    public static string? Best(string word, IEnumerable<string> candidates) => candidates
        .Where(candidate => Math.Abs(word.Length - candidate.Length) <= MostSlips(word, candidate))
        .Select(candidate => (candidate, slips: Slips(word, candidate)))
        .Where(pair => pair.slips <= MostSlips(word, pair.candidate))
        .OrderBy(pair => pair.slips).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate).FirstOrDefault();

    /// <summary>What was meant, where nobody could doubt it: one candidate alone, and at most one slip in four letters.</summary>
    /// <param name="word">What was typed; under four letters a slip could be another name.</param>
    /// <param name="candidates">What could have been meant.</param>
    public static string? Sure(string word, IEnumerable<string> candidates)
    {
        if (word.Length < 4) return null;
        var near = candidates.Distinct(StringComparer.Ordinal)
            .Where(candidate => Math.Abs(word.Length - candidate.Length) * 4 <= word.Length && Slips(word, candidate) * 4 <= word.Length)
            .Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    static int MostSlips(string a, string b) => Math.Max(1, Math.Max(a.Length, b.Length) / 3);

    /// <summary>
    /// The number of slips between two words: letters added, left out, changed, or two neighbours swapped (optimal string
    /// alignment: Damerau 1964, as a table after Wagner and Fischer 1974).
    /// </summary>
    public static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }
}
