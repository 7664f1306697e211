namespace Archive.Cli.DevServer;

/// <summary>The files that only <c>serve</c> has: the script and the style of live pages, and the page for when there is none.</summary>
static class Own
{
    /// <summary>The address below which they stand, beside the site.</summary>
    public const string Folder = "/_archive/";

    /// <summary>The bytes of one.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(Own).Assembly.GetManifestResourceStream($"serve/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
