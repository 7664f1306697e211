using System.Text;

namespace Archive.Words;

/// <summary>Which way the letters of some words run.</summary>
public static class Direction
{
    /// <summary>True where words have letters and not one of them runs that way: a Latin slogan on an Arabic page.</summary>
    /// <param name="words">The words.</param>
    /// <param name="rightToLeft">The way.</param>
    public static bool IsOnlyAgainst(string words, bool rightToLeft)
    {
        var hasLetters = false;
        foreach (var rune in words.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune)) continue;
            if (IsRightToLeft(rune.Value) == rightToLeft) return false;
            hasLetters = true;
        }
        return hasLetters;
    }

    // The blocks that Unicode keeps for right-to-left scripts.
    static bool IsRightToLeft(int codePoint) => codePoint is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF
        or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;
}
