using Archive.Links;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Links;

/// <summary>Which runs are believed.</summary>
public sealed class RunVerdictTests
{
    static readonly Observation Fine = new(Outcome.Alive, Reasons.Http, 200);
    static readonly Observation Gone = new(Outcome.Missing, Reasons.Http, 404);
    static readonly Observation Down = new(Outcome.Trouble, Reasons.Connect);

    static string? Doubt(LinkState before, int fine, int failed, Observation failure, params Observation[] witnesses) => RunVerdict.Doubt(
        [.. Enumerable.Range(0, fine + failed).Select(i => (LedgerRow.New($"https://{i}.example/", new(2026, 1, 1)) with { State = before }, i < fine ? Fine : failure))], witnesses);

    [Theory]
    [InlineData(8, 2, true)]
    [InlineData(80, 20, true)]
    [InlineData(79, 21, false)]
    [InlineData(7, 3, false)]
    [InlineData(0, 10, false)]
    [InlineData(1, 2, true)]
    public void More_than_a_fifth_of_failures_is_not_believed(int fine, int failed, bool isBelieved) =>
        (Doubt(LinkState.Ok, fine, failed, Down) is null).ShouldBe(isBelieved);

    [Fact]
    public void A_network_that_is_away_is_not_believed_whatever_was_known_before()
    {
        foreach (var state in Enum.GetValues<LinkState>()) Doubt(state, 0, 1, Down).ShouldNotBeNull();
        Doubt(LinkState.Failing, 0, 4, new(Outcome.Missing, Reasons.Dns)).ShouldNotBeNull();
    }

    [Fact]
    public void Where_a_witness_answers_the_network_is_not_away() => Doubt(LinkState.Failing, 0, 4, Down, Down, Gone).ShouldBeNull();

    [Fact]
    public void Links_that_fail_already_fail_as_expected()
    {
        Doubt(LinkState.Failing, 1, 50, Gone).ShouldBeNull();
        Doubt(LinkState.Dead, 1, 50, Down).ShouldBeNull();
    }

    [Fact]
    public void The_first_run_of_an_old_archive_may_find_many_pages_gone()
    {
        Doubt(LinkState.Unknown, 10, 90, Gone).ShouldBeNull();
        Doubt(LinkState.Ok, 10, 90, Gone).ShouldNotBeNull();
    }

    [Fact]
    public void Refusals_and_wishes_for_patience_are_answers()
    {
        foreach (var status in new[] { 403, 429, 451, 999 }) Doubt(LinkState.Ok, 0, 50, new Answer(status).Observe()).ShouldBeNull();
    }

    [Fact]
    public void Witnesses_answered_last_time_and_stand_on_other_hosts()
    {
        var rows = Enumerable.Range(0, 6).Select(i => LedgerRow.New($"https://{i % 5}.example/{i}", new(2026, 1, 1)) with
        {
            State = i == 4 ? LinkState.Blocked : LinkState.Ok,
            LastOk = new DateOnly(2026, 1, 1).AddDays(i),
        });
        Schedule.Witnesses(new Ledger(rows, []), ["https://1.example/x"]).ShouldBe(["https://0.example/0", "https://3.example/3", "https://2.example/2"], ignoreOrder: true);
    }
}
