using System.Collections.Immutable;

namespace Archive.Words;

/// <summary>What two sequences have in common in the same order: their longest common subsequence.</summary>
public static class Alignment
{
    /// <summary>The pairs, in order.</summary>
    /// <param name="one">One sequence.</param>
    /// <param name="other">The other; time and memory grow with the product of their lengths.</param>
    /// <param name="key">What two elements must share to be a pair, compared letter for letter.</param>
    public static ImmutableArray<(T One, T Other)> Of<T>(ImmutableArray<T> one, ImmutableArray<T> other, Func<T, string> key)
    {
        var (left, right) = (one.Select(key).ToArray(), other.Select(key).ToArray());
        var longest = Lengths(left, right);
        var pairs = ImmutableArray.CreateBuilder<(T, T)>();
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j]) pairs.Add((one[i++], other[j++]));
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }
        return pairs.ToImmutable();
    }

    // The textbook table (Wagner and Fischer 1974), filled from the end so that the walk goes forward.
    static int[,] Lengths(string[] left, string[] right)
    {
        var longest = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
                longest[i, j] = left[i] == right[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }
        return longest;
    }
}
