using System.Globalization;
using Archive.Quotes;
using Archive.Words;

namespace Archive.Tests.Quotes.Trials;

/// <summary>How many words of the texts are one slip away from another word of them: why most slips are not proof of a slip.</summary>
static class WordTable
{
    /// <summary>Rows by the number of letters, spelling apart.</summary>
    public static string Of(TrialTexts texts)
    {
        string[] words = [.. texts.Words.Select(Folding.Key).Where(word => word.All(char.IsLetter)).Distinct(StringComparer.Ordinal)];
        var rows = words.GroupBy(word => Math.Clamp(word.Length, 3, 9)).OrderBy(group => group.Key).Select(group =>
        {
            var near = group.Select(word => (word, others: words.Where(other => IsOneSlipAway(word, other)).ToArray())).Where(pair => pair.others.Length > 0).ToList();
            var taken = near.Count(pair => pair.others.Any(other => WordChanges.Of(pair.word, other, isWord: false) == WordChange.Slip));
            var letters = group.Key switch { 3 => "up to 3", 9 => "9 or more", var number => number.ToString(CultureInfo.InvariantCulture) };
            return $"| {letters} | {group.Count()} | {Score.Share(near.Count, group.Count())} | {Score.Share(taken, group.Count())} |";
        });
        return $"""
            | letters | different words | one slip away from another | and that slip would be taken for one |
            |---|---|---|---|
            {string.Join('\n', rows)}

            """;
    }

    static bool IsOneSlipAway(string word, string other) => Math.Abs(word.Length - other.Length) <= 1 && Near.Slips(word, other) == 1;
}
