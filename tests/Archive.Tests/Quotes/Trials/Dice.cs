namespace Archive.Tests.Quotes.Trials;

/// <summary>Random numbers that are the same on every machine and in every version: SplitMix64 (Steele, Lea and Flood 2014).</summary>
sealed class Dice(ulong seed)
{
    ulong state = seed;

    /// <summary>A number from 0 to <paramref name="sides"/> − 1.</summary>
    public int Roll(int sides) => (int)(Next() % (ulong)sides);

    /// <summary>A number from one to another, both included.</summary>
    public int Between(int least, int most) => least + Roll(most - least + 1);

    /// <summary>True in so many of a hundred.</summary>
    public bool Is(int percent) => Roll(100) < percent;

    /// <summary>One of several.</summary>
    public T One<T>(IReadOnlyList<T> things) => things[Roll(things.Count)];

    /// <summary>Some different numbers below <paramref name="sides"/>, in order.</summary>
    public int[] Some(int count, int sides)
    {
        var all = Shuffled(Enumerable.Range(0, sides));
        return [.. all.Take(count).Order()];
    }

    /// <summary>Things in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> things)
    {
        var all = things.ToArray();
        for (var i = all.Length - 1; i > 0; i--)
        {
            var other = Roll(i + 1);
            (all[i], all[other]) = (all[other], all[i]);
        }
        return all;
    }

    ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
