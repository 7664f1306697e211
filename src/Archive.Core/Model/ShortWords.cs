namespace Archive.Model;

/// <summary>
/// Short words that stand in files again and again: ids, names of labels. Words that are alike become one object, so that a large archive
/// does not keep each of them a hundred thousand times.
/// </summary>
static class ShortWords
{
    const int Longest = 24;

    // Of two words that want one slot the later one gets it. Only memory depends on that, and a reference is written whole: no lock is needed.
    static readonly string?[] Slots = new string?[4096];

    /// <summary>A word that is alike.</summary>
    public static string Of(string word)
    {
        if (word.Length > Longest) return word;
        var number = 0u;
        foreach (var c in word) number = number * 31 + c;
        ref var slot = ref Slots[number % Slots.Length];
        return slot is { } known && known == word ? known : slot = word;
    }
}
