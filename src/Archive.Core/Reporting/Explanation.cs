using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Words;

namespace Archive.Reporting;

/// <summary>What <c>explain.yaml</c> says of a rule beyond its title and its help.</summary>
/// <param name="Why">What it means and why it matters to readers.</param>
/// <param name="Wrong">A file, or a part of one, that has the fault; null where an example would not help.</param>
/// <param name="Right">The same without the fault.</param>
public sealed record Explanation(LocalText Why, string? Wrong, string? Right)
{
    const string Name = "reporting/explain.yaml";
    const string Prefix = "ARC";

    static readonly Value Shape = Value.MapOf(Value.Words, Value.Of(new Shape("explanation",
    [
        new("why", Value.Local, Required: true),
        new("wrong", Value.Prose),
        new("right", Value.Prose),
    ])));

    static readonly FrozenDictionary<string, Explanation> All = Read().Entries.ToFrozenDictionary(
        entry => entry.Key.Scalar,
        entry => new Explanation(entry.Value.Local("why"), entry.Value.Words("wrong"), entry.Value.Words("right")),
        StringComparer.Ordinal);

    /// <summary>The codes that are explained.</summary>
    public static IEnumerable<string> Codes => All.Keys.Order(StringComparer.Ordinal);

    /// <summary>The explanation of a rule.</summary>
    public static Explanation Of(Rule rule) => All[rule.Code];

    /// <summary>The rule that somebody means by a code as people type it: <c>ARC301</c>, <c>arc301</c>, <c>301</c>, <c>٣٠١</c>.</summary>
    /// <returns>Null where there is no such code.</returns>
    public static Rule? RuleOf(string typed) => Rules.All.FirstOrDefault(rule => rule.Code == Code(typed));

    /// <summary>The code nearest to one that does not exist: by number where it has one of three digits, else by spelling.</summary>
    /// <returns>Null where what was typed is like no code.</returns>
    public static string? Nearest(string typed)
    {
        var code = Code(typed);
        return code.Length == Prefix.Length + 3 && NumberOf(code) is { } number
            ? Rules.All.MinBy(rule => Math.Abs(NumberOf(rule.Code)!.Value - number))!.Code
            : Near.Best(code, Rules.All.Select(rule => rule.Code));
    }

    static string Code(string typed)
    {
        var code = string.Concat(typed.Trim().Select(c =>
            char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : char.ToUpperInvariant(c)));
        return code.All(char.IsAsciiDigit) ? Prefix + code : code;
    }

    static int? NumberOf(string code) => code.StartsWith(Prefix, StringComparison.Ordinal)
        && int.TryParse(code.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static YamlNode Read()
    {
        using var stream = typeof(Explanation).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var root = YamlReader.Read(Name, reader.ReadToEnd(), 1, diagnostics);
        if (root is not null) new ShapeCheck(diagnostics).Check(root, Shape);
        return root is not null && diagnostics.Count == 0 ? root
            : throw new InvalidOperationException($"{Name} cannot be read: {string.Join("; ", diagnostics)}");
    }
}
