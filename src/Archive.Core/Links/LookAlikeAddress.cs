using System.Globalization;
using System.Text;
using Archive.Words;

namespace Archive.Links;

/// <summary>Addresses that a reader would take for others: where they lead is not what they seem to say.</summary>
public static class LookAlikeAddress
{
    // Cyrillic and Greek letters that look like Latin ones in most fonts.
    const string LikeLatin = "аеорсухіјѕԁԛԝһӏъгпь" + "ορανυικτχε";

    static readonly IdnMapping Names = new();

    /// <summary>What is wrong with an address, with the characters named.</summary>
    /// <param name="address">An http or https address.</param>
    /// <returns>Null where nothing is.</returns>
    public static string? Of(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        if (start < 0) return null;
        var end = address.AsSpan(start + 3).IndexOfAny('/', '?', '#');
        var authority = end < 0 ? address[(start + 3)..] : address.Substring(start + 3, end);
        if (authority.LastIndexOf('@') is >= 0 and var at) return $"what stands before @ is no host; the host is {authority[(at + 1)..]}";
        if (authority.Contains('%', StringComparison.Ordinal)) return "the host hides characters behind %";
        if (Ascii.IsValid(authority) && !authority.Contains("xn--", StringComparison.OrdinalIgnoreCase)) return null;
        if (authority.FirstOrDefault(IsDressed) is not '\0' and var dressed) return $"{Named(dressed)} stands for {Plain(dressed)}";
        return Unicode(authority).Split('.').Select(Label).FirstOrDefault(fault => fault is not null);
    }

    static string? Label(string label)
    {
        var foreign = Deceptive.ForeignLetters(label).ToList();
        if (foreign.Count > 0 && label.Any(char.IsAsciiLetter)) return $"letters of two scripts in one name: {string.Join(", ", foreign.Distinct().Select(Named))}";
        if (foreign.Count > 0 && foreign.TrueForAll(c => LikeLatin.Contains(c, StringComparison.Ordinal)))
            return $"letters that look like Latin ones: {string.Join(", ", foreign.Distinct().Select(Named))}";
        // One name has the letters of one keyboard: Arabic and Persian ones of one shape do not stand together.
        var (arabic, persian) = (label.Where(c => c is 'ك' or 'ي' or 'ى' or 'ه'), label.Where(c => c is 'ک' or 'ی' or 'ہ' or 'ە'));
        return arabic.Any() && persian.Any() && persian.First() is 'ک' or 'ی' && arabic.Any(c => c != 'ه')
            ? $"Arabic and Persian letters of one shape: {string.Join(", ", arabic.Concat(persian).Distinct().Select(Named))}" : null;
    }

    // A letter of full width, a slash of mathematics: another character for one of an address.
    static bool IsDressed(char c) => !char.IsAscii(c) && !char.IsSurrogate(c) && Ascii.IsValid(Plain(c));

    static string Plain(char c) => $"{c}".Normalize(NormalizationForm.FormKC);

    static string Named(char c) => $"{c} {Deceptive.Code(c)}";

    static string Unicode(string authority)
    {
        try
        {
            return Names.GetUnicode(authority.Split(':')[0]);
        }
        catch (ArgumentException)
        {
            return authority;
        }
    }
}
