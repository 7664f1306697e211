using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Archive.Shards;

/// <summary>Makes the hashes that names of data files carry: a name changes when content does.</summary>
public sealed class ContentHash : IDisposable
{
    // Small letters only: on some disks a name differs by more than the case of its letters or not at all.
    const string Letters = "0123456789abcdefghijklmnopqrstuvwxyz";

    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Letters of a hash. That two contents share one is one in 60 million.</summary>
    public const int Length = 5;

    /// <summary>Adds a content, or a piece of one.</summary>
    public void Add(string content)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(content.Length));
        hash.AppendData(bytes, 0, Encoding.UTF8.GetBytes(content, bytes));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>The hash of all that was added since the one before.</summary>
    public string End() => string.Create(Length, BinaryPrimitives.ReadUInt64BigEndian(hash.GetHashAndReset()), (letters, left) =>
    {
        for (var i = 0; i < letters.Length; i++, left /= (ulong)Letters.Length) letters[i] = Letters[(int)(left % (ulong)Letters.Length)];
    });

    /// <summary>The hash of contents.</summary>
    public static string Of(params IEnumerable<string> contents)
    {
        using var hash = new ContentHash();
        foreach (var content in contents) hash.Add(content);
        return hash.End();
    }

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();
}
