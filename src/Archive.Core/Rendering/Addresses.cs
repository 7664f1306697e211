namespace Archive.Rendering;

/// <summary>Addresses as people read them; where they lead is another matter.</summary>
static class Addresses
{
    const int Longest = 60;

    /// <summary>An address without its scheme, its percent signs decoded, cut after 60 characters.</summary>
    public static string Readable(string address)
    {
        var readable = Uri.UnescapeDataString(address);
        var scheme = readable.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) readable = readable[(scheme + 3)..];
        readable = readable.TrimEnd('/');
        if (readable.Length <= Longest) return readable;
        var cut = char.IsLowSurrogate(readable[Longest]) ? Longest - 1 : Longest;
        return readable[..cut] + "…";
    }
}
