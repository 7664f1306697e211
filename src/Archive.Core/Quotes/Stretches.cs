namespace Archive.Quotes;

/// <summary>Some words in a row of a text, and what it costs to read a quote there.</summary>
/// <param name="From">The first word.</param>
/// <param name="To">After the last word.</param>
/// <param name="Cost">Letters that differ.</param>
readonly record struct Stretch(int From, int To, int Cost);

/// <summary>
/// Finds where a text could be read as a quote: Sellers' table (1980) over words instead of letters, so that a stretch is always of
/// whole words. A word is kept, taken for another, left out or put in; a space lost or typed inside a word costs one letter.
/// </summary>
static class Stretches
{
    // A long word that the quote lacks must not cost more than the words on its far side: they would be given up to be rid of it.
    const int MostForLackingWord = 3;

    /// <summary>The best stretch for each place where one can end, none overlapping a better one; the best first, then in order.</summary>
    /// <param name="quote">Folded words, at least one.</param>
    /// <param name="text">The text.</param>
    /// <param name="most">The highest cost.</param>
    public static List<Stretch> Of(string[] quote, WordRow text, int most)
    {
        var ends = Ends(quote, text, most);
        ends.Sort((a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : a.From.CompareTo(b.From));
        var taken = new bool[text.Count];
        var apart = new List<Stretch>();
        foreach (var stretch in ends)
        {
            var words = taken.AsSpan(stretch.From, stretch.To - stretch.From);
            if (words.Contains(true)) continue;
            words.Fill(true);
            apart.Add(stretch);
        }
        return apart;
    }

    // One column a word of the text; two columns are kept back, since a quote's word may be two words of the text. A cell holds the cost
    // and, below it, where the stretch begins: of two cells the smaller number is the cheaper one.
    static List<Stretch> Ends(string[] quote, WordRow text, int most)
    {
        var costs = quote.Select(word => WordCosts.Of(word, text.Forms)).ToArray();
        var (last, here, next) = (FirstColumn(quote), FirstColumn(quote), FirstColumn(quote));
        var ends = new List<Stretch>();
        var before = "";
        for (var j = 0; j < text.Count; j++)
        {
            var id = text.Id(j);
            var word = text.Forms[id];
            var lacking = Cost(Math.Min(word.Length + 1, MostForLackingWord));
            next[0] = j + 1;
            for (var i = 1; i < next.Length; i++)
            {
                var typed = quote[i - 1];
                var best = Math.Min(here[i - 1] + Cost(costs[i - 1][id]), Math.Min(next[i - 1] + Cost(typed.Length + 1), here[i] + lacking));
                if (i > 1 && IsJoined(word, quote[i - 2], typed)) best = Math.Min(best, here[i - 2] + Cost(1));
                if (j > 0 && IsJoined(typed, before, word)) best = Math.Min(best, last[i - 1] + Cost(1));
                next[i] = best;
            }
            var end = new Stretch((int)(next[^1] & uint.MaxValue), j + 1, (int)(next[^1] >> 32));
            if (end.Cost <= most && end.From < end.To) ends.Add(end);
            (last, here, next) = (here, next, last);
            before = word;
        }
        return ends;
    }

    /// <summary>True when a word is two others with the space between them lost.</summary>
    public static bool IsJoined(string whole, string first, string second) => whole.Length == first.Length + second.Length
        && whole.StartsWith(first, StringComparison.Ordinal) && whole.EndsWith(second, StringComparison.Ordinal);

    static long[] FirstColumn(string[] quote)
    {
        var column = new long[quote.Length + 1];
        for (var i = 1; i < column.Length; i++) column[i] = column[i - 1] + Cost(quote[i - 1].Length + 1);
        return column;
    }

    static long Cost(int letters) => (long)letters << 32;
}
