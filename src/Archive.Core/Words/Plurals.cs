namespace Archive.Words;

/// <summary>The plural category of a whole number, by CLDR 47's cardinal rules.</summary>
public static class Plurals
{
    /// <summary>The category names, in CLDR's order.</summary>
    public static readonly string[] Categories = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>The category that <paramref name="n"/> takes.</summary>
    /// <param name="language">Primary language subtag; a language without rules here has <c>one</c> and <c>other</c>.</param>
    /// <param name="n">Not negative.</param>
    public static string Category(string language, int n) => language == "ar" ? Arabic(n) : n == 1 ? "one" : "other";

    /// <summary>The categories that a language tells apart.</summary>
    public static IReadOnlyList<string> Of(string language) => language == "ar" ? Categories : ["one", "other"];

    static string Arabic(int n) => (n, n % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11 and <= 99) => "many",
        _ => "other",
    };
}
