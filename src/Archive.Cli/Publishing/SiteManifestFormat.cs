using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Archive.Model.Fingerprints;

namespace Archive.Cli.Publishing;

/// <summary>
/// A manifest as bytes: a first line that names format and program, the content, and last a SHA-256 of all before it. What another
/// version of the program wrote is not read: it may have meant something else by the same fingerprint.
/// </summary>
static class SiteManifestFormat
{
    const string Format = "archive manifest 2";

    /// <summary>The bytes of a manifest.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="tool">The program that wrote the site.</param>
    public static byte[] Write(SiteManifest manifest, string tool)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Format);
        writer.Write(tool);
        Write(writer, manifest.Inputs);
        writer.Write7BitEncodedInt(manifest.Told.Diagnostics.Length);
        foreach (var diagnostic in manifest.Told.Diagnostics) writer.Write(diagnostic);
        writer.Write(manifest.Told.Count);
        writer.Write(manifest.Told.Made);
        writer.Write7BitEncodedInt(manifest.Files.Length);
        foreach (var file in manifest.Files)
        {
            writer.Write(file.Path);
            Write(writer, file.Identity.Content);
            Write(writer, file.Identity.Origin);
            writer.Write7BitEncodedInt64(file.Size);
        }
        writer.Flush();
        writer.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        return bytes.ToArray();
    }

    /// <summary>Reads a manifest.</summary>
    /// <returns>Null where these bytes are damaged or another program wrote them.</returns>
    public static SiteManifest? Read(byte[] bytes, string tool)
    {
        var length = bytes.Length - SHA256.HashSizeInBytes;
        if (length < 0 || !SHA256.HashData(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length))) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, length), Encoding.UTF8);
        if (reader.ReadString() != Format || reader.ReadString() != tool) return null;
        var inputs = ReadFingerprint(reader);
        var diagnostics = Repeat(reader, reader.ReadString);
        var told = new Told(diagnostics, reader.ReadString(), reader.ReadString());
        return new SiteManifest(inputs, told, Repeat(reader, () => new PublishedFile(reader.ReadString(), new Identity(ReadFingerprint(reader), ReadFingerprint(reader)), reader.Read7BitEncodedInt64())));
    }

    static ImmutableArray<T> Repeat<T>(BinaryReader reader, Func<T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>(reader.Read7BitEncodedInt());
        while (all.Count < all.Capacity) all.Add(read());
        return all.MoveToImmutable();
    }

    static void Write(BinaryWriter writer, Fingerprint fingerprint)
    {
        Span<byte> bytes = stackalloc byte[Fingerprint.Size];
        fingerprint.Write(bytes);
        writer.Write(bytes);
    }

    static Fingerprint ReadFingerprint(BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[Fingerprint.Size];
        reader.BaseStream.ReadExactly(bytes);
        return Fingerprint.Read(bytes);
    }
}
