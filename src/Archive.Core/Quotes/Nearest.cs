using Archive.Model;
using Archive.Words;

namespace Archive.Quotes;

/// <summary>The stretch of a text most like some words that are not in it. It is shown to people; nothing is anchored by it.</summary>
/// <param name="Span">Its place, UTF-16, widened to whole words.</param>
/// <param name="Likeness">1 − slips ÷ length of the longer form, from 0 to 1, spelling apart.</param>
public readonly record struct Nearest(Span Span, double Likeness)
{
    const double LeastLikeness = 0.5;

    /// <summary>
    /// Finds it by Sellers' table (1980): the edit distance of the words to the best stretch that ends at each place of the text,
    /// one column at a time, with the place where that stretch begins carried along. A stretch may begin only where a word begins
    /// and is weighed only where one ends: of stretches cut out of words, one is often cheapest that its whole words make unlike.
    /// Time: text × words.
    /// </summary>
    /// <param name="text">The folded text.</param>
    /// <param name="words">Folded words.</param>
    public static Nearest? Find(Folded text, string words)
    {
        if (words.Length == 0) return null;
        var cost = new int[words.Length + 1];
        var start = new int[words.Length + 1];
        for (var i = 0; i < cost.Length; i++) cost[i] = i;
        var (most, found) = (0d, default(Span));
        for (var j = 1; j <= text.Text.Length; j++)
        {
            var letter = text.Text[j - 1];
            var (diagonal, diagonalStart) = (cost[0], start[0]);
            if (letter == ' ') (cost[0], start[0]) = (0, j);
            else cost[0]++;
            for (var i = 1; i < cost.Length; i++)
            {
                var (above, aboveStart) = (cost[i], start[i]);
                var best = diagonal + (words[i - 1] == letter ? 0 : 1);
                var bestStart = diagonalStart;
                if (above + 1 < best) (best, bestStart) = (above + 1, aboveStart);
                if (cost[i - 1] + 1 < best) (best, bestStart) = (cost[i - 1] + 1, start[i - 1]);
                (cost[i], start[i]) = (best, bestStart);
                (diagonal, diagonalStart) = (above, aboveStart);
            }
            if (letter == ' ' || (j < text.Text.Length && text.Text[j] != ' ')) continue;
            var stretch = new Span(start[^1], j);
            var likeness = 1 - ((double)cost[^1] / Math.Max(words.Length, stretch.Length));
            if (likeness > most) (most, found) = (likeness, stretch);
        }
        return most < LeastLikeness ? null : new Nearest(text.Original(found), most);
    }
}
