using Archive.Links;

namespace Archive.Cli.Web;

/// <summary>One host in a run: whose turn it is, when it may be asked again, and what it asked of us.</summary>
sealed class Host(TimeProvider time, TimeSpan spacing) : IDisposable
{
    // After so many requests for patience in a row the host is left alone until the next run.
    const int MostRequestsForPatience = 3;

    static readonly TimeSpan LongestPatience = TimeSpan.FromSeconds(60);
    static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(10);

    readonly SemaphoreSlim turn = new(1, 1);
    DateTimeOffset free = DateTimeOffset.MinValue;
    int requestsForPatience;

    /// <summary>What its <c>robots.txt</c> says; null before it was asked.</summary>
    public Robots? Robots { get; set; }

    /// <summary>What every link of this host comes to in this run, because the host could not be reached.</summary>
    public Observation? Unreachable { get; set; }

    /// <summary>True where it is left alone until the next run.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Waits for the turn of a link; disposing what is returned gives it to the next one.</summary>
    public async Task<IDisposable> Turn(CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        return new Held(turn);
    }

    /// <summary>Waits until the host may be asked again.</summary>
    public async Task Wait(CancellationToken stop)
    {
        while (free - time.GetUtcNow() is var wait && wait > TimeSpan.Zero) await Task.Delay(wait, time, stop);
    }

    /// <summary>Notes that a request begins or ends now: the next one waits from here.</summary>
    public void Space() => Until(time.GetUtcNow() + spacing);

    /// <summary>Notes an answer.</summary>
    /// <returns>True where it asks for patience, and for so little that the same address is asked again after <see cref="Wait"/>.</returns>
    public bool GrantsPatience(Answer answer)
    {
        if (!answer.AsksForPatience)
        {
            requestsForPatience = 0;
            return false;
        }
        var wait = answer.Wait(time.GetUtcNow()) ?? UsualPatience * (1 << requestsForPatience);
        requestsForPatience++;
        IsClosed = wait > LongestPatience || requestsForPatience >= MostRequestsForPatience;
        Until(time.GetUtcNow() + wait);
        return !IsClosed;
    }

    void Until(DateTimeOffset moment) => free = moment > free ? moment : free;

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    sealed class Held(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
