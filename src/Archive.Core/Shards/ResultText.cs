using System.Collections.Immutable;
using System.Text.Json;

namespace Archive.Shards;

/// <summary>A stretch of an entry that a result can show and open.</summary>
/// <param name="Anchor">Id of its place on the entry's page; empty for the page as a whole.</param>
/// <param name="Words">Its words.</param>
/// <param name="Labels">Ids of the labels on it; one that a note says does <em>not</em> apply begins with <c>!</c>.</param>
public sealed record ResultPassage(string Anchor, string Words, ImmutableArray<string> Labels);

/// <summary>An entry in one language as results show it: nothing that its page in that language does not show.</summary>
/// <param name="Slug">The entry.</param>
/// <param name="Language">Language of the body.</param>
/// <param name="Title">Its title.</param>
/// <param name="Facts">Outlet and date in words.</param>
/// <param name="Labels">Ids of its labels, each once, the one to be read with most care first.</param>
/// <param name="Body">Summary and paragraphs.</param>
/// <param name="Notes">What the annotations and the table of speakers say.</param>
public sealed record ResultText(
    string Slug, string Language, string Title, string Facts, ImmutableArray<string> Labels,
    ImmutableArray<ResultPassage> Body, ImmutableArray<ResultPassage> Notes)
{
    /// <summary>Reads what the file of an entry says of it in a language.</summary>
    /// <param name="json">What <see cref="ShownEntry"/> wrote.</param>
    /// <param name="language">Number of the language among the site's.</param>
    public static ResultText Read(JsonElement json, int language)
    {
        var head = json[2][language];
        return new ResultText(
            json[0].GetString()!, head[0].GetString()!, head[1].GetString()!, head[2].GetString()!, Split(json[1].GetString()!),
            Passages(json[3], language), Passages(json[4], language));
    }

    static ImmutableArray<ResultPassage> Passages(JsonElement json, int language) =>
    [
        .. json.EnumerateArray().Where(passage => passage.GetArrayLength() < 4 || (passage[3].GetInt32() >> language & 1) == 1)
            .Select(passage => new ResultPassage(passage[0].GetString()!, passage[1].GetString()!, passage.GetArrayLength() < 3 ? [] : Split(passage[2].GetString()!))),
    ];

    static ImmutableArray<string> Split(string labels) => [.. labels.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
