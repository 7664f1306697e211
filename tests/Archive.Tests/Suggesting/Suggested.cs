using Archive.Cli;
using Archive.Formats.Cues;
using Archive.Importing;
using Archive.Loading;
using Archive.Model;
using Archive.Suggesting;

namespace Archive.Tests.Suggesting;

/// <summary>What is proposed for texts, with the rules and the vocabulary that the project ships.</summary>
static class Suggested
{
    static readonly Corpus Shipped = Loader.Load(new Disk(Repository.Root).Read()).Corpus;

    static readonly Suggester Suggester = new(BuiltInCues.All, Shipped.Labels);

    /// <summary>Everything proposed for a text.</summary>
    public static Suggestions Of(string text) => Suggester.Suggest("text", text, Importer.Tag(text, Shipped.Outlets, Shipped.Labels), null, []);

    /// <summary>The quotes with a label of the family <c>source-</c>.</summary>
    public static string[] Sources(string text) => [.. Of(text).Found.Where(found => found.Label.StartsWith("source-", StringComparison.Ordinal)).Select(found => found.Quote)];
}
