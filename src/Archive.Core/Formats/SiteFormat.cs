using System.Collections.Immutable;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Formats;

/// <summary>Reads <c>site.yaml</c>, <c>labels.yaml</c>, <c>outlets.yaml</c> and <c>people.yaml</c>.</summary>
public static class SiteFormat
{
    /// <summary>The settings.</summary>
    /// <returns>Null where there is no language to build in.</returns>
    public static SiteSettings? Site(YamlNode root)
    {
        var languages = root.Names("languages");
        return languages.IsEmpty ? null : new SiteSettings
        {
            Title = root.Local("title"),
            Tagline = root.Local("tagline"),
            Languages = [.. languages.Select(tag => new Language(tag.Value)).Distinct()],
            BaseUrl = root.Words("base-url") is { } address ? address.TrimEnd('/') + "/" : "/",
            EditUrl = root.Words("edit-url"),
            ReportUrl = root.Words("report-url"),
            Contact = root.Words("contact"),
            AnnotationsLicence = root["licence"]?.Words("annotations"),
            ArabicDigits = root["digits"]?.Words("ar") == "arab",
            Months = root["months"]?.Choice("ar", ArabicMonths.Levantine, ("gregorian", ArabicMonths.Gregorian), ("both", ArabicMonths.Both))
                ?? ArabicMonths.Levantine,
            Quoting = Quoting(root["quoting"]),
            Links = Links(root["links"]),
            Limits = root["limits"] is { } limits ? LimitsFormat.Read(limits) : Limits.Usual,
            LunrIndex = root["search"]?.Names("formats").Any(format => format.Value == "lunr") == true,
            NotesAvoid = root["notes"] is { } notes ? [.. notes.Map("avoid").Select(WordsByName)] : [],
        };
    }

    /// <summary>The vocabulary, in the order of the file. An archive's own label takes what it does not say from its parent.</summary>
    public static ImmutableArray<Label> Labels(YamlNode root)
    {
        var nodes = root.Entries.Where(entry => entry.Value.Kind == YamlKind.Mapping).ToList();
        var read = new Dictionary<string, Label?>(StringComparer.Ordinal);
        foreach (var entry in nodes) Read(entry);
        return [.. nodes.Select(entry => read[entry.Key.Scalar]!)];

        // A parent is read before its child, wherever the file has it; one that is its own ancestor counts as none.
        Label? Read(YamlEntry entry)
        {
            if (read.TryGetValue(entry.Key.Scalar, out var known)) return known;
            read[entry.Key.Scalar] = null;
            var parent = nodes.FirstOrDefault(other => other.Key.Scalar == entry.Value.Words("parent"));
            return read[entry.Key.Scalar] = Label(entry.Key, entry.Value, parent is null ? null : Read(parent));
        }
    }

    static Label Label(YamlNode key, YamlNode node, Label? parent) => new(
        key.Scalar,
        node.Local("name"),
        node.Local("definition"),
        node.Choice("rests-on", parent?.Basis ?? Basis.Text,
            ("text", Basis.Text), ("text-and-evidence", Basis.TextAndEvidence), ("evidence", Basis.Evidence)),
        node.Choice("reading", parent?.Reading ?? Reading.Context,
            ("caution", Reading.Caution), ("context", Reading.Context), ("credit", Reading.Credit)),
        node.Choice("tier", parent?.Tier ?? Tier.B, ("A", Tier.A), ("B", Tier.B)),
        node.Choice("flag", parent?.Flag, ("anonymous-source", Flag.AnonymousSource),
            ("unverified-claim", Flag.UnverifiedClaim), ("dead-or-lost-link", Flag.DeadOrLostLink)),
        node.Located("parent"),
        node["attributes"] is null && parent is not null ? parent.Attributes : [.. node.Map("attributes").Select(WordsByName)],
        key.Place);

    /// <summary>The outlets, in the order of the file.</summary>
    public static ImmutableArray<Outlet> Outlets(YamlNode root) =>
        [.. root.Entries.Select(entry => new Outlet(entry.Key.Scalar, entry.Value.Local("name"), entry.Value.Words("url"),
            [.. entry.Value.Names("furniture").Select(words => words.Value)]))];

    /// <summary>The rows of words that search takes for one.</summary>
    public static ImmutableArray<ImmutableArray<string>> Synonyms(YamlNode root) =>
        [.. root.Items.Select(row => row.Items.Select(word => word.Scalar).ToImmutableArray())];

    /// <summary>The people, in the order of the file.</summary>
    public static ImmutableArray<Person> People(YamlNode root) =>
        [.. root.Entries.Select(entry => new Person(entry.Key.Scalar, entry.Value.Local("name")))];

    static Quoting Quoting(YamlNode? node)
    {
        var usual = new Quoting();
        return new Quoting(node?.Number("run") ?? usual.Run, node?.Number("share") ?? usual.Share);
    }

    // A host is never asked more than once a second, and a link that answers never more than once a week, whatever the settings say.
    static LinkSettings Links(YamlNode? node)
    {
        var usual = new LinkSettings();
        return new LinkSettings(
            node?.Words("archive")?.TrimEnd('/') ?? usual.Archive, node?.Words("availability")?.TrimEnd('/') ?? usual.Availability,
            Math.Max(1, node?.Number("spacing") ?? usual.Spacing), Math.Max(7, node?.Number("days") ?? usual.Days));
    }

    static KeyValuePair<string, ImmutableArray<string>> WordsByName(YamlEntry entry) => new(entry.Key.Scalar, Scalars(entry.Value));

    static ImmutableArray<string> Scalars(YamlNode list) => [.. list.Items.Select(item => item.Scalar)];
}
