namespace Archive.Cli;

/// <summary>The world said no: one line for people, and the exit code.</summary>
sealed class Failure(int exitCode, string message) : Exception(message)
{
    public int ExitCode => exitCode;
}
