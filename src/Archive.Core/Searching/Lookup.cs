using System.Collections.Immutable;
using Archive.Shards;
using Archive.Words;

namespace Archive.Searching;

/// <summary>Finds what the words of a query count as in an archive.</summary>
sealed class Lookup(SearchFiles files)
{
    const int MostCompletions = 50;
    const int LargeArchive = 200;

    // Particles that are written onto an Arabic word, the longest first.
    static readonly string[] Particles = ["وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل", "ك"];

    /// <summary>A word: as the archive has it, else with another spelling of its end, without a particle.</summary>
    /// <returns>Null for a word that the archive has in no form it can be known by.</returns>
    public ShardWord? Find(string word) => SearchTokens.Spellings(word).Prepend(word)
        .Concat(word[0] is < 'ء' or > 'ي' ? [] : Particles
            .Where(particle => word.StartsWith(particle, StringComparison.Ordinal) && word.Length > particle.Length + 2)
            .Select(particle => word[particle.Length..]))
        .Select(files.Word).FirstOrDefault(found => found is not null);

    /// <summary>True for a word of most entries, such as "in": beside another word it tells entries apart no more than it costs to load.</summary>
    public bool IsCommon(ShardWord word) => files.Manifest.Documents >= LargeArchive && word.Entries * 2 > files.Manifest.Documents;

    /// <summary>The terms of the words with a beginning; of many those that most entries have.</summary>
    public ImmutableArray<string> TermsBeginning(string prefix) =>
        [.. Completions(prefix, MostCompletions).SelectMany(word => word.Terms).Distinct()];

    /// <summary>Words that complete a beginning, those that most entries have first.</summary>
    public IEnumerable<ShardWord> Completions(string prefix, int most) => files.Beginning(prefix)
        .OrderByDescending(word => word.Entries).ThenBy(word => word.Word, StringComparer.Ordinal).Take(most);

    /// <summary>A part of a query as the ranking takes it.</summary>
    /// <param name="terms">Its terms.</param>
    /// <param name="part">The part.</param>
    public Clause Clause(IEnumerable<string> terms, QueryPart part) => new(
        [.. terms.Select(files.Term).OfType<ShardTerm>().Order(Comparer<ShardTerm>.Create((a, b) => Ranking.InLunrsOrder(a.Term, b.Term)))],
        [.. Enumerable.Range(0, files.Manifest.Fields.Length).Where(field => part.Field is null || files.Manifest.Fields[field].Name == part.Field)],
        part.Boost, part.Presence);
}
