using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Archive.Model.Fingerprints;

/// <summary>The bytes that a fingerprint is taken of. Every part says its length or its kind first, so that no two records give the same bytes.</summary>
sealed class Takings
{
    [ThreadStatic]
    static Takings? own;

    byte[] bytes = new byte[16 * 1024];
    int length;

    /// <summary>An empty one, the thread's own: it must be ended before the next one is begun.</summary>
    public static Takings Begin()
    {
        own ??= new Takings();
        own.length = 0;
        return own;
    }

    /// <summary>Takes a number, or the kind of what follows.</summary>
    public void Add(long number) => BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), number);

    /// <summary>Takes words.</summary>
    public void Add(string words)
    {
        Add(words.Length);
        var letters = MemoryMarshal.AsBytes(words.AsSpan());
        letters.CopyTo(Room(letters.Length));
    }

    /// <summary>Takes another fingerprint.</summary>
    public void Add(Fingerprint part) => part.Write(Room(Fingerprint.Size));

    /// <summary>The fingerprint of what was taken.</summary>
    public Fingerprint End() => Fingerprint.Of(bytes.AsSpan(0, length));

    Span<byte> Room(int size)
    {
        if (bytes.Length - length < size) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + size));
        length += size;
        return bytes.AsSpan(length - size, size);
    }
}
