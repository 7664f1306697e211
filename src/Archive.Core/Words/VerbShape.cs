using System.Collections.Immutable;

namespace Archive.Words;

/// <summary>A verb as its table row gives it, with what its form (I to X) makes of it.</summary>
/// <param name="Past">"He did", without shadda.</param>
/// <param name="Present">"He does", without shadda.</param>
/// <param name="Nouns">Its verbal nouns.</param>
/// <param name="Doubled">Last two root letters alike (ردّ).</param>
/// <param name="Hollow">A long vowel for its middle root letter (قال).</param>
/// <param name="Simple">Form I.</param>
sealed record VerbShape(string Past, string Present, ImmutableArray<string> Nouns, bool Doubled, bool Hollow, bool Simple)
{
    /// <summary>Reads a row: past, present where it cannot be told from the past, verbal nouns of form I.</summary>
    public static VerbShape Of(ReadOnlySpan<string> row)
    {
        var past = row[0].Replace("\u0651", "", StringComparison.Ordinal);
        var doubled = row[0][^1] == ArabicLetters.Shadda;
        if (row.Length > 1 && row[1][0] == 'ي' && past.Length <= 3)
            return new VerbShape(past, row[1], [.. row[2..]], doubled, past is [_, 'ا', _], Simple: true);
        var twice = row[0].AsSpan().IndexOf(ArabicLetters.Shadda);
        if (past.Length == 3 && twice is < 0 or > 3 && past[0] != 'آ' && !(doubled && past[0] == 'أ'))
            return new VerbShape(past, 'ي' + past, [.. row[1..]], doubled, Hollow: false, Simple: true);
        var (present, noun) = Derived(past, twice == 2, twice == 3, doubled);
        return new VerbShape(past, present, [noun], doubled, IsHollow(past, doubled), Simple: false);
    }

    static (string Present, string Noun) Derived(string past, bool twice, bool fifth, bool doubled) => past switch
    {
        [_, _, _] when twice => (Soft(Carried(past)), Second(past)),
        ['آ', ..] => ("يؤ" + Soft(past[1..]), past[^1] == 'ى' ? "إي" + past[1..^1] + "اء" : "إي" + past[1..^1] + 'ا' + past[^1]),
        ['أ', ..] => Fourth(past, doubled),
        ['ا', ..] => Later(past, doubled),
        [_, 'ا', _, _] => (Soft(Carried(past)), past[^1] == 'ى' ? 'م' + past[..^1] + "اة" : 'م' + past + 'ة'),
        ['ت', ..] when fifth || past.Length > 4 || past[1] == 'آ' || past[2] == 'ا' => ('ي' + past, past[^1] == 'ى' ? past[..^1] + 'ي' : past),
        _ => ('ي' + past, past + 'ة'),
    };

    // يؤكد: after the ya with its u the hamza sits on a waw.
    static string Carried(string past) => past[0] == 'أ' ? "يؤ" + past[1..] : 'ي' + past;

    static string Second(string past) => past[^1] switch
    {
        'ى' or 'ا' => "ت" + past[..^1] + "ية",
        'أ' => "ت" + past[..^1] + "ئة",
        _ => "ت" + past[..^1] + 'ي' + past[^1],
    };

    static (string, string) Fourth(string past, bool doubled)
    {
        var weak = past[1] == 'و' ? "إي" + past[2] : "إ" + past[1..3];
        if (doubled) return ('ي' + past[1..], "إ" + past[1..] + 'ا' + past[^1]);
        if (past is [_, _, 'ا', _]) return ("ي" + past[1] + 'ي' + past[3], "إ" + past[1] + 'ا' + past[3] + 'ة');
        return (Soft('ي' + past[1..]), past[^1] is 'ى' or 'أ' or 'ا' ? weak + "اء" : weak + 'ا' + past[^1]);
    }

    // VII to X: the alef of the beginning gives way to the ya.
    static (string, string) Later(string past, bool doubled)
    {
        var present = 'ي' + past[1..];
        var begin = past.StartsWith("است", StringComparison.Ordinal) && past.Length == 6
            ? past.Replace("استو", "استي", StringComparison.Ordinal).Replace("استأ", "استئ", StringComparison.Ordinal) : past;
        if (doubled) return (present, past + 'ا' + past[^1]);
        if (past[^2] == 'ا' && past.Length == 6) return (present[..^2] + 'ي' + present[^1], past + 'ة');
        if (past[^2] == 'ا') return (present, past[..^2] + "يا" + past[^1]);
        return (Soft(present), past[^1] is 'ى' or 'أ' ? begin[..^1] + "اء" : begin[..^1] + 'ا' + past[^1]);
    }

    // A past in -ى or -أ has a present in -ي or -ئ.
    static string Soft(string present) => present[^1] switch
    {
        'ى' or 'ا' => present[..^1] + 'ي',
        'أ' => present[..^1] + 'ئ',
        _ => present,
    };

    static bool IsHollow(string past, bool doubled) => !doubled && past[^2] == 'ا' && (past[0], past.Length) is ('أ', 4) or ('ا', 5 or 6);
}
