using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Links;

/// <summary>
/// The one spelling of an address that the ledger knows it by: scheme and host in small letters, the host in ASCII (IDNA), no
/// default port, no fragment, the path in NFC with each character escaped only where it must be, the query as it is.
/// </summary>
public static class LinkAddress
{
    // RFC 3986: what may stand in a path unescaped, beside letters and digits; the slash divides it.
    const string Free = "-._~!$&'()*+,;=:@/";

    static readonly SearchValues<char> InName = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");
    static readonly SearchValues<char> InPath = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + Free + "?");

    /// <summary>The canonical form.</summary>
    /// <returns>Null for what is not an http or https address.</returns>
    public static string? Canonical(string address) => IsCanonical(address) ? address : Parsed(address);

    /// <summary>The same, every address taken apart.</summary>
    internal static string? Parsed(string address) => Parse(address) is { } uri ? Canonical(uri, address) : null;

    /// <summary>An http or https address with a host.</summary>
    /// <returns>Null for anything else.</returns>
    public static Uri? Parse(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0
            && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? uri : null;

    /// <summary>The host as it is asked for, with its port where that is not the usual one: what politeness counts by.</summary>
    public static string HostOf(Uri uri) => Host(uri) + (uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}"));

    // True for most addresses that people write, which need not be taken apart: a plain name in small letters, a path without escapes and
    // without steps up. False may be said of a canonical one too.
    static bool IsCanonical(string address)
    {
        var rest = address.AsSpan();
        if (rest.StartsWith("https://", StringComparison.Ordinal)) rest = rest[8..];
        else if (rest.StartsWith("http://", StringComparison.Ordinal)) rest = rest[7..];
        else return false;
        if (rest.IndexOf('/') is not (> 0 and < 64 and var end) || rest[end..].ContainsAnyExcept(InPath) || rest.Contains("/.", StringComparison.Ordinal)) return false;
        var name = rest[..end];
        // Digits at the end may be an address by number, "xn--" another spelling of a name.
        return !name.ContainsAnyExcept(InName) && char.IsAsciiLetterLower(name[0]) && char.IsAsciiLetterLower(name[^1])
            && !name.Contains("..", StringComparison.Ordinal) && !name.Contains(".-", StringComparison.Ordinal) && !name.Contains("-.", StringComparison.Ordinal)
            && !name.Contains("--", StringComparison.Ordinal);
    }

    static string Canonical(Uri uri, string address)
    {
        var user = uri.UserInfo.Length > 0 ? uri.UserInfo + "@" : "";
        var path = uri.GetComponents(UriComponents.Path | UriComponents.KeepDelimiter, UriFormat.UriEscaped);
        return $"{uri.Scheme}://{user}{HostOf(uri)}{Escaped(path)}{Query(address)}";
    }

    static string Host(Uri uri) => (uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost).ToLowerInvariant();

    // As written, even where a browser would escape it: servers read their queries in ways of their own.
    static string Query(string address)
    {
        var end = address.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? hash : address.Length;
        var start = address.IndexOf('?', StringComparison.Ordinal);
        return start < 0 || start > end ? "" : address[start..end].TrimEnd();
    }

    // Every escape is read and written anew, so that two spellings of one character become one. Bytes that are no text stay escapes.
    static string Escaped(string path)
    {
        var text = new StringBuilder(path.Length + 1);
        var words = new StringBuilder();
        for (var at = 0; at < path.Length;)
        {
            if (path[at] != '%') { words.Append(path[at++]); continue; }
            var bytes = new List<byte>();
            while (ByteAt(path, at) is { } value) { bytes.Add(value); at += 3; }
            if (bytes.Count == 0) { Flush(); text.Append("%25"); at++; continue; }
            Decode([.. bytes]);
        }
        Flush();
        return text.Length == 0 ? "/" : text.ToString();

        void Decode(ReadOnlySpan<byte> bytes)
        {
            while (!bytes.IsEmpty)
            {
                var isRune = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done;
                // An escaped delimiter is not the delimiter: a%2Fb is one segment.
                var isPlain = isRune && (rune.Value > 127 || IsUnreserved((char)rune.Value));
                if (isPlain) words.Append(rune.ToString());
                else EscapeAll(bytes[..length]);
                bytes = bytes[length..];
            }
        }

        void EscapeAll(ReadOnlySpan<byte> bytes)
        {
            Flush();
            foreach (var value in bytes) Escape(value);
        }

        void Flush()
        {
            foreach (var value in Encoding.UTF8.GetBytes(words.ToString().Normalize(NormalizationForm.FormC)))
            {
                if (IsUnreserved((char)value) || Free.Contains((char)value, StringComparison.Ordinal)) text.Append((char)value);
                else Escape(value);
            }
            words.Clear();
        }

        void Escape(byte value) => text.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
    }

    static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';

    static byte? ByteAt(string path, int at) =>
        at + 2 < path.Length && path[at] == '%' && byte.TryParse(path.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
}
