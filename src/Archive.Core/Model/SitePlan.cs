using System.Collections.Immutable;
using System.Text;
using Archive.Model.Fingerprints;

namespace Archive.Model;

/// <summary>The bytes of a planned file, or the fault that kept it from being made.</summary>
/// <param name="Bytes">The bytes; none where they are known already.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record Rendered(ReadOnlyMemory<byte> Bytes, Diagnostic? Fault = null)
{
    /// <summary>What the file is known by.</summary>
    public Identity Identity { get; init; }

    /// <summary>False where the file is as it was, and its bytes were not made.</summary>
    public bool IsNew { get; init; } = true;

    /// <summary>A file that is as it was.</summary>
    public static Rendered Unchanged(Identity identity) => new(default(ReadOnlyMemory<byte>)) { Identity = identity, IsNew = false };
}

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
/// <param name="Render">Makes the bytes, unless the file would be the one that is known; the same each time.</param>
/// <param name="Life">How long its address is promised.</param>
public sealed record PlannedFile(string Path, Func<Identity, Rendered> Render, AddressLife Life = AddressLife.AsContent)
{
    /// <summary>A file that is cheap to make: it is known by its bytes.</summary>
    public PlannedFile(string path, Func<ReadOnlyMemory<byte>> bytes) : this(path, known =>
    {
        var made = bytes();
        var content = Fingerprint.Of(made.Span);
        return content == known.Content ? Rendered.Unchanged(known) : new Rendered(made) { Identity = new(content) };
    })
    {
    }

    /// <summary>A file that is written out of a record: it is known by what the record holds, and an unchanged one is not written.</summary>
    /// <param name="path">Path below the site's folder.</param>
    /// <param name="record">Gives the record: all that the file is written from.</param>
    /// <param name="write">Writes it.</param>
    public static PlannedFile Of<T>(string path, Func<T> record, Func<T, ReadOnlyMemory<byte>> write) where T : class => new(path, known =>
    {
        var what = record();
        var content = Fingerprint.Of(what);
        return content == known.Content ? Rendered.Unchanged(known) : new Rendered(write(what)) { Identity = new(content) };
    });

    /// <summary>Where the content asks for it; null for what every site has.</summary>
    public Place? Source { get; init; }

    /// <summary>
    /// The fingerprint of all the files that it is made from, where they are fewer than all: while it is the same the file is, without
    /// being asked. <see cref="Fingerprint.None"/> where only making it tells.
    /// </summary>
    public Fingerprint Origin { get; init; }

    /// <summary>Makes the bytes.</summary>
    public Rendered Make() => MakeUnless(Identity.None);

    /// <summary>Makes the bytes, unless the file would be the one that is known.</summary>
    public Rendered MakeUnless(Identity known)
    {
        if (known.IsSureOf(Origin)) return Rendered.Unchanged(known);
        var made = Render(known);
        return Origin == Fingerprint.None ? made : made with { Identity = made.Identity with { Origin = Origin } };
    }
}

/// <summary>Every file of the site, in ordinal order of path.</summary>
public sealed record SitePlan(ImmutableArray<PlannedFile> Files)
{
    /// <summary>A plan of pages and search files, in any order.</summary>
    public static SitePlan Of(ImmutableArray<PlannedFile> pages, ImmutableArray<PlannedFile> search) =>
        new([.. pages.Concat(search).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>
    /// What is wrong with the paths: one that leaves the site's folder, and two that are one file on some disk, of which one would
    /// silently be lost.
    /// </summary>
    public IEnumerable<Diagnostic> Faults()
    {
        var first = new Dictionary<string, PlannedFile>(Files.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var file in Files)
        {
            if (!IsInside(file.Path)) yield return new Diagnostic(Rules.PathOutside, file.Source ?? Nowhere, new Detail("page", file.Path));
            var key = Ascii.IsValid(file.Path) ? file.Path : file.Path.Normalize(NormalizationForm.FormC);
            if (first.TryAdd(key, file)) continue;
            var (one, other) = (first[key], file);
            if (other.Source is null) (one, other) = (other, one);
            yield return new Diagnostic(Rules.PathTwice, other.Source ?? Nowhere, new Detail("page", file.Path),
                one.Source is { } place ? new Detail("first", one.Path, place) : new Detail("first", "a page that every site has"));
        }
    }

    static Place Nowhere => new("content");

    static bool IsInside(string path)
    {
        if (path.AsSpan().IndexOfAny('\\', '\0', ':') >= 0) return false;
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(part) is "" or "." or "..") return false;
        }
        return true;
    }
}
