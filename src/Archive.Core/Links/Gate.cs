using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Archive.Links;

/// <summary>
/// Which addresses of the network may be dialled: those of the public Internet, on ports where the web is served. It judges the
/// numbers that a name was resolved to, never the name, so that no spelling of a private address gets by.
/// </summary>
/// <param name="AllowPrivate">True lets every address and every port pass: for tests against a server of one's own.</param>
public sealed record Gate(bool AllowPrivate = false)
{
    // Not public, by IANA's registries of special-purpose addresses; and a cloud's own service address among the public ones.
    static readonly ImmutableArray<(uint Start, int Bits)> Refused4 =
    [
        .. """
        0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24
        192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4
        240.0.0.0/4 168.63.129.16/32
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(range => range.Split('/'))
            .Select(range => (Number(IPAddress.Parse(range[0]).GetAddressBytes()), int.Parse(range[1], CultureInfo.InvariantCulture))),
    ];

    // Within 2000::/3, the only stretch that is given out: protocols, documentation, 6to4 and other tunnels, AS112.
    static readonly ImmutableArray<(byte[] Start, int Bits)> Refused6 =
    [
        .. "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20".Split(' ').Select(range => range.Split('/'))
            .Select(range => (IPAddress.Parse(range[0]).GetAddressBytes(), int.Parse(range[1], CultureInfo.InvariantCulture))),
    ];

    // Two ways to write an IPv4 address as one of IPv6 that may be public: mapped, and translated by the network (RFC 6052).
    static readonly ImmutableArray<byte[]> Wrappings = [.. "::ffff:0.0.0.0 64:ff9b::".Split(' ').Select(start => IPAddress.Parse(start).GetAddressBytes())];

    /// <summary>The ports that are dialled.</summary>
    public ImmutableArray<int> Ports { get; init; } = [80, 443, 8080, 8443];

    /// <summary>True where a port may be dialled.</summary>
    public bool Admits(int port) => AllowPrivate || Ports.Contains(port);

    /// <summary>True where an address of the network may be dialled.</summary>
    public bool Admits(IPAddress address) => AllowPrivate || IsPublic(address);

    /// <summary>Why an address is never asked, seen by its spelling alone; a host name that resolves to a private address is found when it is dialled.</summary>
    /// <returns>A word of <see cref="Reasons"/>, or null where nothing speaks against it.</returns>
    public string? Refuses(Uri address)
    {
        if (address.UserInfo.Length > 0) return Reasons.UserInfo;
        if (!Admits(address.Port)) return Reasons.Port;
        return IPAddress.TryParse(address.DnsSafeHost, out var number) && !Admits(number) ? Reasons.Address : null;
    }

    /// <summary>True for an address of the public Internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        if (address.AddressFamily == AddressFamily.InterNetwork) return IsPublic4(bytes);
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return false;
        if (Wrappings.Any(start => start.AsSpan(0, 12).SequenceEqual(bytes.AsSpan(0, 12)))) return IsPublic4(bytes.AsSpan(12));
        // An ISATAP address leads through a tunnel to the IPv4 address at its end.
        var isTunnel = bytes.AsSpan(9, 3).SequenceEqual((ReadOnlySpan<byte>)[0x00, 0x5e, 0xfe]);
        return bytes[0] >> 5 == 1 && !isTunnel && !Refused6.Any(range => StartsWith(bytes, range.Start, range.Bits));
    }

    static bool IsPublic4(ReadOnlySpan<byte> bytes)
    {
        var number = Number(bytes);
        foreach (var (start, bits) in Refused4)
        {
            if ((number ^ start) >> (32 - bits) == 0) return false;
        }
        return true;
    }

    static uint Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32BigEndian(bytes);

    static bool StartsWith(byte[] bytes, byte[] start, int bits)
    {
        for (var bit = 0; bit < bits; bit++)
        {
            if (((bytes[bit / 8] ^ start[bit / 8]) >> (7 - bit % 8) & 1) != 0) return false;
        }
        return true;
    }
}
