using System.Globalization;
using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words.Pairs;

/// <summary>How often each pattern of broken plurals is right, asked of the words that the lexicon lists.</summary>
public sealed class PluralPatternTests
{
    static readonly string[] Tables = ["nouns-state", "nouns-war", "nouns-law-economy", "nouns-media-knowledge", "nouns-life", "nouns-more", "adjectives"];

    [Fact]
    public void Patterns_that_join_are_right_about_nine_times_in_ten()
    {
        var rows = Tables.SelectMany(Lexicon.Rows).ToList();
        var lemmas = rows.Select(row => SearchTokens.Normal(row[0])).ToHashSet(StringComparer.Ordinal);
        var listed = rows.SelectMany(row => row[1..].Select(plural => (One: SearchTokens.Normal(row[0]), Many: SearchTokens.Normal(plural)))).ToHashSet();
        // A noun that is no plural, taken for one, is the fault that matters.
        var words = lemmas.Concat(listed.Select(pair => pair.Many)).Distinct(StringComparer.Ordinal).ToList();
        var table = BrokenPlurals.Patterns.Select(pattern =>
        {
            var joined = words.SelectMany(word => BrokenPlurals.Of(word, pattern.Plural, pattern.Singulars).Where(lemmas.Contains).Select(one => (One: one, Many: word))).ToList();
            var right = joined.Count(listed.Contains);
            return (pattern, joined.Count, right);
        }).ToList();
        SearchPage.Write("patterns", string.Create(CultureInfo.InvariantCulture,
            $"""
            | plural | singular | joined | right |
            |---|---|--:|--:|
            {string.Join('\n', table.Select(row => $"| {Letters(row.pattern.Plural)} | {Letters(string.Join("، ", row.pattern.Singulars))} | {row.Count} | {row.right} |"))}
            """));
        foreach (var (pattern, count, right) in table) ((double)right / count).ShouldBeGreaterThanOrEqualTo(0.80, pattern.Plural);
        ((double)table.Sum(row => row.right) / table.Sum(row => row.Count)).ShouldBeGreaterThanOrEqualTo(0.88);
    }

    // Arabic grammar writes the root as ف ع ل.
    static string Letters(string pattern) => pattern.Replace('1', 'ف').Replace('2', 'ع').Replace('3', 'ل').Replace('4', 'ل');
}
