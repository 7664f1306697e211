using System.Text;
using System.Xml;

namespace Archive.Formats;

/// <summary>XML in memory, the same bytes for the same content.</summary>
static class XmlText
{
    static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The UTF-8 bytes of a document, ending in a line break.</summary>
    /// <param name="document">Writes it.</param>
    /// <param name="size">About how many bytes it will have.</param>
    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> document, int size = 0)
    {
        using var buffer = new MemoryStream(size);
        using (var xml = XmlWriter.Create(buffer, Settings)) document(xml);
        buffer.WriteByte((byte)'\n');
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    /// <summary>Words without the characters that XML 1.0 cannot hold; they have no printed form.</summary>
    public static string Clean(string words) => words.All(XmlConvert.IsXmlChar) ? words
        : string.Concat(words.Where((c, at) => XmlConvert.IsXmlChar(c)
            || (char.IsHighSurrogate(c) && at + 1 < words.Length && char.IsLowSurrogate(words[at + 1]))
            || (char.IsLowSurrogate(c) && at > 0 && char.IsHighSurrogate(words[at - 1]))));
}
