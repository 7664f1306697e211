using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words.Pairs;

/// <summary>How well the classes agree with people; <c>ARCHIVE_ACCEPT=1</c> writes the tables of docs/search.md.</summary>
public sealed class PairTests
{
    [Fact]
    public void The_held_out_pairs_are_judged_as_a_reader_would()
    {
        var score = PairList.HeldOut.Judge();
        SearchPage.Write("held-out", score.Table(named: true));
        score.Precision.ShouldBeGreaterThanOrEqualTo(0.95);
        score.F1.ShouldBeGreaterThanOrEqualTo(0.90);
    }

    [Fact]
    public void The_shared_pairs_are_judged_as_a_reader_would()
    {
        var list = PairList.Shared();
        if (list is null) Assert.Skip("the shared list is not at hand");
        var score = list.Judge();
        SearchPage.Write("shared", score.Table(named: true));
        score.Precision.ShouldBeGreaterThanOrEqualTo(0.95);
        score.F1.ShouldBeGreaterThanOrEqualTo(0.90);
    }

    [Fact]
    public void Pairs_that_nothing_was_tuned_on_are_judged_as_a_reader_would()
    {
        var score = PairList.Once.Judge();
        SearchPage.Write("once", score.Table(named: true));
        score.Precision.ShouldBeGreaterThanOrEqualTo(0.95);
        score.F1.ShouldBeGreaterThanOrEqualTo(0.90);
    }

    [Fact]
    public void English_pairs_are_judged_as_a_reader_would()
    {
        var score = PairList.English.Judge();
        SearchPage.Write("english", score.Table(named: true));
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
        SearchPage.Write("half", half.Table(named: false));
        SearchPage.Write("none", none.Table(named: false));
        half.Precision.ShouldBeGreaterThanOrEqualTo(0.95);
        none.Precision.ShouldBeGreaterThanOrEqualTo(0.90);
    }
}
