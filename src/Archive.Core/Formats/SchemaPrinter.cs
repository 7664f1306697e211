using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Archive.Formats.Shapes;

namespace Archive.Formats;

/// <summary>
/// Makes a JSON Schema (draft 2020-12) of a shape, so that an editor completes keys and marks slips while somebody types, by the same
/// table that <see cref="ShapeCheck"/> goes by.
/// </summary>
public static class SchemaPrinter
{
    const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    // Arabic stays readable in the files: they are read by editors, never put into a page.
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a schema file, ending in a line break.</summary>
    /// <param name="name">Name of the file and its <c>$id</c>, relative, so that a clone of the project needs no network.</param>
    /// <param name="title">What it describes.</param>
    /// <param name="value">What the file holds.</param>
    public static string Print(string name, string title, Value value)
    {
        var schema = new JsonObject { ["$schema"] = Dialect, ["$id"] = name, ["title"] = title };
        foreach (var (key, node) in Of(value, required: false).ToList()) schema[key] = node?.DeepClone();
        return schema.ToJsonString(Readable) + "\n";
    }

    static JsonObject Of(Value value, bool required)
    {
        var own = value.Is switch
        {
            ValueKind.List => List(value, required),
            ValueKind.Map => Map(value, required),
            ValueKind.Fields => Fields(value.Shape!),
            _ => Scalar(value),
        };
        return value.OrText is { } simple ? new JsonObject { ["oneOf"] = new JsonArray(Scalar(simple), own) } : own;
    }

    // What must be there must hold something.
    static JsonObject List(Value value, bool required)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Of(value.Item!, required: false) };
        if (required) list["minItems"] = 1;
        return list;
    }

    static JsonObject Map(Value value, bool required)
    {
        var map = new JsonObject { ["type"] = "object" };
        var item = Of(value.Item!, required: false);
        if (value.Key!.Is == ValueKind.Choice)
        {
            map["properties"] = new JsonObject(value.Key.Choices.Select(key => KeyValuePair.Create(key, (JsonNode?)item.DeepClone())));
        }
        else
        {
            // Editors complete only names that they know: the two languages of the archive.
            if (value.Key.Is == ValueKind.LanguageTag) map["properties"] = new JsonObject { ["ar"] = item.DeepClone(), ["en"] = item.DeepClone() };
            map["patternProperties"] = new JsonObject { [Pattern(value.Key.Is)] = item };
        }
        map["additionalProperties"] = false;
        if (required) map["minProperties"] = 1;
        return map;
    }

    static JsonObject Fields(Shape shape)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
        {
            // Editors show one description and know no languages, so that both stand in it.
            var schema = new JsonObject { ["description"] = $"{field.English}\n\n{field.Arabic}" };
            foreach (var (key, node) in Of(field.Value, field.Required).ToList()) schema[key] = node?.DeepClone();
            properties[field.Name] = schema;
        }
        var fields = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (shape.Fields.Any(field => field.Required)) fields["required"] = Words(shape.Fields.Where(field => field.Required).Select(field => field.Name));
        if (!shape.ExactlyOne.IsDefault)
        {
            fields["allOf"] = new JsonArray([.. shape.ExactlyOne.Select(group =>
                new JsonObject { ["oneOf"] = new JsonArray([.. group.Select(name => new JsonObject { ["required"] = Words([name]) })]) })]);
        }
        fields["additionalProperties"] = false;
        return fields;
    }

    // The program reads every scalar as text. An editor takes 2017 for a number and true for a truth value: where text may look so, they are let be.
    static JsonObject Scalar(Value value) => value.Is switch
    {
        ValueKind.Choice => new JsonObject { ["type"] = "string", ["enum"] = Words(value.Choices) },
        ValueKind.Number => new JsonObject { ["type"] = new JsonArray("integer", "string"), ["minimum"] = 0, ["maximum"] = 999_999_999, ["pattern"] = Pattern(value.Is) },
        ValueKind.Date => new JsonObject { ["type"] = new JsonArray("string", "integer"), ["minimum"] = 1, ["maximum"] = 9999, ["pattern"] = Pattern(value.Is) },
        ValueKind.Address or ValueKind.Site or ValueKind.Size or ValueKind.YesNo or ValueKind.LanguageTag => new JsonObject { ["type"] = "string", ["pattern"] = Pattern(value.Is) },
        ValueKind.Prose => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 },
        ValueKind.Words => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["pattern"] = Pattern(value.Is) },
        _ => new JsonObject { ["type"] = new JsonArray("string", "integer"), ["pattern"] = Pattern(value.Is) },
    };

    static string Pattern(ValueKind kind) => $"^(?:{Forms.Of(kind)})$";

    static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
