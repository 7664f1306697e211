using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Archive.Shards;

/// <summary>Which shard holds a term: the shards of one kind, cut from one sorted list.</summary>
/// <param name="Kind">First part of their names.</param>
/// <param name="Bounds">For each shard the shortest beginning that its first term has and the last one before it has not; the first is empty.</param>
/// <param name="Hash">
/// The hash in the name of their folder. All of them share it: one new entry changes nearly every shard, and a hash for each would be
/// half of the manifest (docs/search.md).
/// </param>
public sealed record ShardDirectory(string Kind, ImmutableArray<string> Bounds, string Hash)
{
    // No folder grows without end.
    const int InFolder = 256;

    /// <summary>The name of a shard.</summary>
    public string Name(int shard) => string.Create(CultureInfo.InvariantCulture, $"{Kind}-{Hash}/{shard / InFolder}/{shard}");

    /// <summary>The shard that would hold a term.</summary>
    /// <returns>-1 where there are none.</returns>
    public int Find(string term)
    {
        var at = Bounds.BinarySearch(term, StringComparer.Ordinal);
        return at >= 0 ? at : ~at - 1;
    }

    /// <summary>The shards that may hold terms with a beginning.</summary>
    public IEnumerable<int> Beginning(string prefix)
    {
        for (var shard = Find(prefix); shard >= 0 && shard < Bounds.Length; shard++)
        {
            if (string.CompareOrdinal(Bounds[shard], prefix) > 0 && !Bounds[shard].StartsWith(prefix, StringComparison.Ordinal)) yield break;
            yield return shard;
        }
    }

    /// <summary>As the manifest has it: the hash, and the bounds with a space after each.</summary>
    internal string Json => new StringBuilder("[").AppendString(Hash).Append(',')
        .AppendString(string.Concat(Bounds.Select(bound => bound + ' '))).Append(']').ToString();

    /// <summary>Reads it from the manifest.</summary>
    internal static ShardDirectory Read(string kind, JsonElement json) =>
        new(kind, [.. json[1].GetString()!.Split(' ')[..^1]], json[0].GetString()!);

    /// <summary>Shortest beginning of a term that an earlier one has not.</summary>
    internal static string Bound(string? before, string term)
    {
        if (before is null) return "";
        var shared = 0;
        while (shared < before.Length && shared < term.Length && before[shared] == term[shared]) shared++;
        // A pair of code units is one letter: half of it could not be written down.
        return term[..(shared + (char.IsHighSurrogate(term[shared]) && shared + 1 < term.Length ? 2 : 1))];
    }
}
