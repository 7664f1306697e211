namespace Archive.Shards;

/// <summary>A row of letters that grows: what a shard's columns are written into, number by number.</summary>
sealed class Letters
{
    char[] room = new char[256];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>The letters.</summary>
    public ReadOnlySpan<char> Span => room.AsSpan(0, Length);

    /// <summary>Adds a letter.</summary>
    public void Add(char letter)
    {
        if (Length == room.Length) Array.Resize(ref room, Length * 2);
        room[Length++] = letter;
    }

    /// <summary>Adds letters.</summary>
    public void Add(ReadOnlySpan<char> letters)
    {
        if (Length + letters.Length > room.Length) Array.Resize(ref room, Math.Max(room.Length * 2, Length + letters.Length));
        letters.CopyTo(room.AsSpan(Length));
        Length += letters.Length;
    }

    /// <summary>Adds words with a comma between.</summary>
    public void AddList(IEnumerable<string> words)
    {
        var first = true;
        foreach (var word in words)
        {
            if (!first) Add(',');
            Add(word);
            first = false;
        }
    }

    /// <summary>Empties it.</summary>
    public void Clear() => Length = 0;
}
