using System.Globalization;

namespace Archive.Model;

/// <summary>An address that may stand in <c>href</c>: a relative path of this site, http, https or mailto. Nothing else becomes one.</summary>
public sealed record SafeUrl
{
    static readonly string[] Schemes = ["http", "https", "mailto"];

    SafeUrl(string address) => Address = address;

    /// <summary>The address, unescaped.</summary>
    public string Address { get; }

    /// <summary>Path of the file inside the site that it leads to, with <c>/</c>; null where it leads elsewhere.</summary>
    public string? Target { get; private init; }

    /// <summary>An address given by a person.</summary>
    /// <returns>
    /// Null unless it is absolute, of an allowed scheme, without white space, characters that nobody sees, or the backslash, which
    /// browsers take for a slash and others do not.
    /// </returns>
    public static SafeUrl? External(string address)
    {
        if (address.Any(IsForbidden) || !Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        var named = Schemes.Contains(uri.Scheme, StringComparer.Ordinal)
            && address.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);
        return named && (uri.Scheme == "mailto" || uri.Host.Length > 0) ? new SafeUrl(address) : null;
    }

    /// <summary>True where the host has ended, so that what is added cannot change it.</summary>
    public bool HasPath => Address.IndexOf("://", StringComparison.Ordinal) is var host && (host < 0 || Address.AsSpan(host + 3).IndexOfAny("/?#") >= 0);

    /// <summary>The address with a path or query added, which cannot change its scheme or host.</summary>
    /// <param name="more">Escaped where it is not ours: without white space or control characters.</param>
    /// <exception cref="InvalidOperationException">The host has not ended (<see cref="HasPath"/>): a fault of ours.</exception>
    public SafeUrl Then(string more) => HasPath ? new SafeUrl(Address + more) : throw new InvalidOperationException($"{Address} has no path to go on with");

    static bool IsForbidden(char c) =>
        c == '\\' || char.IsWhiteSpace(c) || char.IsControl(c) || c > '\x7F' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format;

    /// <summary>An address inside the site, made by us: a relative path or a fragment.</summary>
    /// <exception cref="ArgumentException">The path has a scheme or names a host: a fault of ours.</exception>
    /// <param name="path">The path, with a fragment or query or without.</param>
    /// <param name="target">The file of the site that it leads to, where it leads to one.</param>
    public static SafeUrl Internal(string path, string? target = null)
    {
        var scheme = path.IndexOf(':', StringComparison.Ordinal);
        var slash = path.AsSpan().IndexOfAny('/', '#', '?');
        if (path.StartsWith("//", StringComparison.Ordinal) || (scheme >= 0 && (slash < 0 || scheme < slash)))
            throw new ArgumentException($"not an address inside the site: {path}", nameof(path));
        return new SafeUrl(path) { Target = target };
    }

    /// <inheritdoc/>
    public override string ToString() => Address;
}
