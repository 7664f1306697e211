namespace Archive.Cli.Web;

/// <summary>One clock for the whole of a link: names, connections, redirects, bodies and a second attempt. It stands still while the link waits for its turn.</summary>
sealed class Clock(TimeProvider time, TimeSpan budget)
{
    TimeSpan spent = TimeSpan.Zero;

    /// <summary>What is left of it.</summary>
    public TimeSpan Left => budget > spent ? budget - spent : TimeSpan.Zero;

    /// <summary>True once it has run.</summary>
    public bool HasBegun => spent > TimeSpan.Zero;

    /// <summary>Does something while the clock runs.</summary>
    /// <exception cref="NoAnswer">The time is up.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public async Task<T> Run<T>(Func<CancellationToken, Task<T>> work, CancellationToken stop)
    {
        var began = time.GetTimestamp();
        using var end = new CancellationTokenSource(Left, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(end.Token, stop);
        try
        {
            return await work(both.Token);
        }
        catch (Exception fault) when (fault is NoAnswer or OperationCanceledException)
        {
            stop.ThrowIfCancellationRequested();
            throw NoAnswer.Of(fault);
        }
        finally
        {
            spent += time.GetElapsedTime(began);
        }
    }
}
