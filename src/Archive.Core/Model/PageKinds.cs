using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>Some kinds of pages.</summary>
/// <param name="Bits">Of each kind the bit of its number.</param>
public sealed record PageKinds(int Bits)
{
    /// <summary>The kinds, in their order.</summary>
    public static readonly ImmutableArray<PageKind> InOrder = [.. Enum.GetValues<PageKind>()];

    /// <summary>All of them.</summary>
    public static readonly PageKinds Every = Of(InOrder.AsSpan());

    /// <summary>These.</summary>
    public static PageKinds Of(params ReadOnlySpan<PageKind> kinds)
    {
        var bits = 0;
        foreach (var kind in kinds) bits |= 1 << (int)kind;
        return new PageKinds(bits);
    }

    /// <summary>True where a kind is among them.</summary>
    public bool Contains(PageKind kind) => (Bits & 1 << (int)kind) != 0;
}
