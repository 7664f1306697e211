namespace Archive.Cli.Publishing;

/// <summary>A folder that is being filled. Files in it may be shared with the published site, so none is ever written into: a file is new or it is linked.</summary>
/// <param name="folder">The folder.</param>
/// <param name="before">Called with the path before each change, so that tests can refuse any of them.</param>
sealed class Tree(string folder, Action<string>? before = null)
{
    /// <summary>Makes a folder; the one above it is there.</summary>
    public void MakeFolder(string path) => Directory.CreateDirectory(At(path));

    /// <summary>Writes a file that is not there.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes) => WriteNew(At(path), bytes);

    /// <summary>Writes a file that is not there.</summary>
    /// <param name="full">Its path on this machine.</param>
    /// <param name="bytes">Its bytes.</param>
    public static void WriteNew(string full, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        try
        {
            RandomAccess.Write(file, bytes, 0);
        }
        catch (ArgumentOutOfRangeException fault)
        {
            // That is what .NET makes of a file that may not grow so large here; nothing is wrong with our arguments.
            throw new IOException($"{full} may not be {bytes.Length} bytes long on this disk", fault);
        }
    }

    /// <summary>Makes a file of another tree a file of this one too.</summary>
    public void Link(string path, string from)
    {
        var (file, name) = (Full(from, path), At(path));
        // A disk without second names, or too many of them: a copy is as good.
        if (Native.TryLink(file, name) != 0) File.Copy(file, name);
    }

    /// <summary>Deletes a file.</summary>
    public void Delete(string path) => File.Delete(At(path));

    /// <summary>Deletes a folder where it is empty.</summary>
    public void DeleteEmpty(string path)
    {
        var full = At(path);
        if (!Directory.EnumerateFileSystemEntries(full).Any()) Directory.Delete(full);
    }

    string At(string path)
    {
        before?.Invoke(path);
        return Full(folder, path);
    }

    static string Full(string folder, string path) => $"{folder}{Path.DirectorySeparatorChar}{path.Replace('/', Path.DirectorySeparatorChar)}";
}
