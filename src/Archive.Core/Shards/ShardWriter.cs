using System.Collections.Immutable;
using System.Text;

namespace Archive.Shards;

/// <summary>Cuts a sorted list into shards: a shard is full when its columns together reach a size, so that a query costs about the same everywhere.</summary>
/// <param name="kind">First part of the shards' names.</param>
/// <param name="columns">Number of columns; the first is the terms.</param>
/// <param name="separated">How many of them, from the first, are words with a space between; the others are packed numbers, joined into one string.</param>
/// <param name="size">Letters of a full shard.</param>
sealed class ShardWriter(string kind, int columns, int separated, int size)
{
    readonly ImmutableArray<string>.Builder bounds = ImmutableArray.CreateBuilder<string>();
    readonly List<string> contents = [];
    readonly Letters[] row = [.. Enumerable.Range(0, columns).Select(_ => new Letters())];
    readonly Letters[] shard = [.. Enumerable.Range(0, columns).Select(_ => new Letters())];
    string? before;
    bool any;

    /// <summary>The columns of the term that is being written.</summary>
    public Letters this[int column] => row[column];

    /// <summary>Ends a term. It opens a new shard where it would make this one too large.</summary>
    public void EndTerm()
    {
        if (any && shard.Sum(column => column.Length) + row.Sum(column => column.Length) > size) EndShard();
        var term = row[0].Span.ToString();
        if (!any) bounds.Add(ShardDirectory.Bound(before, term));
        for (var i = 0; i < columns; i++)
        {
            if (any && i < separated) shard[i].Add(' ');
            shard[i].Add(row[i].Span);
            row[i].Clear();
        }
        (any, before) = (true, term);
    }

    /// <summary>The shards and their directory.</summary>
    public (ShardDirectory Directory, ImmutableArray<DataFile> Files) Finish()
    {
        if (any) EndShard();
        var directory = new ShardDirectory(kind, bounds.ToImmutable(), ContentHash.Of(contents));
        return (directory, [.. contents.Select((content, shard) => DataFile.Of(directory.Name(shard), content))]);
    }

    void EndShard()
    {
        var json = new StringBuilder("[");
        for (var i = 0; i < separated; i++) json.AppendString(shard[i].Span).Append(',');
        // The numbers are one string; no letter of theirs is anything special there.
        json.Append('"');
        foreach (var column in shard.AsSpan(separated)) json.Append(column.Span);
        json.Append("\"]");
        contents.Add(json.ToString());
        foreach (var column in shard) column.Clear();
        any = false;
    }
}
