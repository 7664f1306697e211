using System.Collections.Immutable;

namespace Archive.Links;

/// <summary>
/// The way from an address through its redirects: which one is asked next, or what the whole way comes to. Whoever asks only asks;
/// every hop passes the same gate.
/// </summary>
public sealed record Walk
{
    /// <summary>So many redirects are followed.</summary>
    public const int MostRedirects = 5;

    // What servers that send a reader to a page for missing pages call that page.
    static readonly string[] MissingNames = ["/404.htm", "/404/", "/404.asp", "/404.php", "notfound", "not-found", "not_found"];

    readonly Gate gate;
    readonly ImmutableArray<Uri> asked;
    readonly string? permanent;
    readonly bool isPermanent = true;
    readonly bool hasCookies;

    /// <summary>A way that begins.</summary>
    public Walk(Uri start, Gate gate)
    {
        this.gate = gate;
        asked = [start];
        Next = gate.Refuses(start) is { } reason ? null : start;
        Observation = Next is null ? new(Outcome.Excluded, gate.Refuses(start)!) : null;
    }

    /// <summary>The address to ask now; null at the end of the way.</summary>
    public Uri? Next { get; private init; }

    /// <summary>What the way came to; null as long as there is a next address.</summary>
    public Observation? Observation { get; private init; }

    /// <summary>The way with the answer of the address that was next.</summary>
    public Walk With(Answer answer)
    {
        if (!answer.IsRedirect || answer.IsChallenge) return End(answer.Observe());
        var cookies = hasCookies || answer.SetsCookie;
        if (answer.Location is null || !Uri.TryCreate(asked[^1], answer.Location, out var target) || LinkAddress.Parse(target.AbsoluteUri) is not { } next)
            return End(new(Outcome.Barred, Reasons.Redirects, answer.Status));
        if (asked.Any(before => LinkAddress.Canonical(before.AbsoluteUri) == LinkAddress.Canonical(next.AbsoluteUri)))
            return End(new(cookies ? Outcome.Barred : Outcome.Missing, Reasons.Loop, answer.Status));
        if (asked.Length > MostRedirects) return End(new(Outcome.Barred, Reasons.Redirects, answer.Status));
        if (gate.Refuses(next) is not null) return End(new(Outcome.Barred, Reasons.RedirectRefused, answer.Status));
        return new Walk(this, next, isPermanent && answer.IsPermanent, cookies);
    }

    /// <summary>The way where the address that was next gave no answer at all.</summary>
    public Walk End(Observation seen)
    {
        if (seen.Outcome == Outcome.Alive) seen = Suspicion() is { } reason ? seen with { Outcome = Outcome.SoftMissing, Reason = reason } : seen with { FinalUrl = permanent };
        // A refusal on the way is not one of the link itself: only that nobody can look.
        if (seen.Outcome == Outcome.Excluded && asked.Length > 1) seen = seen with { Outcome = Outcome.Barred, Reason = Reasons.RedirectRefused };
        return this with { Next = null, Observation = seen };
    }

    Walk(Walk before, Uri next, bool isPermanent, bool hasCookies)
    {
        gate = before.gate;
        asked = before.asked.Add(next);
        this.isPermanent = isPermanent;
        // Only redirects for good from the first one on say where the page lives now.
        permanent = isPermanent ? LinkAddress.Canonical(next.AbsoluteUri) : before.permanent;
        this.hasCookies = hasCookies;
        Next = next;
    }

    // Servers that never say 404 send the reader to their front page. A person has to look: some pages do live there now.
    string? Suspicion()
    {
        if (asked.Length == 1) return null;
        var (first, last) = (asked[0], asked[^1]);
        if (MissingNames.Any(name => Has(last, name) && !Has(first, name))) return Reasons.RedirectToMissing;
        var depth = first.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Length;
        var isElsewhere = !string.Equals(first.Host, last.Host, StringComparison.OrdinalIgnoreCase);
        return last.AbsolutePath == "/" && last.Query.Length == 0 && (depth >= 2 || isElsewhere && depth >= 1) ? Reasons.RedirectToFront : null;

        static bool Has(Uri address, string name) => address.AbsolutePath.Contains(name, StringComparison.OrdinalIgnoreCase);
    }
}
