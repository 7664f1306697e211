using System.Numerics;
using Archive.Words;

namespace Archive.Quotes;

/// <summary>
/// What it costs, in letters, to take one word for another: its slips where the two are nearly the same word, the whole word where they
/// are not. Sharing a few letters by chance makes no word half right.
/// </summary>
static class WordCosts
{
    /// <summary>The cost of taking a word for each of many.</summary>
    public static int[] Of(string word, IReadOnlyList<string> forms)
    {
        var letters = Letters(word);
        var costs = new int[forms.Count];
        for (var i = 0; i < costs.Length; i++)
        {
            var form = forms[i];
            var most = MostSlips(word, form);
            // A slip changes at most two letters of the set, so most pairs need no table.
            var isFar = Math.Abs(word.Length - form.Length) > most || BitOperations.PopCount(letters ^ Letters(form)) > 2 * most;
            var slips = isFar ? int.MaxValue : Near.Slips(word, form);
            costs[i] = slips <= most ? slips : word.Length;
        }
        return costs;
    }

    static int MostSlips(string a, string b) => Math.Max(a.Length, b.Length) / 3;

    static ulong Letters(string word)
    {
        var set = 0UL;
        foreach (var c in word) set |= 1UL << (c & 63);
        return set;
    }
}
