using System.Text;

namespace Archive.Tests.Quotes.Trials;

/// <summary>Other spellings of the same words: what a build must see through.</summary>
static class Spelling
{
    static readonly string[] Marks = ["َ", "ُ", "ِ", "ً", "ٌ", "ٍ", "ْ", "ّ", "َّ"];

    static readonly string[] SameLetters = ["اأإآٱ", "يىئ", "هة", "وؤ"];

    static readonly string[] Unseen = ["\u200F", "\u200E", "\u2067", "\u2069", "\u061C", "\u200B"];

    static readonly string[] Quoting = ["«»", "\"\"", "“”", "‹›", "''"];

    public static string Marked(Dice dice, string words) => Each(words, c => IsArabic(c) && dice.Is(60) ? c + dice.One(Marks) : $"{c}");

    public static string WithShadda(string words, bool fathaFirst) => Each(words, c => c is 'ل' or 'ر' or 'ن' ? c + (fathaFirst ? "\u064E\u0651" : "\u0651\u064E") : $"{c}");

    public static bool HasRespellings(string words) => words.Any(c => SameLetters.Any(letters => letters.Contains(c)));

    public static string Respelled(Dice dice, string words) => Each(words, c => SameLetters.FirstOrDefault(letters => letters.Contains(c)) is { } letters && dice.Is(60)
        ? $"{dice.One(letters.ToCharArray())}" : $"{c}");

    public static string Stretched(Dice dice, string words) => Each(words, c => IsArabic(c) && dice.Is(30) ? c + new string('ـ', dice.Between(1, 3)) : $"{c}");

    public static string Digits(string number, char zero) => Each(number, c => $"{(char)(zero + (c - '0'))}");

    public static string Quoted(Dice dice, string word)
    {
        var marks = dice.One(Quoting);
        return marks[0] + word + marks[1];
    }

    public static string Hidden(Dice dice, string words) => Each(words.Replace("لا", dice.Is(50) ? "ﻻ" : "لا").Replace("\n", dice.Is(50) ? "\r\n" : "\n"), c => c switch
    {
        ' ' when dice.Is(40) => "\u00A0",
        ' ' when dice.Is(10) => "  ",
        _ when char.IsLetter(c) && dice.Is(10) => dice.One(Unseen) + c,
        _ => $"{c}",
    });

    static bool IsArabic(char c) => c is >= 'ء' and <= 'ي' and not 'ـ';

    static string Each(string words, Func<char, string> write) => words.Aggregate(new StringBuilder(), (all, c) => all.Append(write(c))).ToString();
}
