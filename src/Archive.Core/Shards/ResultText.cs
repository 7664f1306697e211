using System.Collections.Immutable;
using System.Text;
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
    /// <summary>What the file says.</summary>
    public string Json()
    {
        var json = new StringBuilder("[");
        foreach (var part in new[] { Slug, Language, Title, Facts, string.Join(' ', Labels) }) json.AppendString(part).Append(',');
        Append(json, Body);
        json.Append(',');
        Append(json, Notes);
        return json.Append(']').ToString();
    }

    /// <summary>Reads what a file says.</summary>
    public static ResultText Read(JsonElement json) => new(
        json[0].GetString()!, json[1].GetString()!, json[2].GetString()!, json[3].GetString()!, Split(json[4]), Passages(json[5]), Passages(json[6]));

    static void Append(StringBuilder json, ImmutableArray<ResultPassage> passages)
    {
        json.Append('[');
        for (var i = 0; i < passages.Length; i++)
        {
            json.Append(i == 0 ? "[" : ",[").AppendString(passages[i].Anchor).Append(',').AppendString(passages[i].Words)
                .Append(',').AppendString(string.Join(' ', passages[i].Labels)).Append(']');
        }
        json.Append(']');
    }

    static ImmutableArray<ResultPassage> Passages(JsonElement json) =>
        [.. json.EnumerateArray().Select(passage => new ResultPassage(passage[0].GetString()!, passage[1].GetString()!, Split(passage[2])))];

    static ImmutableArray<string> Split(JsonElement json) => [.. json.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
