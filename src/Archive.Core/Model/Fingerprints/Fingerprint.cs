using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Archive.Model.Fingerprints;

/// <summary>What a file is made from, in 16 bytes: files of one fingerprint have the same bytes. The first half of a SHA-256.</summary>
/// <param name="High">The first eight bytes.</param>
/// <param name="Low">The other eight.</param>
public readonly record struct Fingerprint(ulong High, ulong Low)
{
    /// <summary>Size of one, in bytes.</summary>
    public const int Size = 16;

    /// <summary>The fingerprint of nothing known: no file has it.</summary>
    public static readonly Fingerprint None;

    /// <summary>The fingerprint of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>The fingerprint of a record: of everything that it holds, to the last word.</summary>
    /// <exception cref="NotSupportedException">It holds something that cannot be taken down; a test walks all page models.</exception>
    public static Fingerprint Of(params ReadOnlySpan<object> records)
    {
        var taken = Takings.Begin();
        foreach (var record in records) Structure.Of(record.GetType()).TakeAny(record, taken);
        return taken.End();
    }

    /// <summary>Reads one.</summary>
    public static Fingerprint Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]));

    /// <summary>Writes it.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, High);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[sizeof(ulong)..], Low);
    }
}
