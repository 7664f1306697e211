using Archive.Cli.Web;

namespace Archive.Tests.Web;

/// <summary>The system's time, in which the wait before a second attempt alone is short, except in the longer tier. Every limit stays as it is.</summary>
sealed class AskingAgainSoon : TimeProvider
{
    /// <summary>The time to go by.</summary>
    public static TimeProvider Time { get; } = Tier.Full ? System : new AskingAgainSoon();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime == LinkCheck.BeforeSecondAttempt ? dueTime / 50 : dueTime, period);
}
