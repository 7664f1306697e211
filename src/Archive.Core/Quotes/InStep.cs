namespace Archive.Quotes;

/// <summary>A quote and a stretch read side by side, word by word: how many words are the same, and how many are slips.</summary>
/// <param name="Same">Words that are the same.</param>
/// <param name="SameLetters">Their letters.</param>
/// <param name="Slips">Words that differ as a hand slips.</param>
readonly record struct InStep(int Same, int SameLetters, int Slips)
{
    /// <summary>Reads them.</summary>
    /// <returns>Null where a word was left out, put in, or is another word.</returns>
    public static InStep? Read(string[] quote, WordRow text, Stretch stretch)
    {
        var result = default(InStep);
        var (i, j) = (0, stretch.From);
        while (i < quote.Length && j < stretch.To)
        {
            var (typed, meant) = (quote[i], text.Form(j));
            var change = WordChanges.Of(typed, meant, text.Knows(typed));
            switch (change)
            {
                case WordChange.None:
                    result = result with { Same = result.Same + 1, SameLetters = result.SameLetters + typed.Length };
                    break;
                case var _ when i + 1 < quote.Length && Stretches.IsJoined(meant, typed, quote[i + 1]):
                    result = result with { Slips = result.Slips + 1 };
                    i++;
                    break;
                case var _ when j + 1 < stretch.To && Stretches.IsJoined(typed, meant, text.Form(j + 1)):
                    result = result with { Slips = result.Slips + 1 };
                    j++;
                    break;
                case WordChange.Slip:
                    result = result with { Slips = result.Slips + 1 };
                    break;
                default:
                    return null;
            }
            i++;
            j++;
        }
        return i == quote.Length && j == stretch.To ? result : null;
    }
}
