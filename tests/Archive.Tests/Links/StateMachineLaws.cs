using Archive.Links;
using Archive.Model;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Links;

/// <summary>What holds of a row whatever servers answer and whenever they are asked.</summary>
public sealed class StateMachineLaws
{
    static readonly DateOnly First = new(2026, 1, 1);

    static readonly Gen<(Observation Seen, int Wait)[]> Histories = Gen.Select(Gen.OneOf(
        new Observation(Outcome.Alive, Reasons.Http, 200),
        new Observation(Outcome.Alive, Reasons.Http, 200, "https://new.example/"),
        new Observation(Outcome.Missing, Reasons.Http, 404),
        new Observation(Outcome.Missing, Reasons.Dns),
        new Observation(Outcome.Trouble, Reasons.Timeout),
        new Observation(Outcome.Trouble, Reasons.Http, 502),
        new Observation(Outcome.Barred, Reasons.Http, 403),
        new Observation(Outcome.Barred, Reasons.Http, 999),
        new Observation(Outcome.Withheld, Reasons.Http, 451),
        new Observation(Outcome.SoftMissing, Reasons.RedirectToFront, 200),
        new Observation(Outcome.Excluded, Reasons.Address),
        new Observation(Outcome.Nothing, Reasons.Http, 429)), Gen.Int[0, 40], (seen, wait) => (seen, wait)).Array[1, 40];

    [Fact]
    public void Only_failures_on_different_days_call_a_link_dead() => Run((before, seen, date, after, failures) =>
    {
        if (after.State != LinkState.Dead || before.State == LinkState.Dead) return;
        seen.IsFailure.ShouldBeTrue();
        var hard = failures.Where(failure => failure.Seen.Outcome == Outcome.Missing).ToList();
        var soft = failures.Where(failure => failure.Seen.Outcome == Outcome.Trouble).ToList();
        (hard.Count >= 3 || soft.Count >= 7 && date.DayNumber - failures[0].Date.DayNumber >= 21).ShouldBeTrue();
        if (hard.Count >= 3) (hard[^1].Date.DayNumber - hard[^3].Date.DayNumber).ShouldBeGreaterThanOrEqualTo(6);
    });

    [Fact]
    public void A_wish_for_patience_changes_nothing() => Run((before, seen, _, after, _) =>
    {
        if (seen.Outcome == Outcome.Nothing) after.ShouldBe(before);
    });

    [Fact]
    public void Failures_that_count_lie_three_days_apart() => Run((before, _, date, after, _) =>
    {
        if (after.Fails + after.SoftFails > before.Fails + before.SoftFails && before.Fails + before.SoftFails > 0)
            (date.DayNumber - before.LastChecked!.Value.DayNumber).ShouldBeGreaterThanOrEqualTo(3);
    });

    [Fact]
    public void An_answer_ends_every_row_of_failures() => Run((_, seen, date, after, _) =>
    {
        if (seen.Outcome != Outcome.Alive) return;
        (after.State, after.Fails, after.SoftFails, after.FirstFail, after.LastOk).ShouldBe((LinkState.Ok, 0, 0, null, (DateOnly?)date));
    });

    [Fact]
    public void Being_kept_out_counts_for_nothing() => Run((before, seen, _, after, _) =>
    {
        if (seen.Outcome is Outcome.Barred or Outcome.Withheld or Outcome.SoftMissing or Outcome.Excluded)
            (after.Fails, after.SoftFails, after.FirstFail, after.LastOk).ShouldBe((before.Fails, before.SoftFails, before.FirstFail, before.LastOk));
    });

    [Fact]
    public void The_day_of_a_state_changes_with_the_state_alone() => Run((before, _, date, after, _) =>
        after.Since.ShouldBe(before.State == after.State ? before.Since : date));

    [Fact]
    public void The_key_the_first_day_and_the_copies_never_change() => Run((before, _, _, after, _) =>
        (after.Url, after.FirstSeen, after.Snapshots).ShouldBe((before.Url, before.FirstSeen, before.Snapshots)));

    // Plays a history and shows every step, with the failures that counted since the last answer.
    static void Run(Action<LedgerRow, Observation, DateOnly, LedgerRow, List<(Observation Seen, DateOnly Date)>> law) => Histories.Sample(history =>
    {
        var (row, date) = (LedgerRow.New("https://a.example/", First), First);
        var failures = new List<(Observation, DateOnly)>();
        foreach (var (seen, wait) in history)
        {
            date = date.AddDays(wait);
            var after = row.After(seen, date);
            if (seen.Outcome == Outcome.Alive) failures.Clear();
            if (after.Fails + after.SoftFails > row.Fails + row.SoftFails) failures.Add((seen, date));
            law(row, seen, date, after, failures);
            row = after;
        }
    }, iter: Tier.Times(2_000, full: 200_000));
}
