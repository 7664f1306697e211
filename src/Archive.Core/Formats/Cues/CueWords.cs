using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats.Cues;

/// <summary>The classes of words that cues may name, such as <c>&lt;say&gt;</c>, each as a pattern over folded words; from <c>words.yaml</c>.</summary>
public static class CueWords
{
    // What Arabic attaches to a verb: him, her, them, us.
    const string Object = "(?:ه|ها|هم|هما|نا)?";

    static readonly FrozenDictionary<(string Language, string Class), string> Classes = Read();

    /// <summary>The pattern of a class of words.</summary>
    /// <returns>Null where the language has no class of that name.</returns>
    public static string? Of(string language, string name) => Classes.GetValueOrDefault((language, name));

    /// <summary>The names of the classes of a language, in ordinal order.</summary>
    public static IEnumerable<string> Names(string language) =>
        Classes.Keys.Where(key => key.Language == language).Select(key => key.Class).Order(StringComparer.Ordinal);

    static FrozenDictionary<(string, string), string> Read()
    {
        var classes = new Dictionary<(string, string), string>();
        foreach (var (language, node) in Root().Entries.Select(entry => (entry.Key.Scalar, entry.Value)))
        {
            foreach (var (name, words) in node.Map("words").Select(entry => (entry.Key.Scalar, entry.Value)))
                classes[(language, name)] = $"(?:{string.Join('|', words.Items.Select(item => CuePattern.Folded(item.Scalar)))})";
            Conjugate(classes, language, "say", Verbs(node, "verbs"));
            Conjugate(classes, language, "tell", Verbs(node, "transitive"));
        }
        return classes.ToFrozenDictionary();
    }

    static List<string[]> Verbs(YamlNode language, string list) =>
        [.. language.List(list).Select(verb => verb.Scalar.Split(' ').Select(CuePattern.Folded).ToArray())];

    // An Arabic verb is given by its past and its present, both of "he": the other forms of news prose follow from these two.
    static void Conjugate(Dictionary<(string, string), string> classes, string language, string name, List<string[]> verbs)
    {
        if (verbs.Count == 0) return;
        var past = Any(verbs.Select(verb => verb[0]));
        var stems = verbs.Select(verb => verb[1][1..]).ToList();
        var pastShe = Any(verbs.Select(verb => Short(verb[0]) + "ت"));
        var pastThey = Any(verbs.Select(verb => Short(verb[0]) + "وا"));
        var present = Any(stems);
        var presentThey = Any(stems.Select(stem => Short(stem) + "ون"));
        var (he, she, they) = ($"(?:{past}|ي{present}){Object}", $"(?:{pastShe}|ت{present}){Object}", $"(?:{pastThey}|ي{presentThey})");
        classes[(language, $"he-{name}s")] = he;
        classes[(language, $"she-{name}s")] = she;
        classes[(language, $"they-{name}")] = they;
        classes[(language, $"{name}s")] = $"(?:{he}|{she}|{they})";
    }

    // A weak last letter falls away before an ending.
    static string Short(string stem) => stem[^1] is 'ي' or 'ا' ? stem[..^1] : stem;

    static string Any(IEnumerable<string> words) => $"(?:{string.Join('|', words.Distinct(StringComparer.Ordinal))})";

    static YamlNode Root()
    {
        const string name = "formats/cue-words.yaml";
        using var stream = typeof(CueWords).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return YamlReader.Read(name, reader.ReadToEnd(), 1, diagnostics) is { } root && diagnostics.Count == 0
            ? root : throw new InvalidOperationException($"{name} cannot be read: {string.Join(' ', diagnostics.Select(fault => fault.ToString()))}");
    }
}
