using System.Text;

namespace Archive.Rendering;

/// <summary>Addresses as people read them; where they lead is another matter.</summary>
static class Addresses
{
    const int Longest = 60;

    /// <summary>An address without its scheme, cut after 60 characters; of one with letters of another script only the host.</summary>
    public static string Readable(string address)
    {
        var readable = Uri.UnescapeDataString(address);
        var scheme = readable.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) readable = readable[(scheme + 3)..];
        readable = readable.TrimEnd('/');
        // Arabic letters within an address would turn its parts around on the screen; what nobody sees could do so unseen.
        if (!Ascii.IsValid(readable) || readable.Any(char.IsControl)) return readable.IndexOfAny(['/', '?', '#']) is var end and > 0 ? readable[..end] + "/…" : readable;
        if (readable.Length <= Longest) return readable;
        var cut = char.IsLowSurrogate(readable[Longest]) ? Longest - 1 : Longest;
        return readable[..cut] + "…";
    }
}
