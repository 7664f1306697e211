using System.Buffers.Binary;
using System.IO.Hashing;

namespace Archive.Model.Fingerprints;

/// <summary>
/// What a file is made from, in 16 bytes: files of one fingerprint have the same bytes. An XXH128: two that differ by chance do not meet,
/// two that were made to meet could. All that would bring about is a page that is out of date in the folder of whoever builds again
/// there; a site that is published is built from clean.
/// </summary>
/// <param name="High">The upper half.</param>
/// <param name="Low">The lower half.</param>
public readonly record struct Fingerprint(ulong High, ulong Low)
{
    /// <summary>Size of one, in bytes.</summary>
    public const int Size = 16;

    /// <summary>The fingerprint of nothing known: no file has it.</summary>
    public static readonly Fingerprint None;

    /// <summary>The fingerprint of bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = XxHash128.HashToUInt128(bytes);
        return new Fingerprint((ulong)(hash >> 64), (ulong)hash);
    }

    /// <summary>The fingerprint of a record: of everything that it holds, to the last word.</summary>
    /// <exception cref="NotSupportedException">It holds something that cannot be taken down; a test walks all page models.</exception>
    public static Fingerprint Of(params ReadOnlySpan<object> records) => Of(records, Takings.Begin());

    /// <summary>The fingerprint of what records are made from, of which some parts need not be made.</summary>
    /// <returns><see cref="None"/> where none of them has a <see cref="Known{T}"/> of its own: then it is as quick to look at all of it.</returns>
    /// <exception cref="NotSupportedException">They hold something that cannot be taken down.</exception>
    public static Fingerprint OriginOf(params ReadOnlySpan<object> records)
    {
        foreach (var record in records)
        {
            if (Structure.Of(record.GetType()).HasOrigins) return Of(records, Takings.Begin(ofOrigins: true));
        }
        return None;
    }

    static Fingerprint Of(ReadOnlySpan<object> records, Takings taken)
    {
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
