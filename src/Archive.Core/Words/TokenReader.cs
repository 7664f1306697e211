using Archive.Model;

namespace Archive.Words;

/// <summary>Reads the words of texts one after the other, as <see cref="SearchTokens"/> cuts them, without a string for each.</summary>
public sealed class TokenReader
{
    // Letters that stand for one letter, and what parts words: nearly all of every text. Anything else is \0.
    static readonly char[] Single = new char[char.MaxValue + 1];

    readonly char[] single = Single;
    char[] term = new char[64];
    int length;
    int start;
    int end;
    int at;
    int inForm;

    /// <summary>The word's normal form; it is overwritten by the next one.</summary>
    public ReadOnlySpan<char> Term => term.AsSpan(0, length);

    /// <summary>Where the word stands, UTF-16.</summary>
    public Span Span => new(start, end);

    /// <summary>Starts with a text.</summary>
    public void Begin() => (at, inForm) = (0, 0);

    /// <summary>Goes to the next word.</summary>
    /// <param name="letters">The text, the same until there is no word left in it.</param>
    /// <returns>False where there is none.</returns>
    public bool Next(ReadOnlySpan<char> letters)
    {
        length = 0;
        var script = 0;
        var table = single;
        while (at < letters.Length)
        {
            // What ends a word is left standing: it is looked at again by the next one.
            if (table[letters[at]] is not '\0' and var letter)
            {
                if (!Take(letter, at + 1, ref script)) return true;
                at++;
                continue;
            }
            var size = at + 1 < letters.Length && char.IsSurrogatePair(letters[at], letters[at + 1]) ? 2 : 1;
            var codePoint = size == 2 ? char.ConvertToUtf32(letters[at], letters[at + 1]) : letters[at];
            var form = SearchTokens.Form(codePoint);
            if (form.Length == 1 && size == 1 && !char.IsSurrogate(letters[at])) single[codePoint] = form[0];
            // A hamza written as a mark of its own: the seat before it gives way.
            if (codePoint == 0x654 && length > 0 && term[length - 1] is 'و' or 'ي') term[length - 1] = 'ء';
            for (; inForm < form.Length; inForm++)
            {
                if (!Take(form[inForm], at + size, ref script)) return true;
            }
            at += size;
            inForm = 0;
            if (form.Length == 0 && length > 0) end = at;
        }
        return length > 0;
    }

    // False where the word ends before this letter: at a space, and where Arabic has a particle on a word of the other script («وNATO»).
    bool Take(char letter, int behind, ref int script)
    {
        if (letter == ' ') return length == 0;
        var next = Script(letter);
        if (length == 0) start = at;
        else if (next * script == 2) return false;
        if (next != 0) script = next;
        if (length == term.Length) Array.Resize(ref term, length * 2);
        term[length++] = letter;
        end = behind;
        return true;
    }

    // 1 Latin, 2 Arabic, 0 any other.
    static int Script(char c) => c is >= 'a' and <= 'z' ? 1 : c is >= '\u0600' and < '\u0900' ? 2 : 0;
}
