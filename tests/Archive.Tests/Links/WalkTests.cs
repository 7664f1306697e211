using Archive.Links;
using Shouldly;
using Xunit;

namespace Archive.Tests.Links;

/// <summary>Redirects: where they are followed, and what they say.</summary>
public sealed class WalkTests
{
    static readonly Gate Gate = new();

    static Observation Go(string start, params Answer[] answers)
    {
        var walk = new Walk(new Uri(start), Gate);
        foreach (var answer in answers)
        {
            walk.Next.ShouldNotBeNull();
            walk = walk.With(answer);
        }
        walk.Next.ShouldBeNull();
        return walk.Observation!;
    }

    static Answer To(int status, string location) => new(status, location);

    static readonly Answer Fine = new(200);

    [Fact]
    public void A_chain_for_good_names_its_end() => Go("http://a.example/x", To(301, "https://a.example/x"), To(308, "/y?z"), Fine)
        .ShouldBe(new(Outcome.Alive, Reasons.Http, 200, "https://a.example/y?z"));

    [Fact]
    public void Only_what_is_for_good_from_the_beginning_is_where_the_page_lives() =>
        Go("http://a.example/x", To(301, "/y"), To(302, "/z"), To(301, "/w"), Fine).FinalUrl.ShouldBe("http://a.example/y");

    [Fact]
    public void Five_redirects_are_followed_and_no_sixth()
    {
        Answer[] five = [.. Enumerable.Range(1, 5).Select(i => To(302, $"/{i}"))];
        Go("http://a.example/x", [.. five, Fine]).Outcome.ShouldBe(Outcome.Alive);
        Go("http://a.example/x", [.. five, To(302, "/6")]).ShouldBe(new(Outcome.Barred, Reasons.Redirects, 302));
    }

    [Fact]
    public void A_circle_is_a_failure_unless_a_cookie_was_to_end_it()
    {
        Go("http://a.example/x", To(302, "/y"), To(302, "/x")).ShouldBe(new(Outcome.Missing, Reasons.Loop, 302));
        Go("http://a.example/x", new Answer(302, "/y", SetsCookie: true), To(302, "/x")).Outcome.ShouldBe(Outcome.Barred);
    }

    [Theory]
    [InlineData("http://a.example/news/page", "/")]
    [InlineData("http://a.example/page", "https://b.example/")]
    [InlineData("http://a.example/news/page", "/404.html")]
    [InlineData("http://a.example/page", "/errors/NotFound")]
    public void A_redirect_that_may_hide_a_missing_page_is_for_a_person(string start, string target) =>
        Go(start, To(302, target), Fine).Outcome.ShouldBe(Outcome.SoftMissing);

    [Theory]
    [InlineData("http://a.example/", "https://a.example/")]
    [InlineData("http://a.example/", "https://b.example/")]
    [InlineData("http://a.example/page", "/")]
    [InlineData("http://a.example/404/story", "/404/story-2")]
    [InlineData("http://a.example/news/page", "/?id=7")]
    public void Other_redirects_are_not(string start, string target) => Go(start, To(302, target), Fine).Outcome.ShouldBe(Outcome.Alive);

    [Theory]
    [InlineData("ftp://a.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://")]
    public void A_redirect_to_what_is_no_page_is_not_followed(string target) =>
        Go("http://a.example/x", To(302, target)).ShouldBe(new(Outcome.Barred, Reasons.Redirects, 302));

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://a.example:22/")]
    [InlineData("http://user:word@a.example/")]
    public void A_redirect_to_what_may_not_be_dialled_is_not_followed_and_not_held_against_the_link(string target) =>
        Go("http://a.example/x", To(301, target)).ShouldBe(new(Outcome.Barred, Reasons.RedirectRefused, 301));

    [Theory]
    [InlineData("http://a.example:22/", Reasons.Port)]
    [InlineData("http://user@a.example/", Reasons.UserInfo)]
    [InlineData("http://10.0.0.1/", Reasons.Address)]
    public void What_may_not_be_dialled_is_never_asked(string start, string reason) => Go(start).ShouldBe(new(Outcome.Excluded, reason));

    [Fact]
    public void A_redirect_without_an_address_says_nothing() => Go("http://a.example/x", new Answer(302)).Outcome.ShouldBe(Outcome.Barred);

    [Theory]
    [InlineData(200, Outcome.Alive)]
    [InlineData(206, Outcome.Alive)]
    [InlineData(304, Outcome.Alive)]
    [InlineData(400, Outcome.Missing)]
    [InlineData(404, Outcome.Missing)]
    [InlineData(410, Outcome.Missing)]
    [InlineData(414, Outcome.Missing)]
    [InlineData(401, Outcome.Barred)]
    [InlineData(402, Outcome.Barred)]
    [InlineData(403, Outcome.Barred)]
    [InlineData(405, Outcome.Barred)]
    [InlineData(406, Outcome.Barred)]
    [InlineData(407, Outcome.Barred)]
    [InlineData(412, Outcome.Barred)]
    [InlineData(418, Outcome.Barred)]
    [InlineData(428, Outcome.Barred)]
    [InlineData(440, Outcome.Barred)]
    [InlineData(449, Outcome.Barred)]
    [InlineData(451, Outcome.Withheld)]
    [InlineData(999, Outcome.Barred)]
    [InlineData(429, Outcome.Nothing)]
    [InlineData(500, Outcome.Trouble)]
    [InlineData(503, Outcome.Trouble)]
    public void Every_status_has_its_meaning(int status, Outcome outcome) => Go("http://a.example/x", new Answer(status)).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_test_for_humans_is_a_refusal_whatever_its_status()
    {
        foreach (var status in new[] { 200, 302, 403, 404, 503 })
            Go("http://a.example/x", new Answer(status, IsChallenge: true)).ShouldBe(new(Outcome.Barred, Reasons.Challenge, status));
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("Thu, 01 Jan 2026 00:01:00 GMT", 60)]
    [InlineData("Wed, 31 Dec 2025 00:00:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData("-5", null)]
    public void Patience_is_asked_in_seconds_or_until_a_date(string header, int? seconds) =>
        new Answer(429, RetryAfter: header).Wait(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)).ShouldBe(seconds is { } some ? TimeSpan.FromSeconds(some) : null);
}
