namespace Archive.Shards;

/// <summary>
/// Whole numbers as letters that stand in a JavaScript string as they are. One below 64 is one letter; a greater one begins with digits of
/// base 27, the lowest first, from the other letters. A compressor sees the numbers themselves, which base 64 of packed bytes would hide.
/// </summary>
static class PackedNumbers
{
    const int Last = 64;
    const int More = 27;

    // # to ~ without the backslash: 91 letters, the first 64 end a number, the other 27 promise more of it.
    static char Letter(int at) => (char)(at + '#' < '\\' ? at + '#' : at + '#' + 1);

    static int At(char letter) => letter < '\\' ? letter - '#' : letter - '#' - 1;

    /// <summary>Adds a number, 0 or greater.</summary>
    public static void AddNumber(this Letters text, int number)
    {
        for (; number >= Last; number /= More) text.Add(Letter(Last + number % More));
        text.Add(Letter(number));
    }

    /// <summary>Reads the number at a place and moves the place behind it.</summary>
    public static int Read(string text, ref int at)
    {
        var (number, worth) = (0, 1);
        while (true)
        {
            var digit = At(text[at++]);
            if (digit < Last) return number + digit * worth;
            number += (digit - Last) * worth;
            worth *= More;
        }
    }

    /// <summary>Reads a row of numbers.</summary>
    public static int[] Read(string text, ref int at, int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++) numbers[i] = Read(text, ref at);
        return numbers;
    }
}
