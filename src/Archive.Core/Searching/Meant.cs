using Archive.Shards;
using Archive.Words;

namespace Archive.Searching;

/// <summary>Guesses which word of the archive was meant by one that it does not have. It looks only at words with the same first two letters, or with a first letter that is easily taken for it.</summary>
static class Meant
{
    // Letters that are heard or typed one for the other.
    static readonly string[] Confusable = ["ضظ", "ذزد", "ثست", "قكغ", "طت", "صس", "حه", "اعء", "ck", "sz", "fv", "iey"];

    /// <summary>The nearest word, or null.</summary>
    /// <param name="files">The archive's words.</param>
    /// <param name="word">What was typed, in its normal form.</param>
    public static string? By(SearchFiles files, string word)
    {
        var most = word.Length >= 7 ? 2 : 1;
        if (word.Length < 3) return null;
        var candidates = files.Beginning(word[..2]).Concat(Confusable.Where(row => row.Contains(word[0], StringComparison.Ordinal))
            .SelectMany(row => row).Where(letter => letter != word[0]).Distinct()
            .SelectMany(letter => files.Beginning($"{letter}{word[1]}")));
        return candidates.Where(candidate => candidate.Entries > 0 && Math.Abs(candidate.Word.Length - word.Length) <= most)
            .Select(candidate => (candidate, slips: Near.Slips(word, candidate.Word))).Where(pair => pair.slips <= most)
            .OrderBy(pair => pair.slips).ThenByDescending(pair => pair.candidate.Entries).ThenBy(pair => pair.candidate.Word, StringComparer.Ordinal)
            .Select(pair => pair.candidate.Spelt).FirstOrDefault();
    }
}
