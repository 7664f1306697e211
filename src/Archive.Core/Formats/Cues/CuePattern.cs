using System.Text;
using System.Text.RegularExpressions;
using Archive.Words;

namespace Archive.Formats.Cues;

/// <summary>
/// The patterns of cues: regular expressions over folded words with one space between, so that one spelling of each word is enough.
/// <c>&lt;name&gt;</c> is a class of words; punctuation stands as a word of its own. Only patterns that .NET runs in linear time are taken.
/// </summary>
public static partial class CuePattern
{
    /// <summary>The class that stands for words that may come between a verb and its subject.</summary>
    public const string Gap = "<gap>";

    // Compiled nowhere: a cue runs over a few thousand words, once.
    const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // Conjunctions are written together with the word that follows.
    const string ArabicAnd = "[وف]?";

    /// <summary>What is wrong with a pattern, or null.</summary>
    /// <param name="pattern">The pattern as written.</param>
    /// <param name="language">Tag of its language.</param>
    public static string? Fault(string pattern, string language)
    {
        foreach (Match name in ClassName().Matches(pattern))
        {
            if (!IsGroup(name) && CueWords.Of(language, name.Groups["class"].Value) is null) return $"there is no class {name.Value}";
        }
        // Building 200 automata would cost every build half a second; what they refuse can be seen.
        if (Unlinear().Match(pattern) is { Success: true } refused) return $"{refused.Value} cannot be run in linear time";
        try
        {
            return new Regex(ClassName().Replace(Folded(pattern), name => IsGroup(name) ? name.Value : "x")).IsMatch("") ? "it matches nothing at all" : null;
        }
        catch (ArgumentException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>The regular expression of a sound pattern; it matches whole words with the spaces around them.</summary>
    public static Regex Compile(string pattern, string language)
    {
        var words = ClassName().Replace(Folded(pattern), name => IsGroup(name) ? name.Value : CueWords.Of(language, name.Groups["class"].Value)!);
        return new Regex($" {(language == "ar" ? ArabicAnd : "")}(?:{words}) ", Linear);
    }

    /// <summary>A pattern with its letters folded; escapes and the names of classes stay as they are.</summary>
    public static string Folded(string pattern)
    {
        var folded = new StringBuilder(pattern.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length) folded.Append(c).Append(pattern[++i]);
            else if (char.IsLetterOrDigit(c)) folded.Append(Folding.Key(c.ToString()));
            else if (!Folding.IsDropped(c)) folded.Append(c);
        }
        return folded.ToString();
    }

    // Look-around, atomic groups, conditions, back-references, the end of the last match.
    [GeneratedRegex(@"\(\?(?:<?[=!]|>|\()|\\(?:[1-9kG])")]
    private static partial Regex Unlinear();

    // (?<who> opens a group and names no class.
    static bool IsGroup(Match name) => name.Groups["group"].Success;

    [GeneratedRegex(@"(?<group>\(\?)?<(?<class>[a-z-]+)>")]
    private static partial Regex ClassName();
}
