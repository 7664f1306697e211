using System.Globalization;
using System.Text;

namespace Archive.Cli;

/// <summary>What the machine must be able to do before a site may be built on it, and what it says of the day.</summary>
static class Machine
{
    /// <summary>True where Unicode normalisation does nothing: invariant globalization turns it off without a word.</summary>
    public static bool CorruptsText => "e\u0301".Normalize(NormalizationForm.FormC).Length != 1;

    /// <summary>Says why nothing is done.</summary>
    public static int Refuse()
    {
        Console.Error.WriteLine(
            "archive: this machine runs .NET with invariant globalization, which would corrupt Arabic text without a word.\n"
            + "  help: unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT and install the ICU libraries (package libicu or icu-libs).");
        return ExitCode.UnfitMachine;
    }

    /// <summary>The day: <c>SOURCE_DATE_EPOCH</c> where it is set, so that a build can be repeated; else today, UTC.</summary>
    public static DateOnly Today()
    {
        var epoch = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH");
        var moment = long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.UtcNow;
        return DateOnly.FromDateTime(moment.UtcDateTime);
    }
}
