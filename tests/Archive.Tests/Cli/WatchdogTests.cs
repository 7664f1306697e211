using Archive.Cli;
using Archive.Model;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>A file that is read for too long is named; one that is not being read any more is not.</summary>
public sealed class WatchdogTests
{
    static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(40);

    [Fact]
    public void A_file_that_does_not_end_is_named_first_as_slow_and_then_as_the_reason_to_stop()
    {
        Diagnostic? reason = null;
        using var watchdog = new Watchdog(stopped => reason ??= stopped, Soon, 5 * Soon);
        watchdog.Reading("content/quick.yaml");
        watchdog.Reading(null);
        watchdog.Reading("content/endless.yaml");
        var work = 0L;
        while (Volatile.Read(ref reason) is null) work++;
        reason!.Rule.Code.ShouldBe("ARC141");
        reason.Place.Path.ShouldBe("content/endless.yaml");
        watchdog.Warnings.Select(warning => $"{warning.Rule.Code} {warning.Place.Path}").ShouldBe(["ARC140 content/endless.yaml"]);
        work.ShouldBePositive();
    }
}
