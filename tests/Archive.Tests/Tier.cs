namespace Archive.Tests;

/// <summary>How long the tests may take: seconds by default; <c>ARCHIVE_TESTS=full</c> in the environment asks for the longer tier.</summary>
static class Tier
{
    /// <summary>True in the longer tier.</summary>
    public static bool Full { get; } = Environment.GetEnvironmentVariable("ARCHIVE_TESTS") is "full" or "torture";

    /// <summary>True where tests of what can go wrong run whole: <c>dotnet cake --target=Torture</c>.</summary>
    public static bool Torture { get; } = Environment.GetEnvironmentVariable("ARCHIVE_TESTS") == "torture";

    /// <summary>How often a law is tried.</summary>
    public static int Times(int quick, int full) => Full ? full : quick;

    /// <summary>How often something is tried.</summary>
    public static int Times(int quick, int full, int torture) => Torture ? torture : Times(quick, full);

    /// <summary>Skips a test in the default tier.</summary>
    public static void OnlyFull(string why)
    {
        if (!Full) Xunit.Assert.Skip($"{why}: in the longer tier");
    }
}
