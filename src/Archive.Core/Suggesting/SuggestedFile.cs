using System.Globalization;
using System.Text;
using Archive.Formats.Yaml;
using Archive.Model;
using Archive.Quotes;

namespace Archive.Suggesting;

/// <summary>Writes <c>annotations.suggested.yaml</c>: drafts beside the annotations, never published and never in git.</summary>
public static class SuggestedFile
{
    /// <summary>Name of the file in an entry's folder.</summary>
    public const string FileName = "annotations.suggested.yaml";

    const string Head =
        "# Written by `archive suggest`, anew each time: drafts, none of them published. Copy what you agree with into annotations.yaml,\n"
        + "# with a note of your own; refuse the rest with `archive suggest SLUG --reject ID`.\n"
        + "# مسوّدات يكتبها `archive suggest` من جديد كل مرة ولا يُنشر منها شيء. انقل ما توافق عليه إلى annotations.yaml ومعه ملاحظة بكلماتك،\n"
        + "# وارفض الباقي بالأمر `archive suggest SLUG --reject ID`.\n";

    const int IdLength = 8;

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Suggestions suggestions)
    {
        var open = suggestions.Open.ToList();
        var speakers = suggestions.Speakers.Where(speaker => !speaker.IsKnown && open.Exists(suggestion => suggestion.Source == speaker.Id)).ToList();
        return Encoding.UTF8.GetBytes(Head + YamlPrinter.Print(YamlTree.Map(
            ("sources", speakers.Count == 0 ? null : YamlTree.List(speakers.Select(Speaker))),
            ("suggested", YamlTree.List(open.Select(Draft))))));
    }

    /// <summary>What a person refuses a suggestion by: it stays as long as the words and the label do.</summary>
    public static string IdOf(Suggestion suggestion) =>
        QuoteHash.Of(suggestion.Selector with { Prefix = suggestion.Label })[..IdLength];

    static YamlTree Speaker(ProposedSpeaker speaker) => YamlTree.Map(
        ("id", YamlTree.Name(speaker.Id)), ("named", YamlTree.Name("no")), ("described", YamlTree.Prose(speaker.Described))).Inline();

    static YamlTree Draft(Suggestion suggestion) => YamlTree.Map(
        ("id", YamlTree.Prose(IdOf(suggestion))),
        ("label", YamlTree.Name(suggestion.Label)),
        ("quote", YamlTree.Prose(suggestion.Quote)),
        ("occurrence", suggestion.Occurrence is { } occurrence ? YamlTree.Name(occurrence.ToString(CultureInfo.InvariantCulture)) : null),
        ("source", suggestion.Source is { } source ? YamlTree.Name(source) : null),
        ("cue", YamlTree.Map(suggestion.Why.Entries.Select(why => (why.Key, (YamlTree?)YamlTree.Prose(why.Value)))).Inline()));
}
