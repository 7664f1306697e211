using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Archive.Model;

namespace Archive.Quotes;

/// <summary>The fingerprint by which a seal knows that a quote is still the one that was compared.</summary>
public static class QuoteHash
{
    /// <summary>Lower-case hexadecimal SHA-256 of the words and of what settles their place, a line each.</summary>
    public static string Of(Selector selector)
    {
        var occurrence = selector.Occurrence?.ToString(CultureInfo.InvariantCulture);
        var parts = string.Join('\n', selector.Quote, occurrence, selector.Prefix, selector.Suffix);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)));
    }
}
