using System.Text;
using Archive.Model;

namespace Archive.Words;

/// <summary>A word as search sees it.</summary>
/// <param name="Term">Its normal form, never empty; two spellings that search takes for one have the same.</param>
/// <param name="Span">Where it stands, UTF-16, half-open; marks after its last letter belong to it.</param>
public sealed record SearchToken(string Term, Span Span);

/// <summary>
/// Cuts a text into words for search. Looser than <see cref="Folding"/>, which has to lead a quote back to one place: here the hamza
/// stays a letter while its seat falls away (شؤون, شئون), and Persian and foreign letters become their Arabic neighbours (ڤ, ف). Stricter
/// at the end of a word: ة and ه, ى and ي stay apart, since they part كتابة from كتابه and على from علي; whoever writes one for the other
/// is helped by the classes and by <see cref="Spellings"/>.
/// </summary>
public static class SearchTokens
{
    /// <summary>The words of a text, in order.</summary>
    /// <param name="text">Any text; unpaired surrogates part words.</param>
    public static IEnumerable<SearchToken> Of(string text)
    {
        var reader = new TokenReader();
        while (reader.Next(text)) yield return new SearchToken(reader.Term.ToString(), reader.Span);
    }

    /// <summary>The normal form of a name or word: its terms, one space between them.</summary>
    public static string Normal(string text) => string.Join(' ', Of(text).Select(token => token.Term));

    /// <summary>The other ways in which people write the end of a term, to be tried where the archive does not have the term itself.</summary>
    public static IEnumerable<string> Spellings(string term)
    {
        if (term.Length < 2) yield break;
        var other = term[^1] switch { 'ه' => 'ة', 'ة' => 'ه', 'ي' => 'ى', 'ى' => 'ي', _ => '\0' };
        if (other != '\0') yield return term[..^1] + other;
        if (term[^1] == 'ى') yield return term[..^1] + 'ا';
    }

    // What a code point becomes does not change: it is found out once for those that texts are made of.
    static readonly string?[] Known = new string?[0x10000];

    /// <summary>What a code point becomes: nothing where it is dropped, a space where it parts words.</summary>
    internal static string Form(int codePoint) => codePoint < Known.Length ? Known[codePoint] ??= Made(codePoint) : Made(codePoint);

    static string Made(int codePoint)
    {
        if (codePoint is >= 'a' and <= 'z' or >= '0' and <= '9') return ((char)codePoint).ToString();
        if (NormalTable.In(NormalTable.Drop, codePoint)) return "";
        if (NormalTable.In(NormalTable.Part, codePoint)) return " ";
        var form = new StringBuilder();
        foreach (var rune in Composed(new Rune(codePoint).ToString(), NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Folded(rune) is { } letter)
            {
                form.Append(letter);
                continue;
            }
            foreach (var part in Composed(rune.ToString(), NormalizationForm.FormD).EnumerateRunes()) Append(form, Lower(part));
        }
        return form.ToString();
    }

    static void Append(StringBuilder form, Rune rune)
    {
        if (NormalTable.In(NormalTable.Drop, rune.Value)) return;
        if (NormalTable.In(NormalTable.Part, rune.Value)) form.Append(' ');
        else if (Folded(rune) is { } letter) form.Append(letter);
        else if (Digit(rune.Value) is { } digit) form.Append(digit);
        else form.Append(rune);
    }

    // Latin, Greek, Cyrillic, Armenian: of younger scripts some browsers do not know the cases yet.
    static Rune Lower(Rune rune) => rune.Value is < 0x600 or >= 0x1E00 and < 0x2000 ? Rune.ToLowerInvariant(rune) : rune;

    static string? Folded(Rune rune) => rune.IsBmp && NormalTable.Fold.TryGetValue((char)rune.Value, out var letter) ? letter : null;

    static char? Digit(int codePoint)
    {
        var at = Array.BinarySearch(NormalTable.Zeros, codePoint);
        var zero = at >= 0 ? codePoint : ~at == 0 ? -1 : NormalTable.Zeros[~at - 1];
        return zero >= 0 && codePoint - zero < 10 ? (char)('0' + codePoint - zero) : null;
    }

    // Normalize throws for U+FFFE and U+FFFF; neither has another form.
    static string Composed(string text, NormalizationForm form) => text[0] >= 0xFFFE ? text : text.Normalize(form);
}
