using Archive.Words;

namespace Archive.Quotes;

/// <summary>How a word of a quote differs from the word of the text that stands in its place.</summary>
enum WordChange
{
    /// <summary>Not at all, spelling apart.</summary>
    None,

    /// <summary>As a hand slips, and in a way that rarely makes another word.</summary>
    Slip,

    /// <summary>It may be another word, another form of the word, a number or a sign.</summary>
    Other,
}

/// <summary>
/// Tells a slip of the hand from another word. Counted in letters the two are the same (<c>العربية، الغربية</c>; <c>قال، قالت</c>), so
/// only such differences count as slips as rarely lead from one word to another: docs/anchoring.md has the measured shares.
/// </summary>
static class WordChanges
{
    // In shorter words a letter lost, added or swapped makes other words too often: العقيد، العيد; losses, loses.
    const int ShortestSlip = 6;

    // One letter in the place of another does so for longer: المدينة، المتينة.
    const int ShortestOneForAnother = 8;

    // سألتمونيها, the ten letters that grammar adds to a root, and the particles that are written as one with a word; English has its
    // vowels. A word with one of them more or less, or with two of them swapped, may be another form: قاتل، قتال; woman, women.
    const string FormLetters = "ساءلتمونيهبفكaeiouy";

    /// <summary>Compares two folded words.</summary>
    /// <param name="typed">The word of the quote.</param>
    /// <param name="meant">The word of the text.</param>
    /// <param name="isWord">True when the typed word stands elsewhere in the text: then it is a word, not a slip.</param>
    public static WordChange Of(string typed, string meant, bool isWord) =>
        typed == meant ? WordChange.None
        : !isWord && IsLongWord(typed) && IsLongWord(meant) && Near.Slips(typed, meant) == 1 && IsSlip(typed, meant) ? WordChange.Slip
        : WordChange.Other;

    static bool IsLongWord(string word) => word.Length >= ShortestSlip && word.All(char.IsLetter);

    // Two words that are one slip apart: what is left when the same letters are taken off both ends.
    static bool IsSlip(string typed, string meant)
    {
        var start = typed.AsSpan().CommonPrefixLength(meant);
        var end = 0;
        while (end < Math.Min(typed.Length, meant.Length) - start && typed[^(end + 1)] == meant[^(end + 1)]) end++;
        var differing = string.Concat(typed[start..^end], meant[start..^end]);
        var isOneForAnother = typed.Length == meant.Length && differing.Length == 2 && typed.Length < ShortestOneForAnother;
        // English adds beginnings and endings with any letter.
        var mayInflect = (start == 0 || end == 0) && char.IsAscii(differing[0]);
        return !isOneForAnother && !mayInflect && !differing.All(letter => FormLetters.Contains(letter, StringComparison.Ordinal));
    }
}
