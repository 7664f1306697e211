using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Formats.Yaml;

/// <summary>
/// Writes YAML that <see cref="YamlReader"/> reads back as it was. Prose stands in double quotes on one line, so that no colon, number
/// sign or country code is misread; what an editor would not show (controls, bidi marks, zero-width characters) is written as an escape.
/// </summary>
public static partial class YamlPrinter
{
    /// <summary>A file: the tree, ending in a line break.</summary>
    public static string Print(YamlTree tree)
    {
        var yaml = new StringBuilder();
        Block(yaml, tree, 0);
        if (yaml.Length == 0 || yaml[^1] != '\n') yaml.Append('\n');
        return yaml.ToString();
    }

    /// <summary>A text as a double-quoted scalar; an unpaired surrogate, which no file can hold, becomes U+FFFD.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                '\t' => quoted.Append(@"\t"),
                _ when !IsShown(rune) => quoted.Append(rune.IsBmp ? "\\u" : "\\U").Append(rune.Value.ToString(rune.IsBmp ? "X4" : "X8", CultureInfo.InvariantCulture)),
                _ => quoted.Append(rune.ToString()),
            };
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>True for letters, digits and hyphens, which mean themselves without quotation marks.</summary>
    public static bool IsName(string text) => NameForm().IsMatch(text) && !text.Equals("null", StringComparison.OrdinalIgnoreCase);

    // Writes at the end of the line that is there; a block's own lines are indented by so many spaces.
    static void Block(StringBuilder yaml, YamlTree tree, int indent)
    {
        if (tree.IsInline || tree.Kind == YamlKind.Scalar || (tree.Items.IsEmpty && tree.Entries.IsEmpty))
        {
            Inline(yaml, tree);
            yaml.Append('\n');
            return;
        }
        var first = true;
        foreach (var item in tree.Items)
        {
            Indent(yaml, indent, ref first).Append("- ");
            Block(yaml, item, indent + 2);
        }
        foreach (var (key, value) in tree.Entries)
        {
            Indent(yaml, indent, ref first).Append(Scalar(key, isName: true)).Append(':');
            var opens = value is { IsInline: false, Kind: not YamlKind.Scalar } && !(value.Items.IsEmpty && value.Entries.IsEmpty);
            yaml.Append(opens ? '\n' : ' ').Append(' ', opens ? indent + 2 : 0);
            Block(yaml, value, indent + 2);
        }
    }

    // The first line of a block follows what opened it.
    static StringBuilder Indent(StringBuilder yaml, int indent, ref bool first)
    {
        if (!first) yaml.Append(' ', indent);
        first = false;
        return yaml;
    }

    static void Inline(StringBuilder yaml, YamlTree tree)
    {
        if (tree.Kind == YamlKind.Scalar)
        {
            yaml.Append(Scalar(tree.Scalar, tree.IsName));
            return;
        }
        var (open, close) = tree.Kind == YamlKind.Sequence ? ("[", "]") : (tree.Entries.IsEmpty ? "{" : "{ ", tree.Entries.IsEmpty ? "}" : " }");
        yaml.Append(open);
        for (var i = 0; i < tree.Items.Length; i++)
        {
            if (i > 0) yaml.Append(", ");
            Inline(yaml, tree.Items[i]);
        }
        for (var i = 0; i < tree.Entries.Length; i++)
        {
            if (i > 0) yaml.Append(", ");
            yaml.Append(Scalar(tree.Entries[i].Key, isName: true)).Append(": ");
            Inline(yaml, tree.Entries[i].Value);
        }
        yaml.Append(close);
    }

    static string Scalar(string text, bool isName) =>
        isName && IsName(text) ? text : Quoted(text);

    static bool IsShown(Rune rune) => rune.Value == ' ' || (rune.Value & 0xFFFE) != 0xFFFE && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9-]*\z")]
    private static partial Regex NameForm();
}
