using System.Collections.Immutable;

namespace Archive.Cli.DevServer;

/// <summary>What the watcher has heard of: where something may have changed.</summary>
/// <param name="Paths">Paths from the root.</param>
/// <param name="Everything">True where events were lost, so that nothing can be taken for unchanged.</param>
sealed record Hint(ImmutableHashSet<string> Paths, bool Everything = false)
{
    /// <summary>All files are to be read.</summary>
    public static readonly Hint All = new([], Everything: true);

    /// <summary>Time and length decide.</summary>
    public static readonly Hint None = new([]);

    /// <summary>True where a file is to be read again.</summary>
    public bool IsOf(string path) => Everything || Paths.Contains(path);
}
