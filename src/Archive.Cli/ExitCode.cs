namespace Archive.Cli;

/// <summary>What the process answers; from 70 on as in BSD's <c>sysexits.h</c>.</summary>
static class ExitCode
{
    public const int Fine = 0;
    public const int ContentErrors = 1;
    public const int WrongUsage = 2;
    public const int Bug = 70;
    public const int CannotWrite = 73;
    public const int InputOutput = 74;
    public const int Locked = 75;
    public const int UnfitMachine = 78;
}
