using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Archive.Model.Fingerprints;

/// <summary>The bytes that a fingerprint is taken of. Every part says its length or its kind first, so that no two records give the same bytes.</summary>
sealed class Takings
{
    [ThreadStatic]
    static Takings? waiting;

    byte[] bytes = new byte[16 * 1024];
    int length;
    bool isOfOrigins;

    /// <summary>An empty one.</summary>
    /// <param name="ofOrigins">Take the origin of parts that have one, and not the parts.</param>
    public static Takings Begin(bool ofOrigins = false)
    {
        var taken = waiting ?? new Takings();
        // A part that is made while it is taken may begin one of its own.
        waiting = null;
        (taken.length, taken.isOfOrigins) = (0, ofOrigins);
        return taken;
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

    /// <summary>Takes the origin of a part, where that is what is wanted of it.</summary>
    /// <param name="origin">The origin.</param>
    /// <returns>False where the part itself is wanted.</returns>
    public bool AddOrigin(Fingerprint origin)
    {
        if (isOfOrigins) Add(origin);
        return isOfOrigins;
    }

    /// <summary>The fingerprint of what was taken.</summary>
    public Fingerprint End()
    {
        waiting = this;
        return Fingerprint.Of(bytes.AsSpan(0, length));
    }

    Span<byte> Room(int size)
    {
        if (bytes.Length - length < size) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + size));
        length += size;
        return bytes.AsSpan(length - size, size);
    }
}
