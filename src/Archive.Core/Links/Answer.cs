using System.Globalization;

namespace Archive.Links;

/// <summary>The head of one HTTP answer, as far as it says anything about a link.</summary>
/// <param name="Status">Status code.</param>
/// <param name="Location">Where a redirect leads, as written.</param>
/// <param name="RetryAfter">The header of that name, as written.</param>
/// <param name="IsChallenge">True where the header <c>cf-mitigated</c> says that this is a test for humans.</param>
/// <param name="SetsCookie">True where it sets a cookie: a page that wants it back is not going in a circle, we are just not playing.</param>
public sealed record Answer(int Status, string? Location = null, string? RetryAfter = null, bool IsChallenge = false, bool SetsCookie = false)
{
    /// <summary>True where the answer is only to go elsewhere.</summary>
    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308;

    /// <summary>True for a redirect that is to hold for good.</summary>
    public bool IsPermanent => Status is 301 or 308;

    /// <summary>True where the server asks for patience.</summary>
    public bool AsksForPatience => Status == 429 || Status == 503 && RetryAfter is not null;

    /// <summary>How long it asks us to wait.</summary>
    /// <param name="now">The moment, since the header may give a date.</param>
    /// <returns>Null where it does not say.</returns>
    public TimeSpan? Wait(DateTimeOffset now)
    {
        if (RetryAfter is null) return null;
        if (int.TryParse(RetryAfter, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParseExact(RetryAfter, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? (date > now ? date - now : TimeSpan.Zero) : null;
    }

    /// <summary>What an answer that is no redirect says of the page.</summary>
    public Observation Observe() => this switch
    {
        { AsksForPatience: true } => new(Outcome.Nothing, Reasons.Http, Status),
        { IsChallenge: true } => new(Outcome.Barred, Reasons.Challenge, Status),
        { Status: >= 200 and < 300 or 300 or 304 } => new(Outcome.Alive, Reasons.Http, Status),
        { Status: 404 or 410 or 400 or 414 } => new(Outcome.Missing, Reasons.Http, Status),
        { Status: 451 } => new(Outcome.Withheld, Reasons.Http, Status),
        { Status: 408 or >= 500 and < 600 } => new(Outcome.Trouble, Reasons.Http, Status),
        // Every other refusal, 999 included, says that we were not let in; never that nothing is there.
        _ => new(Outcome.Barred, Reasons.Http, Status),
    };
}
