namespace Archive.Cli.Publishing;

/// <summary>Keeps two builds from writing one site.</summary>
static class SiteLock
{
    /// <summary>Takes the lock. The kernel lets go of it when the process ends, however it ends; the file itself is never deleted.</summary>
    /// <exception cref="Failure">Another build holds it.</exception>
    public static FileStream Take(Yard yard)
    {
        try
        {
            return new FileStream(yard.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (File.Exists(yard.Lock))
        {
            throw new Failure(ExitCode.Locked, $"another build is writing {yard.Site}: {fault.Message}");
        }
    }
}
