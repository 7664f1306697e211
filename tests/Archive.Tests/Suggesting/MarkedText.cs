using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Tests.Suggesting;

/// <summary>A passage that a careful annotator labels, or one that looks as if it deserved a label and does not.</summary>
/// <param name="Label">Id of the label.</param>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="End">UTF-16 offset, not included.</param>
/// <param name="IsTrap">True where the label does not apply.</param>
sealed record Passage(string Label, int Start, int End, bool IsTrap)
{
    /// <summary>First word of the label: its family.</summary>
    public string Family => Label.Split('-')[0];

    public bool Overlaps(int start, int end) => start < End && Start < end;
}

/// <summary>A text with what it should and should not be labelled: <c>⟦label|words⟧</c> and <c>⟪label|words⟫</c>.</summary>
sealed partial record MarkedText(string Name, string Text, IReadOnlyList<Passage> Passages)
{
    /// <summary>The texts of a folder, all of them invented.</summary>
    public static List<MarkedText> Read(string folder) => [.. Directory.GetFiles(Repository.At($"tests/Archive.Tests/Suggesting/{folder}"), "*.txt")
        .Order(StringComparer.Ordinal).Select(path => Of(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];

    static MarkedText Of(string name, string marked)
    {
        var (text, passages, at) = (new StringBuilder(), new List<Passage>(), 0);
        foreach (Match mark in Mark().Matches(marked))
        {
            text.Append(marked, at, mark.Index - at);
            var words = mark.Groups["words"].Value;
            passages.Add(new Passage(mark.Groups["label"].Value, text.Length, text.Length + words.Length, mark.Value[0] == '⟪'));
            text.Append(words);
            at = mark.Index + mark.Length;
        }
        return new MarkedText(name, text.Append(marked, at, marked.Length - at).ToString(), passages);
    }

    [GeneratedRegex("[⟦⟪](?<label>[a-z-]+)\\|(?<words>[^⟧⟫]+)[⟧⟫]")]
    private static partial Regex Mark();
}
