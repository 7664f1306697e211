using System.Collections.Immutable;
using System.Globalization;
using Archive.Formats.Yaml;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>The words of the interface in one language: <c>strings.&lt;lang&gt;.yaml</c>.</summary>
/// <param name="Words">Words by key.</param>
/// <param name="Counts">Words by key and plural category, with <c>{n}</c> for the number.</param>
sealed record Strings(ImmutableSortedDictionary<string, string> Words, ImmutableSortedDictionary<string, ImmutableDictionary<string, string>> Counts)
{
    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">No such key: templates are checked for this when they are loaded.</exception>
    public string this[string key] => Words[key];

    /// <summary>A number with its noun in the right form.</summary>
    public string Count(string language, string key, int n, bool arabicIndic)
    {
        var forms = Counts[key];
        var form = forms.GetValueOrDefault(Plurals.Category(language, n)) ?? forms["other"];
        return Digits.InText(form.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), arabicIndic);
    }

    /// <summary>Every key, of both kinds.</summary>
    public IEnumerable<string> Keys => Words.Keys.Concat(Counts.Keys);

    /// <summary>Reads a tree that a shape check has seen.</summary>
    public static Strings Read(YamlNode root) => new(
        root.Entries.Where(entry => entry.Value.Kind == YamlKind.Scalar)
            .ToImmutableSortedDictionary(entry => entry.Key.Scalar, entry => entry.Value.Scalar, StringComparer.Ordinal),
        root.Entries.Where(entry => entry.Value.Kind == YamlKind.Mapping)
            .ToImmutableSortedDictionary(
                entry => entry.Key.Scalar,
                entry => entry.Value.Entries.ToImmutableDictionary(form => form.Key.Scalar, form => form.Value.Scalar),
                StringComparer.Ordinal));
}
