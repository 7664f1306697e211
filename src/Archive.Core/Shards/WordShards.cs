using System.Collections.Immutable;
using System.Text.Json;

namespace Archive.Shards;

/// <summary>A word of the archive.</summary>
/// <param name="Word">The word, in its normal form.</param>
/// <param name="Spelt">The word as readers write it.</param>
/// <param name="Terms">The terms it counts as.</param>
/// <param name="Entries">Number of entries that have it.</param>
/// <param name="WithoutLengths">Fields in which its terms have lists without lengths, a bit for each: what the browser loads beside the lists.</param>
public sealed record ShardWord(string Word, string Spelt, ImmutableArray<string> Terms, int Entries, int WithoutLengths = 0);

/// <summary>All words of the archive in shards by sorted word: what a query's words count as, what may complete a word, what may have been meant.</summary>
public static class WordShards
{
    const string Kind = "a";
    const int Words = 3;

    /// <summary>Writes the shards.</summary>
    /// <param name="words">The words, in any order.</param>
    /// <param name="size">Letters of a full shard.</param>
    public static (ShardDirectory Directory, ImmutableArray<DataFile> Files) Write(IEnumerable<ShardWord> words, int size)
    {
        var writer = new ShardWriter(Kind, Words + 2, Words, size);
        ShardWord[] all = [.. words];
        all.AsSpan().Sort((one, other) => string.CompareOrdinal(one.Word, other.Word));
        foreach (var word in all)
        {
            writer[0].Add(word.Word);
            // Most words are a term of their own; that is written as nothing.
            if (word.Terms is not [var only] || only != word.Word) writer[1].AddList(word.Terms);
            if (word.Spelt != word.Word) writer[2].Add(word.Spelt);
            writer[3].AddNumber(word.Entries);
            writer[4].AddNumber(word.WithoutLengths);
            writer.EndTerm();
        }
        return writer.Finish();
    }

    /// <summary>Reads a shard.</summary>
    /// <param name="json">What its file says.</param>
    public static ImmutableArray<ShardWord> Read(JsonElement json)
    {
        var (words, terms, spelt) = (json[0].GetString()!.Split(' '), json[1].GetString()!.Split(' '), json[2].GetString()!.Split(' '));
        var packed = json[Words].GetString()!;
        var at = 0;
        var entries = PackedNumbers.Read(packed, ref at, words.Length);
        return [.. words.Select((word, i) => new ShardWord(
            word, spelt[i].Length == 0 ? word : spelt[i], terms[i].Length == 0 ? [word] : [.. terms[i].Split(',')], entries[i], PackedNumbers.Read(packed, ref at)))];
    }
}
