using System.Collections.Immutable;
using System.Text.Json;
using Archive.Searching;
using Archive.Shards;
using Archive.Tests.Shards;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Searching;

/// <summary>The shards rank as the whole index does in Lunr, in the program and in the browser's script: every score to the last bit.</summary>
public sealed class RankingTests
{
    const int Corpora = 25;
    const int QueriesEach = 40;

    static readonly Gen<(RandomCorpus Corpus, RandomClause[][] Queries)[]> Cases =
        RandomCorpus.Generated.Where(corpus => corpus.Documents.Length > 0)
            .SelectMany(corpus => RandomQuery.Over(corpus).Array[QueriesEach], (corpus, queries) => (corpus, queries)).Array[Corpora];

    [Fact]
    public void A_thousand_queries_have_lunrs_scores_and_lunrs_best_ten()
    {
        Node.NeedsLunr();
        Cases.Sample(cases =>
        {
            var theirs = Answers("tests/lunr/answer.js", cases.Select(item => item.Corpus.Task(item.Queries)));
            foreach (var ((corpus, queries), answers) in cases.Zip(theirs))
            {
                var texts = ShardedCorpus.Files(corpus);
                var files = new SearchFiles(name => texts[name]);
                foreach (var (query, answer) in queries.Zip(answers))
                    Same(corpus, answer, Ranking.Of(files.Manifest, [.. query.Select(clause => Looked(files, clause))]).Select(item => (item.Document, item.Score)));
            }
        }, iter: 1, print: _ => "");
    }

    [Fact]
    public void The_script_gives_a_thousand_queries_lunrs_scores_and_lunrs_best_ten()
    {
        Node.NeedsLunr();
        Cases.Sample(cases =>
        {
            var theirs = Answers("tests/lunr/answer.js", cases.Select(item => item.Corpus.Task(item.Queries)));
            var ours = Answers("tests/lunr/page.js", cases.Select(item => JsonSerializer.Serialize(
                new { script = PageScript.Text, files = ShardedCorpus.Files(item.Corpus), clauses = item.Queries })));
            foreach (var ((corpus, queries), answers, own) in cases.Zip(theirs, ours))
            {
                own.Length.ShouldBe(queries.Length);
                foreach (var (answer, scores) in answers.Zip(own))
                    Same(corpus, answer, scores.EnumerateArray().Select(item => (item[0].GetInt32(), item[1].GetDouble())));
            }
        }, iter: 1, print: _ => "");
    }

    static Clause Looked(SearchFiles files, RandomClause clause)
    {
        var lookup = new Lookup(files);
        return lookup.Clause(
            clause.Prefix ? lookup.TermsBeginning(clause.Term) : lookup.Find(clause.Term)?.Terms ?? [],
            new QueryPart([], Enum.Parse<Presence>(clause.Presence, ignoreCase: true), false, false, clause.Fields?[0], clause.Boost));
    }

    static void Same(RandomCorpus corpus, JsonElement theirs, IEnumerable<(int Document, double Score)> ours)
    {
        var own = ours.ToList();
        own.ToDictionary(item => corpus.Documents[item.Document].Reference, item => item.Score)
            .ShouldBe(theirs.EnumerateArray().ToDictionary(item => item[0].GetString()!, item => item[1].GetDouble()), ignoreOrder: true);
        own.Take(10).Select(item => item.Score).ShouldBe(theirs.EnumerateArray().Take(10).Select(item => item[1].GetDouble()));
    }

    static ImmutableArray<JsonElement[]> Answers(string script, IEnumerable<string> tasks) =>
        [.. Node.Run(script, string.Join('\n', tasks)).Select(line => JsonSerializer.Deserialize<JsonElement[]>(line)!)];
}
