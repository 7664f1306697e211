namespace Archive.Tests.Quotes.Trials;

/// <summary>Slips of the hand.</summary>
static class Typing
{
    const string Arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    const string Latin = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>One letter changed (half of the time), left out or put in, each place and letter as likely as any other.</summary>
    public static string Letter(Dice dice, string word)
    {
        var at = dice.Roll(word.Length);
        var letter = dice.One((char.IsAscii(word[0]) ? Latin : Arabic).ToCharArray());
        return dice.Roll(4) switch
        {
            0 when word.Length > 1 => word.Remove(at, 1),
            1 => word.Insert(at, $"{letter}"),
            _ => word.Remove(at, 1).Insert(at, $"{letter}"),
        };
    }

    /// <summary>Two neighbouring letters swapped; a word of one letter stays.</summary>
    public static string Swapped(Dice dice, string word)
    {
        if (word.Length < 2) return word;
        var at = dice.Roll(word.Length - 1);
        return word.Remove(at, 1).Insert(at + 1, $"{word[at]}");
    }

    /// <summary>One or two letters wrong.</summary>
    public static string Slip(Dice dice, string word) => dice.Is(50) ? Letter(dice, word) : Letter(dice, Letter(dice, word));
}
