using System.Text.RegularExpressions;

namespace Archive.Tests.House;

/// <summary>The source files of Archive.Core by room, and the rooms that each one names.</summary>
static partial class Rooms
{
    /// <summary>The rooms that do things.</summary>
    public static readonly string[] Doing =
    [
        "Loading", "Anchoring", "Checking", "Rendering", "Indexing", "Searching", "Importing", "Suggesting", "Sealing", "Fixing", "Reporting",
    ];

    /// <summary>The rooms that hold things, above Model and Words.</summary>
    public static readonly string[] Holding = ["Prose", "Quotes", "Links", "Shards", "Formats"];

    static readonly string[] All = ["Model", "Words", .. Holding, .. Doing];

    /// <summary>Every C# file under a folder of the project that people write, by its path from there.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => (Path: Path.GetRelativePath(Path.Combine(Repository.Root, folder), file).Replace('\\', '/'), file))
        .Where(item => !item.Path.Split('/').Any(part => part is "bin" or "obj"))
        .OrderBy(item => item.Path, StringComparer.Ordinal)
        .Select(item => (item.Path, File.ReadAllText(item.file)));

    /// <summary>Who names whom: a file's room, the file, and another room.</summary>
    public static IEnumerable<(string Room, string File, string Names)> Uses()
    {
        var files = Files("src/Archive.Core").Where(file => file.Path.Contains('/'))
            .Select(file => (Room: file.Path.Split('/')[0], file.Path, Text: Comment().Replace(file.Text, ""))).ToList();
        var types = files.SelectMany(file => Declared().Matches(file.Text).Select(match => $"{file.Room}.{match.Groups[1].Value}")).ToHashSet();
        return files.SelectMany(file => All
            .Where(room => room != file.Room && (Regex.IsMatch(file.Text, $@"\bArchive\.{room}\b") || NamesIn(file.Text, room, types)))
            .Select(room => (file.Room, file.Path, room)));
    }

    /// <summary>Folders directly under Archive.Core that hold code.</summary>
    public static IEnumerable<string> Folders() => Files("src/Archive.Core").Where(file => file.Path.Contains('/')).Select(file => file.Path.Split('/')[0]).Distinct();

    // A room can be named without a using, since all rooms share the namespace Archive: Indexing.Indexer.
    static bool NamesIn(string text, string room, HashSet<string> types) =>
        Regex.Matches(text, $@"(?<![\w.]){room}\.(\w+)").Any(match => types.Contains($"{room}.{match.Groups[1].Value}"));

    [GeneratedRegex(@"\b(?:class|struct|enum|interface|record(?: struct| class)?) (\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comment();
}
