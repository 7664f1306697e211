using Archive.Links;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Links;

/// <summary>Who is asked when.</summary>
public sealed class ScheduleTests
{
    static readonly DateOnly Day = new(2026, 1, 1);

    static LedgerRow Row(string url, LinkState state, int checkedAgo) =>
        LedgerRow.New(url, Day) with { State = state, LastChecked = Day.AddDays(-checkedAgo) };

    [Fact]
    public void Links_that_were_added_on_one_day_are_spread_over_twelve()
    {
        var due = Enumerable.Range(0, 2_000).Select(i => $"https://a.example/{i}")
            .Select(url => Enumerable.Range(0, 100).First(days => new Schedule().IsDue(Row(url, LinkState.Ok, days), Day))).ToList();
        due.Min().ShouldBe(24);
        due.Max().ShouldBe(36);
        due.GroupBy(days => days).Max(group => group.Count()).ShouldBeLessThan(2_000 / 13 * 3 / 2);
    }

    [Fact]
    public void The_most_urgent_come_first_and_those_of_a_persons_word_are_left_alone()
    {
        string[] urls = ["https://ok.example/", "https://new.example/", "https://failing.example/", "https://usurped.example/", "https://old.example/", "https://fresh.example/", "https://alive.example/"];
        var ledger = new Ledger(
        [
            Row(urls[0], LinkState.Ok, 40), Row(urls[2], LinkState.Failing, 3), Row(urls[3], LinkState.Ok, 400), Row(urls[4], LinkState.Blocked, 90),
            Row(urls[5], LinkState.Failing, 2), Row(urls[6], LinkState.Blocked, 80),
        ],
        [Word(urls[3], LinkWord.Usurped), Word(urls[6], LinkWord.Alive)]);
        new Schedule().Due(ledger, urls, Day).ShouldBe([urls[2], urls[1], urls[4], urls[6], urls[0]]);
    }

    [Fact]
    public void A_row_that_no_content_holds_is_forgotten_after_half_a_year()
    {
        var ledger = new Ledger([Row("https://a.example/", LinkState.Ok, 179), Row("https://b.example/", LinkState.Ok, 180), Row("https://c.example/", LinkState.Ok, 999)], []);
        LedgerUpdate.Rows(ledger, ["https://c.example/", "https://d.example/"], [], Day).Select(row => row.Url).Order(StringComparer.Ordinal)
            .ShouldBe(["https://a.example/", "https://c.example/", "https://d.example/"]);
    }

    static KeyValuePair<string, LinkOverride> Word(string url, LinkWord word) =>
        new(url, new LinkOverride(new(url, default), word, new("reem", default), PartialDate.Of(Day), LocalText.Empty));
}
