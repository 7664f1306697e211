namespace Archive.Words;

/// <summary>Terms in families: two that were joined, directly or through others, are in one.</summary>
sealed class Families
{
    readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

    /// <summary>The head of a term's family: its shortest term, of several the first in ordinal order.</summary>
    public string Of(string term)
    {
        var head = term;
        while (parents.TryGetValue(head, out var parent)) head = parent;
        while (term != head) (term, parents[term]) = (parents[term], head);
        return head;
    }

    /// <summary>Makes two families one.</summary>
    public void Join(string one, string other)
    {
        (one, other) = (Of(one), Of(other));
        if (one == other) return;
        var first = one.Length != other.Length ? one.Length < other.Length : string.CompareOrdinal(one, other) < 0;
        parents[first ? other : one] = first ? one : other;
    }
}
