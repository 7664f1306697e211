using Archive.Formats;
using Archive.Links;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Links;

/// <summary>Sixty days of checks without a server: each address has its script, and the ledger asks when it is due.</summary>
public sealed class SixtyDaysTests
{
    static readonly DateOnly First = new(2026, 1, 1);
    static readonly Observation Fine = new(Outcome.Alive, Reasons.Http, 200);
    static readonly Observation Gone = new(Outcome.Missing, Reasons.Http, 404);
    static readonly Observation Down = new(Outcome.Trouble, Reasons.Connect);

    // Day of the check and the state after it, for each check that the schedule asked for.
    static string Play(Func<int, int, Observation> script, int days = 60)
    {
        var row = LedgerRow.New("https://a.example/page", First);
        var (schedule, checks, history) = (new Schedule(), 0, new List<string>());
        for (var day = 0; day <= days; day++)
        {
            var date = First.AddDays(day);
            if (!schedule.IsDue(row, date)) continue;
            row = row.After(script(day, checks++), date);
            history.Add($"{day}:{LedgerFormat.NameOf(row.State)}");
        }
        return string.Join(' ', history);
    }

    [Fact]
    public void Three_times_not_found_is_dead_after_six_days() =>
        Play((_, _) => Gone, days: 9).ShouldBe("0:failing 3:failing 6:dead");

    [Fact]
    public void Not_found_once_and_back_is_alive() =>
        Play((_, check) => check == 1 ? Fine : Gone, days: 12).ShouldBe("0:failing 3:ok");

    [Fact]
    public void A_server_out_of_order_is_dead_after_three_weeks() =>
        Play((_, _) => Down, days: 30).ShouldBe("0:failing 3:failing 6:failing 9:failing 12:failing 15:failing 18:failing 21:dead");

    [Fact]
    public void A_host_without_a_name_is_dead_after_six_days() =>
        Play((_, _) => new(Outcome.Missing, Reasons.Dns), days: 7).ShouldBe("0:failing 3:failing 6:dead");

    [Fact]
    public void A_server_that_is_away_for_two_weeks_is_never_dead() =>
        Play((day, _) => day < 14 ? Down : Fine, days: 20).ShouldBe("0:failing 3:failing 6:failing 9:failing 12:failing 15:ok");

    [Theory]
    [InlineData(403, "0:blocked")]
    [InlineData(401, "0:blocked")]
    [InlineData(405, "0:blocked")]
    [InlineData(999, "0:blocked")]
    [InlineData(451, "0:withheld")]
    public void A_refusal_is_never_death(int status, string states) => Play((_, _) => new Answer(status).Observe(), days: 40).ShouldBe(states);

    [Theory]
    [InlineData(429, null)]
    [InlineData(429, "30")]
    [InlineData(503, "120")]
    public void Sixty_days_of_wishes_for_patience_leave_a_link_unknown(int status, string? wait) =>
        Play((_, _) => new Answer(status, RetryAfter: wait).Observe()).Split(' ').ShouldAllBe(step => step.EndsWith(":unknown"));

    [Fact]
    public void A_dead_link_that_answers_again_is_alive_again()
    {
        var states = Play((day, _) => day < 7 ? Gone : Fine, days: 130).Split(' ');
        states[..3].ShouldBe(["0:failing", "3:failing", "6:dead"]);
        states[3].ShouldEndWith(":ok");
    }

    [Fact]
    public void A_move_is_shown_at_its_second_sighting()
    {
        var row = LedgerRow.New("https://a.example/page", First);
        var moved = Fine with { FinalUrl = "https://b.example/page" };
        row = row.After(moved, First);
        Standing(row).ShouldBe(Archive.Model.Standing.Ok);
        row = row.After(moved, First.AddDays(3));
        Standing(row).ShouldBe(Archive.Model.Standing.Ok);
        row = row.After(moved, First.AddDays(10));
        Standing(row).ShouldBe(Archive.Model.Standing.Moved);
        Standing(row.After(moved, First.AddDays(11))).ShouldBe(Archive.Model.Standing.Moved);
        Standing(row.After(Fine, First.AddDays(11))).ShouldBe(Archive.Model.Standing.Ok);
    }

    [Fact]
    public void From_http_to_https_is_no_move()
    {
        var row = LedgerRow.New("http://a.example/page", First);
        foreach (var day in new[] { 0, 30, 60 }) row = row.After(Fine with { FinalUrl = "https://www.a.example/page/" }, First.AddDays(day));
        row.Reason.ShouldBe(Reasons.Moved);
        Standing(row).ShouldBe(Archive.Model.Standing.Ok);
    }

    static Standing Standing(LedgerRow row) => Standings.Of(new Ledger([row], []), row.Url)!.Is;
}
