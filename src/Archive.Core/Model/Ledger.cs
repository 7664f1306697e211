using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>What a person says of an address, against what checks say.</summary>
public enum LinkWord
{
    /// <summary>It works; somebody opened it.</summary>
    Alive,

    /// <summary>It does not work, whatever the server answers.</summary>
    Dead,

    /// <summary>The domain has another owner now: nobody should be sent there.</summary>
    Usurped,
}

/// <summary>A person's word on an address, from <c>links.yaml</c>. It wins over every check.</summary>
/// <param name="Url">The address as written.</param>
/// <param name="Word">What is said.</param>
/// <param name="By">Id of the person.</param>
/// <param name="On">The day.</param>
/// <param name="Why">The reason, if one is given.</param>
public sealed record LinkOverride(Located<string> Url, LinkWord Word, Located<string> By, PartialDate On, LocalText Why);

/// <summary>The rows of <c>links.jsonl</c> and the overrides of <c>links.yaml</c>, by canonical address.</summary>
public sealed record Ledger
{
    /// <summary>Path of the rows.</summary>
    public const string Path = "content/links.jsonl";

    /// <summary>Path of the overrides.</summary>
    public const string OverridesPath = "content/links.yaml";

    /// <summary>Nothing was ever checked.</summary>
    public static readonly Ledger Empty = new([], []);

    readonly Dictionary<string, LedgerRow> rows;
    readonly Dictionary<string, LinkOverride> overrides;

    /// <summary>A ledger.</summary>
    /// <param name="rows">Its rows, each address once.</param>
    /// <param name="overrides">The overrides with the canonical form of their address; of two for one address the first counts.</param>
    public Ledger(IEnumerable<LedgerRow> rows, IEnumerable<KeyValuePair<string, LinkOverride>> overrides)
    {
        Rows = [.. rows.OrderBy(row => row.Url, StringComparer.Ordinal)];
        this.rows = Rows.ToDictionary(row => row.Url, StringComparer.Ordinal);
        this.overrides = new(StringComparer.Ordinal);
        foreach (var (url, word) in overrides) this.overrides.TryAdd(url, word);
    }

    /// <summary>The rows, in ordinal order of address.</summary>
    public ImmutableArray<LedgerRow> Rows { get; }

    /// <summary>What people say.</summary>
    public IEnumerable<LinkOverride> Overrides => overrides.Values.OrderBy(word => word.Url.Place.Line);

    /// <summary>The row of a canonical address, or null.</summary>
    public LedgerRow? Row(string canonical) => rows.GetValueOrDefault(canonical);

    /// <summary>The override of a canonical address, or null.</summary>
    public LinkOverride? Override(string canonical) => overrides.GetValueOrDefault(canonical);
}
