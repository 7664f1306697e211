namespace Archive.Links;

/// <summary>The grounds on which a check says what it says: the only words about an answer that reach the ledger. No server's own words do.</summary>
public static class Reasons
{
    /// <summary>The status of the answer.</summary>
    public const string Http = "http";

    /// <summary>It answered, and permanent redirects led to the same other address at two checks.</summary>
    public const string Moved = "moved";

    /// <summary>There is no host of that name.</summary>
    public const string Dns = "dns";

    /// <summary>The names of hosts could not be asked for.</summary>
    public const string Lookup = "lookup";

    /// <summary>No whole answer came in time.</summary>
    public const string Timeout = "timeout";

    /// <summary>No connection was made.</summary>
    public const string Connect = "connect";

    /// <summary>The connection broke off.</summary>
    public const string Reset = "reset";

    /// <summary>The connection could not be made safe, or the certificate was not accepted.</summary>
    public const string Tls = "tls";

    /// <summary>What came was no answer of HTTP, or its head was larger than is read.</summary>
    public const string Protocol = "protocol";

    /// <summary>Redirects lead in a circle.</summary>
    public const string Loop = "loop";

    /// <summary>More redirects than are followed, or one that leads nowhere.</summary>
    public const string Redirects = "redirects";

    /// <summary>A redirect led to an address that this program does not dial.</summary>
    public const string RedirectRefused = "redirect-refused";

    /// <summary>A redirect led from a page to the front of a site.</summary>
    public const string RedirectToFront = "redirect-to-front";

    /// <summary>A redirect led to an address that itself says "not found".</summary>
    public const string RedirectToMissing = "redirect-to-missing";

    /// <summary>A page that asks whether one is a human.</summary>
    public const string Challenge = "challenge";

    /// <summary>The site asks programs not to look there.</summary>
    public const string Robots = "robots";

    /// <summary>The port is not one that is dialled.</summary>
    public const string Port = "port";

    /// <summary>The host is, or is answered by, an address that is not public.</summary>
    public const string Address = "address";

    /// <summary>The address holds a name or a password.</summary>
    public const string UserInfo = "userinfo";
}
