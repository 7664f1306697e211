using System.Runtime.InteropServices;
using System.Text;

namespace Archive.Cli.Publishing;

/// <summary>What the kernel can do and .NET has no call for. Windows is not asked; there the answer is "no such call".</summary>
static class Native
{
    const int CurrentFolder = -100;
    const uint Exchange = 2;
    const int NoSuchCall = 38;
    const int FileSizeExceeded = 25;
    const int NoFollow = 0x100;
    const uint AskNames = 4;

    // stx_nlink, behind stx_mask, stx_blksize and the 64 bits of stx_attributes; of 256 bytes.
    const int NamesAt = 4;

    /// <summary>Puts each of two paths in the place of the other, at one moment (<c>renameat2</c>, Linux 3.15).</summary>
    /// <returns>0, or the number of the error.</returns>
    public static int TryExchange(string one, string other) => Ask(() => renameat2(CurrentFolder, Bytes(one), CurrentFolder, Bytes(other), Exchange));

    /// <summary>Moves a path over another, at one moment, whatever stands there and whatever either of them is (<c>rename</c>).</summary>
    /// <returns>0, or the number of the error.</returns>
    public static int TryRename(string old, string now) => Ask(() => rename(Bytes(old), Bytes(now)));

    /// <summary>Gives a file a second name.</summary>
    /// <returns>0, or the number of the error.</returns>
    public static int TryLink(string file, string name) => Ask(() => link(Bytes(file), Bytes(name)));

    /// <summary>How many names a file has on its disk (<c>statx</c>, Linux 4.11): more than one where there is a hard link to it.</summary>
    /// <returns>0 where that cannot be asked, or no such file is there.</returns>
    public static uint Names(string path)
    {
        var answer = new uint[64];
        return OperatingSystem.IsLinux() && Ask(() => statx(CurrentFolder, Bytes(path), NoFollow, AskNames, answer)) == 0 ? answer[NamesAt] : 0;
    }

    /// <summary>Makes a file that may not grow a fault of the write, as on a full disk; else the kernel would end the process.</summary>
    /// <returns>What holds this; null where there are no such limits.</returns>
    public static PosixSignalRegistration? RefuseGrowth() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)FileSizeExceeded, context => context.Cancel = true);

    static int Ask(Func<int> call)
    {
        if (OperatingSystem.IsWindows()) return NoSuchCall;
        try
        {
            return call() == 0 ? 0 : Marshal.GetLastPInvokeError();
        }
        catch (EntryPointNotFoundException)
        {
            // A C library without the call: an old one, or another system's.
            return NoSuchCall;
        }
    }

    static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int renameat2(int oldFolder, byte[] old, int nowFolder, byte[] now, uint how);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int rename(byte[] old, byte[] now);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int link(byte[] file, byte[] name);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int statx(int folder, byte[] path, int how, uint asked, uint[] answer);
}
