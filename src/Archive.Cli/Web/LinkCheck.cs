using System.Collections.Concurrent;
using Archive.Links;

namespace Archive.Cli.Web;

/// <summary>Checks links: politely, one at a time at each host, each under one clock. What an answer means is decided in the core.</summary>
/// <param name="ask">Asks one address: the address, the clock, how much of the body.</param>
/// <param name="gate">Which addresses may be asked at all.</param>
/// <param name="spacing">Least time between two requests to one host.</param>
/// <param name="time">The clock of the run.</param>
sealed class LinkCheck(Func<Uri, CancellationToken, int, Task<Reply>> ask, Gate gate, TimeSpan spacing, TimeProvider time) : IDisposable
{
    /// <summary>So many requests are under way at any moment.</summary>
    public const int MostAtOnce = 32;

    /// <summary>A link is given so much time, whatever happens on its way.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    /// <summary>A server that gave no answer, or was out of order, is asked once more after so long.</summary>
    public static readonly TimeSpan BeforeSecondAttempt = TimeSpan.FromSeconds(5);

    readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.Ordinal);
    readonly SemaphoreSlim all = new(MostAtOnce, MostAtOnce);

    /// <summary>Checks one address.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public async Task<Observation> Check(string url, CancellationToken stop)
    {
        var clock = new Clock(time, Budget);
        var walk = new Walk(new Uri(url), gate);
        while (walk.Next is { } next)
        {
            var host = hosts.GetOrAdd(LinkAddress.HostOf(next), _ => new Host(time, spacing));
            using var turn = await host.Turn(stop);
            walk = await Hop(walk, next, host, clock, stop);
        }
        return walk.Observation!;
    }

    async Task<Walk> Hop(Walk walk, Uri next, Host host, Clock clock, CancellationToken stop)
    {
        while (!host.IsClosed)
        {
            // Patience is the server's wish: it is not counted against the link.
            await host.Wait(stop);
            try
            {
                if (host.Unreachable is { } reason) return walk.End(reason);
                if (host.Robots is null && !await AskRobots(next, host, clock, stop)) continue;
                if (!host.Robots!.Allows(next)) return walk.End(new Observation(Outcome.Barred, Reasons.Robots));
                var head = (await Twice(next, host, clock, Asker.MostBytes, stop)).Head;
                if (!host.GrantsPatience(head)) return walk.With(head);
            }
            catch (NoAnswer none)
            {
                return walk.End(none.Seen);
            }
        }
        return walk.End(new Observation(Outcome.Nothing, Reasons.Http));
    }

    // RFC 9309: an answer of 4xx asks nothing of us, one of 5xx asks us to keep out. False where the host asks for patience.
    async Task<bool> AskRobots(Uri page, Host host, Clock clock, CancellationToken stop)
    {
        var address = new Uri(page, "/robots.txt");
        for (var redirects = 0; redirects <= Walk.MostRedirects; redirects++)
        {
            var reply = await RobotsFile(address, host, clock, stop);
            if (host.GrantsPatience(reply.Head) || host.IsClosed) return false;
            if (reply.Head.Status >= 500) host.Robots = Robots.Closed;
            else if (!reply.Head.IsRedirect) host.Robots = reply.Head.Status < 300 ? Robots.Read(reply.Text) : Robots.Open;
            // One that lies elsewhere is that host's: it is asked when a link leads there.
            else if (!Uri.TryCreate(address, reply.Head.Location, out var target) || target.Host != page.Host || gate.Refuses(target) is not null) host.Robots = Robots.Open;
            else address = target;
            if (host.Robots is not null) return true;
        }
        host.Robots = Robots.Open;
        return true;
    }

    // Where not even this file comes, no page of the host need be tried in this run: unless the link came here with its time half spent.
    async Task<Reply> RobotsFile(Uri address, Host host, Clock clock, CancellationToken stop)
    {
        var isFair = clock.Left > Budget / 2;
        try
        {
            return await Twice(address, host, clock, Robots.MostBytes, stop);
        }
        catch (NoAnswer none) when (isFair)
        {
            host.Unreachable = none.Seen;
            throw;
        }
    }

    async Task<Reply> Twice(Uri address, Host host, Clock clock, int mostBytes, CancellationToken stop)
    {
        try
        {
            var reply = await Ask(address, host, clock, mostBytes, stop);
            if (reply.Head.IsRedirect || reply.Head.Observe().Outcome != Outcome.Trouble || clock.Left <= BeforeSecondAttempt) return reply;
        }
        catch (NoAnswer none) when (none.Seen.Outcome == Outcome.Trouble && clock.Left > BeforeSecondAttempt)
        {
            // Asked again below.
        }
        await clock.Run(async end => { await Task.Delay(BeforeSecondAttempt, time, end); return true; }, stop);
        return await Ask(address, host, clock, mostBytes, stop);
    }

    async Task<Reply> Ask(Uri address, Host host, Clock clock, int mostBytes, CancellationToken stop)
    {
        // Once a link has begun, what keeps it from going on is part of its time.
        if (clock.HasBegun) await clock.Run(async end => { await host.Wait(end); return true; }, stop);
        else await host.Wait(stop);
        await all.WaitAsync(stop);
        try
        {
            host.Space();
            return await clock.Run(end => ask(address, end, mostBytes), stop);
        }
        finally
        {
            host.Space();
            all.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        all.Dispose();
        foreach (var host in hosts.Values) host.Dispose();
    }
}
