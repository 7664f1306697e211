using System.Collections.Immutable;
using System.Text;
using Archive.Model;

namespace Archive.Formats;

/// <summary>Bytes into text, strictly: every file of the archive is UTF-8.</summary>
public static class Utf8Text
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file without a byte order mark.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives ARC101 at the first byte that is not UTF-8.</param>
    /// <returns>Null where it is not UTF-8.</returns>
    public static string? Read(SourceFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var before = Encoding.UTF8.GetString(bytes[..fault.Index]);
            diagnostics.Add(new Diagnostic(Rules.NotUtf8, Place.At(file.Path, before, before.Length)));
            return null;
        }
    }
}
