namespace Archive.Indexing;

/// <summary>
/// How large shards are. A query loads a shard a word and always the list of all shards: large shards cost where they are loaded,
/// small ones in the list. The best size grows with the square root of the archive (measured: docs/search.md).
/// </summary>
static class ShardSize
{
    /// <summary>Letters of a shard of terms.</summary>
    /// <param name="entries">Number of entries.</param>
    public static int OfTerms(int entries) => (int)Math.Clamp(60 * Math.Sqrt(entries), 2_000, 16_000);

    /// <summary>Letters of a shard of words: what typing a first word costs.</summary>
    /// <param name="entries">Number of entries.</param>
    public static int OfWords(int entries) => (int)Math.Clamp(80 * Math.Sqrt(entries), 2_000, 3_000);
}
