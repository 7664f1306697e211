using System.Net.Sockets;
using System.Security.Authentication;
using Archive.Links;

namespace Archive.Cli.Web;

/// <summary>No HTTP answer came, and what that comes to.</summary>
sealed class NoAnswer(Observation seen) : Exception(seen.Reason)
{
    /// <summary>What it comes to.</summary>
    public Observation Seen => seen;

    /// <summary>What a fault of the network comes to.</summary>
    public static NoAnswer Of(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is NoAnswer own) return own;
        }
        return new NoAnswer(new Observation(Outcome.Trouble, ReasonOf(fault)));
    }

    /// <summary>True for what the network may answer; anything else is a fault of ours.</summary>
    public static bool IsOne(Exception fault) =>
        fault is NoAnswer or HttpRequestException or IOException or SocketException or AuthenticationException or OperationCanceledException;

    static string ReasonOf(Exception fault) => fault switch
    {
        OperationCanceledException => Reasons.Timeout,
        AuthenticationException or HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => Reasons.Tls,
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded or HttpRequestError.InvalidResponse } => Reasons.Protocol,
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => Reasons.Connect,
        _ => Reasons.Reset,
    };
}
