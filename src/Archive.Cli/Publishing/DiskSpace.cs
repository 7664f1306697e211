using System.Globalization;

namespace Archive.Cli.Publishing;

/// <summary>Asks whether a site will fit before anything of it is written.</summary>
static class DiskSpace
{
    // A fifth more for content that has grown, and a tenth of all for what disks add: blocks that are not full, folders.
    const double Growth = 1.2 * 1.1;

    /// <summary>Refuses a build from clean that cannot be finished.</summary>
    /// <param name="folder">Where it will be written; it exists.</param>
    /// <param name="last">Bytes of the site that stands there; 0 where none does, and then nothing can be said.</param>
    /// <param name="free">Bytes that are free; asked where none are given.</param>
    /// <exception cref="Failure">There is too little space.</exception>
    public static void Ask(string folder, long last, long? free = null)
    {
        var need = (long)(last * Growth);
        var has = free ?? new DriveInfo(folder).AvailableFreeSpace;
        if (has >= need) return;
        throw new Failure(ExitCode.InputOutput, string.Create(CultureInfo.InvariantCulture,
            $"too little space in {folder}: the next site needs about {need / 1e6:0} MB beside the one that stands there, and {has / 1e6:0} MB are free"));
    }
}
