using System.Globalization;
using Archive.Formats.Yaml;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>The words of the interface in one language: <c>strings.&lt;lang&gt;.yaml</c>.</summary>
sealed class Strings
{
    readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    readonly Dictionary<string, Dictionary<string, string>> counts = new(StringComparer.Ordinal);

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">No such key: templates are checked for this when they are loaded.</exception>
    public string this[string key] => words[key];

    /// <summary>Words by key.</summary>
    public IReadOnlyDictionary<string, string> Words => words;

    /// <summary>The words of a counted noun in a plural category, with <c>{n}</c> for the number.</summary>
    /// <exception cref="KeyNotFoundException">No such key, or no such form of it.</exception>
    public string Form(string key, string category) => counts[key][category];

    /// <summary>Counted nouns that lack the form of a plural category.</summary>
    public IEnumerable<string> Without(string category) => counts.Where(noun => !noun.Value.ContainsKey(category)).Select(noun => noun.Key);

    /// <summary>A number with its noun in the right form.</summary>
    public string Count(string language, string key, int n, bool arabicIndic)
    {
        var forms = counts[key];
        var form = forms.GetValueOrDefault(Plurals.Category(language, n)) ?? forms["other"];
        return Digits.InText(form.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), arabicIndic);
    }

    /// <summary>Every key, of both kinds.</summary>
    public IReadOnlySet<string> Keys { get; }

    Strings(YamlNode root)
    {
        foreach (var entry in root.Entries)
        {
            if (entry.Value.Kind == YamlKind.Scalar) words[entry.Key.Scalar] = entry.Value.Scalar;
            else if (entry.Value.Kind == YamlKind.Mapping)
                counts[entry.Key.Scalar] = entry.Value.Entries.ToDictionary(form => form.Key.Scalar, form => form.Value.Scalar, StringComparer.Ordinal);
        }
        Keys = words.Keys.Concat(counts.Keys).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads a tree that a shape check has seen.</summary>
    public static Strings Read(YamlNode root) => new(root);
}
