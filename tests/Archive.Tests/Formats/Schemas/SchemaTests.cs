using Archive.Cli;
using Archive.Formats;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using NJsonSchema;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats.Schemas;

/// <summary>The schemas are made from the tables of fields; <c>ARCHIVE_ACCEPT=1</c> writes them anew. Every shipped file conforms to its own.</summary>
public sealed class SchemaTests
{
    static readonly Dictionary<string, JsonSchema> Schemas = SchemaFiles.All.ToDictionary(schema => schema.Name, Parsed, StringComparer.Ordinal);

    [Fact]
    public void They_are_as_the_tables_of_fields_say()
    {
        foreach (var schema in SchemaFiles.All)
        {
            var (path, text) = (Repository.At($"schemas/{schema.File}"), Text(schema));
            if (Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
            File.ReadAllText(path).ShouldBe(text, schema.File);
        }
        Directory.GetFiles(Repository.At("schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(SchemaFiles.All.Select(schema => schema.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_field_says_in_both_languages_what_it_is_for() => SchemaFiles.All.SelectMany(schema => Fields(schema.Value))
        .Where(field => !field.English.EndsWith('.') || !field.Arabic.EndsWith('.')).ShouldBeEmpty();

    [Theory]
    [InlineData(".")]
    [InlineData("tests/Archive.Tests/Golden/site")]
    public void Every_file_that_is_shipped_conforms(string root)
    {
        var files = new Disk(Repository.At(root)).Read().Files.Where(file => Kind(file.Path, YamlPart.Of(file)?.Root) is not null).ToList();
        files.Count.ShouldBeGreaterThan(8);
        foreach (var file in files)
        {
            if (YamlPart.Of(file)!.Root is not { } tree) continue;
            Faults(Kind(file.Path, tree)!, tree).ShouldBeEmpty(file.Path);
        }
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void The_words_of_the_interface_conform(string language) =>
        Faults("strings", Yaml.Reading.Root(File.ReadAllText(Repository.At($"templates/strings.{language}.yaml")))).ShouldBeEmpty();

    [Fact]
    public void Every_YAML_file_that_is_shipped_names_its_schema()
    {
        foreach (var path in Directory.GetFiles(Repository.At("content"), "*.yaml", SearchOption.AllDirectories).Concat(Directory.GetFiles(Repository.At("templates"), "strings.*.yaml")))
        {
            var first = File.ReadLines(path).First();
            first.ShouldStartWith("# yaml-language-server: $schema=", customMessage: path);
            File.Exists(Path.Combine(Path.GetDirectoryName(path)!, first.Split('=')[1])).ShouldBeTrue(path);
        }
    }

    /// <summary>What a schema says of a tree, as words.</summary>
    internal static IEnumerable<string> Faults(string schema, YamlNode tree) =>
        Schemas[schema].Validate(JsonOf.Node(tree)).Select(fault => $"{fault.Path}: {fault.Kind}");

    /// <summary>The name of the schema that a file of a root goes by, or null.</summary>
    internal static string? Kind(string path, YamlNode? tree) => path switch
    {
        "content/site.yaml" or "content/outlets.yaml" or "content/people.yaml" or "content/labels.yaml" or "content/links.yaml" or "content/cues.yaml" or "content/synonyms.yaml" => Path.GetFileNameWithoutExtension(path),
        _ when path.StartsWith("templates/strings.", StringComparison.Ordinal) => "strings",
        _ when path.EndsWith("/annotations.yaml", StringComparison.Ordinal) => "annotations",
        _ when path.StartsWith("content/pages/", StringComparison.Ordinal) => "page",
        _ when path.StartsWith("content/lessons/", StringComparison.Ordinal) => "lesson",
        _ when path.StartsWith("content/articles/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) =>
            tree?["title"] is null ? "translation" : "article",
        _ => null,
    };

    static IEnumerable<Field> Fields(Value value) => value switch
    {
        { Shape: { } shape } => shape.Fields.SelectMany(field => Fields(field.Value).Prepend(field)),
        { Item: { } item } => Fields(item),
        _ => [],
    };

    static string Text(SchemaFile schema) => SchemaPrinter.Print(schema.File, schema.Title, schema.Value);

    static JsonSchema Parsed(SchemaFile schema) => JsonSchema.FromJsonAsync(Text(schema)).GetAwaiter().GetResult();
}
