using System.Collections.Frozen;
using System.Text;
using System.Text.Json.Nodes;

namespace Archive.Words;

/// <summary>
/// The table by which search makes words alike (<c>Words/normal.json</c>), read here and, letter for letter the same, by the browser.
/// What it says comes on top of Unicode's own compatibility forms, which are frozen for every character once it is assigned.
/// </summary>
public static class NormalTable
{
    const string Name = "words/normal.json";

    /// <summary>The table as the browser's script takes it: one line of JSON.</summary>
    public static string Json { get; } = Resource(Name).TrimEnd();

    /// <summary>The browser's twin of <see cref="SearchTokens"/>: a function that takes <see cref="Json"/>, parsed, and gives a function from text to <c>[term, start, end]</c>.</summary>
    public static string Script { get; } = Resource("words/normal.js");

    static readonly JsonNode Root = JsonNode.Parse(Json)!;

    /// <summary>Code points that spelling may leave out.</summary>
    internal static readonly int[] Drop = Ranges("drop");

    /// <summary>Code points that part words.</summary>
    internal static readonly int[] Part = Ranges("part");

    /// <summary>The letters that stand for a letter.</summary>
    internal static readonly FrozenDictionary<char, string> Fold = Folds();

    /// <summary>The first of every ten digits of a script.</summary>
    internal static readonly int[] Zeros = [.. Root["zeros"]!.AsArray().Select(zero => zero!.GetValue<int>())];

    /// <summary>True where a code point lies in one of the ranges.</summary>
    internal static bool In(int[] ranges, int codePoint)
    {
        var at = Array.BinarySearch(ranges, codePoint);
        // Bounds alternate: begins, ends before. What is found at an odd index is the first code point after a range.
        return at >= 0 ? at % 2 == 0 : ~at % 2 == 1;
    }

    internal static string Resource(string name)
    {
        using var stream = typeof(NormalTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // Written the other way round: of each letter those that it stands for.
    static FrozenDictionary<char, string> Folds()
    {
        var folds = new Dictionary<char, string>();
        foreach (var (letter, others) in Root["fold"]!.AsObject())
        {
            foreach (var other in others!.GetValue<string>()) folds.Add(other, letter);
        }
        return folds.ToFrozenDictionary();
    }

    // Written as steps: distance from the end of the range before, then length.
    static int[] Ranges(string name)
    {
        var steps = Root[name]!.AsArray();
        var bounds = new int[steps.Count];
        var at = 0;
        for (var i = 0; i < bounds.Length; i++) bounds[i] = at += steps[i]!.GetValue<int>();
        return bounds;
    }
}
