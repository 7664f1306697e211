using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>The bytes of a planned file, or the fault that kept it from being made.</summary>
public sealed record Rendered(ReadOnlyMemory<byte> Bytes, Diagnostic? Fault = null);

/// <summary>How long an address is promised.</summary>
public enum AddressLife
{
    /// <summary>As long as the content is as it is: lists, feeds, files of the design.</summary>
    AsContent,

    /// <summary>For life: people link it, cite it and teach with it.</summary>
    ForLife,

    /// <summary>Nothing but what stands where a page for life was lost.</summary>
    StandIn,
}

/// <summary>A file of the site whose bytes are made only when asked for, from any thread.</summary>
/// <param name="Path">Path below the site's folder, with <c>/</c>.</param>
/// <param name="Make">Makes the bytes; the same each time.</param>
/// <param name="Life">How long its address is promised.</param>
public sealed record PlannedFile(string Path, Func<Rendered> Make, AddressLife Life = AddressLife.AsContent);

/// <summary>Every file of the site, in ordinal order of path.</summary>
public sealed record SitePlan(ImmutableArray<PlannedFile> Files)
{
    /// <summary>A plan of what several rooms have planned.</summary>
    public static SitePlan Of(params IEnumerable<ImmutableArray<PlannedFile>> files) =>
        new([.. files.SelectMany(some => some).OrderBy(file => file.Path, StringComparer.Ordinal)]);
}
