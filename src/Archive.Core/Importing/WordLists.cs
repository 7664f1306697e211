using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Words;

namespace Archive.Importing;

/// <summary>The words that pages print around an article, from <c>import.yaml</c>, folded; and the notes a draft gives for each label.</summary>
static class WordLists
{
    static readonly YamlNode Root = Read();

    /// <summary>Headings above links to other pages.</summary>
    public static readonly FrozenSet<string> Related = Keys("related");

    /// <summary>Words of share buttons.</summary>
    public static readonly FrozenSet<string> Share = Words("share");

    /// <summary>Words that may stand beside them.</summary>
    public static readonly FrozenSet<string> ShareFillers = Words("share-fillers");

    /// <summary>Furniture wherever it stands.</summary>
    public static readonly FrozenSet<string> FurnitureAnywhere = Keys("furniture-anywhere");

    /// <summary>Furniture above and below the article.</summary>
    public static readonly FrozenSet<string> Furniture = Keys("furniture");

    /// <summary>How furniture below the article begins.</summary>
    public static readonly ImmutableArray<string> FurnitureOpenings = [.. Keys("furniture-openings").Order(StringComparer.Ordinal)];

    /// <summary>Words of a menu of sections.</summary>
    public static readonly FrozenSet<string> Sections = Keys("sections");

    /// <summary>How a byline begins.</summary>
    public static readonly FrozenSet<string> BylineOpenings = Keys("byline-openings");

    /// <summary>How a byline begins before a colon or a slash.</summary>
    public static readonly FrozenSet<string> BylineOpeningsColon = Keys("byline-openings-colon");

    /// <summary>What stands in the place of an author's name without being one.</summary>
    public static readonly FrozenSet<string> Slugs = Keys("slugs");

    /// <summary>Places where reports are written.</summary>
    public static readonly FrozenSet<string> Places = Keys("places");

    /// <summary>How a credit line begins, before a colon.</summary>
    public static readonly FrozenSet<string> Credits = Keys("credits");

    /// <summary>How a credit line begins without a colon.</summary>
    public static readonly ImmutableArray<string> CreditOpenings = [.. Keys("credit-openings").Order(StringComparer.Ordinal)];

    /// <summary>Names of the days.</summary>
    public static readonly FrozenSet<string> Weekdays = Keys("weekdays");

    /// <summary>Names of the months, of one word or two, and their numbers.</summary>
    public static readonly FrozenDictionary<string, int> Months = Root.List("months")
        .SelectMany((names, index) => names.Items.Select(name => KeyValuePair.Create(Folding.Key(name.Scalar), index + 1)))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every word that may stand on a line that gives a day, numbers apart.</summary>
    public static readonly FrozenSet<string> DateWords = Words("date-words")
        .Concat(Weekdays).Concat(Months.Keys.SelectMany(month => month.Split(' '))).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that say how long ago.</summary>
    public static readonly FrozenSet<string> Ago = Keys("ago");

    static readonly FrozenDictionary<string, LocalText> Notes = Root.Map("notes")
        .ToFrozenDictionary(entry => entry.Key.Scalar, entry => Root["notes"]!.Local(entry.Key.Scalar), StringComparer.Ordinal);

    /// <summary>The note that a draft gives.</summary>
    /// <param name="name">Id of a label, or one of the names of what is missing.</param>
    public static LocalText Note(string name) => Notes[name];

    static FrozenSet<string> Keys(string list) => Root.Names(list).Select(words => Folding.Key(words.Value)).ToFrozenSet(StringComparer.Ordinal);

    static FrozenSet<string> Words(string list) => Keys(list).SelectMany(key => key.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    static YamlNode Read()
    {
        const string name = "importing/import.yaml";
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return YamlReader.Read(name, reader.ReadToEnd(), 1, diagnostics) is { } root && diagnostics.Count == 0
            ? root : throw new InvalidOperationException($"{name} cannot be read");
    }
}
