namespace Archive.Cli.Publishing;

/// <summary>A folder that is being filled. Files in it may be shared with the published site, so none is ever written into: a file is new or it is linked.</summary>
/// <param name="folder">The folder.</param>
/// <param name="before">Called with the path before each change, so that tests can refuse any of them.</param>
sealed class Tree(string folder, Action<string>? before = null)
{
    /// <summary>Makes a folder; the one above it is there.</summary>
    public void MakeFolder(string path) => Directory.CreateDirectory(At(path));

    /// <summary>Writes a file that is not there.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(At(path), FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(file, bytes, 0);
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
