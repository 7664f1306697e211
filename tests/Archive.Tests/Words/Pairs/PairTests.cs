using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words.Pairs;

/// <summary>How well the classes agree with people; <c>ARCHIVE_ACCEPT=1</c> writes the tables of docs/search.md.</summary>
public sealed class PairTests
{
    static readonly string Page = Repository.At("docs/search.md");

    [Fact]
    public void The_held_out_pairs_are_judged_as_a_reader_would()
    {
        var score = PairList.HeldOut.Judge();
        Write("held-out", score);
        score.Precision.ShouldBeGreaterThanOrEqualTo(0.95);
        score.F1.ShouldBeGreaterThanOrEqualTo(0.90);
    }

    [Fact]
    public void The_shared_pairs_are_judged_as_a_reader_would()
    {
        var list = PairList.Shared();
        if (list is null) Assert.Skip("the shared list is not at hand");
        var score = list.Judge();
        Write("shared", score);
        score.Precision.ShouldBeGreaterThanOrEqualTo(0.95);
        score.F1.ShouldBeGreaterThanOrEqualTo(0.90);
    }

    // What happens with words that nobody listed: half of the rows of the lexicon are taken away, then the other half.
    [Fact]
    public void Words_that_the_lexicon_lacks_are_seldom_joined_wrongly()
    {
        var list = PairList.HeldOut.And(PairList.Shared());
        var half = new Score([.. Enumerable.Range(0, 2).SelectMany(side => list.Judge(Lexicon.Read(row => row.Sum(c => c) % 2 == side)).Verdicts)]);
        var none = list.Judge(Lexicon.Read(_ => false));
        Write("half", half);
        Write("none", none);
        half.Precision.ShouldBeGreaterThanOrEqualTo(0.95);
        none.Precision.ShouldBeGreaterThanOrEqualTo(0.90);
    }

    static void Write(string name, Score score)
    {
        if (Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") != "1") return;
        lock (Page)
        {
            var page = File.ReadAllText(Page);
            var (open, close) = ($"<!-- {name} -->", $"<!-- /{name} -->");
            var (start, end) = (page.IndexOf(open, StringComparison.Ordinal), page.IndexOf(close, StringComparison.Ordinal));
            File.WriteAllText(Page, $"{page[..start]}{open}\n\n{score.Table()}\n\n{page[end..]}");
        }
    }
}
