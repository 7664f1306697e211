using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>The bytes of a planned file, or the fault that kept it from being made.</summary>
public sealed record Rendered(ReadOnlyMemory<byte> Bytes, Diagnostic? Fault = null);

/// <summary>A file of the site whose bytes are made only when asked for, from any thread.</summary>
/// <param name="Path">Path below the site's folder, with <c>/</c>.</param>
/// <param name="Make">Makes the bytes; the same each time.</param>
public sealed record PlannedFile(string Path, Func<Rendered> Make);

/// <summary>Every file of the site, in ordinal order of path.</summary>
public sealed record SitePlan(ImmutableArray<PlannedFile> Files);
