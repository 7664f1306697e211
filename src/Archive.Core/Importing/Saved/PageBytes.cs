using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Importing.Saved;

/// <summary>Turns the bytes of a saved page into text: what the bytes show goes before what the page says of itself.</summary>
static partial class PageBytes
{
    // HTML allows the declaration only in the first 1024 bytes; pages that were saved by programs push it further down.
    const int Declared = 8192;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The page's text; bytes that fit no encoding become U+FFFD.</summary>
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        if (Marked(bytes) is var (encoding, length)) return encoding.GetString(bytes[length..]);
        if (Wide(bytes) is { } wide) return wide.GetString(bytes);
        if (IsUtf8(bytes)) return Strict.GetString(bytes);
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Declared)]);
        return (Named(Charset().Match(head).Groups[1].Value) ?? Guessed(bytes)).GetString(bytes);
    }

    static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((byte[])[0xEF, 0xBB, 0xBF])) return (Encoding.UTF8, 3);
        if (bytes.StartsWith((byte[])[0xFF, 0xFE])) return (Encoding.Unicode, 2);
        return bytes.StartsWith((byte[])[0xFE, 0xFF]) ? (Encoding.BigEndianUnicode, 2) : null;
    }

    // Without a mark, UTF-16 shows by the zeros beside its ASCII signs.
    static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4) return null;
        if (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0) return Encoding.BigEndianUnicode;
        return bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0 ? Encoding.Unicode : null;
    }

    static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // A page that calls itself UTF-8 and is not was cut or patched; most of it still is, unless it has many broken places.
    static Encoding? Named(string name)
    {
        if (name.Length == 0 || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name.ToLowerInvariant());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static Encoding Guessed(ReadOnlySpan<byte> bytes)
    {
        var utf8 = Encoding.UTF8.GetString(bytes);
        var (broken, whole) = (utf8.Count(c => c == '\uFFFD'), utf8.Count(c => c is > '\u007F' and not '\uFFFD'));
        if (whole > broken) return Encoding.UTF8;
        // The letters of both code pages share one range of bytes: Arabic prose is nearly all of it, French only its accents.
        var (high, letters) = (0, 0);
        foreach (var one in bytes)
        {
            if (one >= 0xC0) high++;
            else if (one is >= (byte)'a' and <= (byte)'z') letters++;
        }
        return CodePagesEncodingProvider.Instance.GetEncoding(high * 4 > letters ? 1256 : 1252)!;
    }

    [GeneratedRegex("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
