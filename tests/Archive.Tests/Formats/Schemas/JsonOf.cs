using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Formats.Yaml;
using Newtonsoft.Json.Linq;

namespace Archive.Tests.Formats.Schemas;

/// <summary>A YAML tree as an editor sees it: plain scalars have the types of YAML 1.2's core schema.</summary>
static partial class JsonOf
{
    public static JToken Node(YamlNode node) => node.Kind switch
    {
        YamlKind.Sequence => new JArray(node.Items.Select(Node)),
        YamlKind.Mapping => new JObject(node.Entries.Select(entry => new JProperty(entry.Key.Scalar, Node(entry.Value)))),
        _ when node.IsNothing => JValue.CreateNull(),
        _ when node.IsPlain && Whole().IsMatch(node.Scalar) && long.TryParse(node.Scalar, CultureInfo.InvariantCulture, out var number) => new JValue(number),
        _ when node.IsPlain && Fraction().IsMatch(node.Scalar) => new JValue(double.Parse(node.Scalar, CultureInfo.InvariantCulture)),
        _ when node.IsPlain && node.Scalar is "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => new JValue(node.Scalar[0] is 't' or 'T'),
        _ => new JValue(node.Scalar),
    };

    [GeneratedRegex(@"\A[-+]?[0-9]+\z", RegexOptions.NonBacktracking)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.NonBacktracking)]
    private static partial Regex Fraction();
}
