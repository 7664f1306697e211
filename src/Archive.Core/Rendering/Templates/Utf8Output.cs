using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Archive.Rendering.Templates;

/// <summary>Takes a page down as UTF-8 while it is rendered, without a string in between.</summary>
sealed class Utf8Output(ArrayBufferWriter<byte> bytes) : IScriptOutput
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Empty, because Scriban ends a render by asking for this and writing it once more.</summary>
    public override string ToString() => "";

    public void Write(string text, int offset, int count) => Raw(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>Writes words so that none of them is markup.</summary>
    public void Escape(ReadOnlySpan<char> words)
    {
        for (int at; (at = words.IndexOfAny(Special)) >= 0; words = words[(at + 1)..])
        {
            Raw(words[..at]);
            bytes.Write(words[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, '"' => "&quot;"u8, _ => "&#39;"u8 });
        }
        Raw(words);
    }

    /// <summary>Writes markup as it is.</summary>
    // Room for the longest form is asked for at once; the extension method for writers would count first.
    public void Raw(ReadOnlySpan<char> text) => bytes.Advance(Encoding.UTF8.GetBytes(text, bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
}
