using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Archive.Shards;

/// <summary>A stretch of an entry that a result can show and open.</summary>
/// <param name="Anchor">Id of its place on the entry's pages; empty for a page as a whole.</param>
/// <param name="Words">Its words.</param>
/// <param name="Labels">Ids of the labels on it with a space between; one that a note says does <em>not</em> apply begins with <c>!</c>.</param>
/// <param name="Languages">The languages whose page shows it: a bit for each of the site's, the lowest for the first.</param>
public readonly record struct ShownPassage(string Anchor, ReadOnlyMemory<char> Words, string Labels, int Languages);

/// <summary>What an entry's page in one language is headed with.</summary>
/// <param name="Language">Language of the body.</param>
/// <param name="Title">Its title.</param>
/// <param name="Facts">Outlet and date in words.</param>
public readonly record struct ShownHead(string Language, string Title, string Facts);

/// <summary>An entry as results show it, nothing that its pages do not show. What the pages of several languages show alike stands there once.</summary>
/// <param name="Slug">The entry.</param>
/// <param name="Labels">Ids of its labels with a space between, each once, the one to be read with most care first.</param>
/// <param name="Heads">One for each language of the site.</param>
/// <param name="Body">Summary and paragraphs.</param>
/// <param name="Notes">What the annotations and the table of speakers say.</param>
public sealed record ShownEntry(
    string Slug, string Labels, ImmutableArray<ShownHead> Heads, IReadOnlyList<ShownPassage> Body, IReadOnlyList<ShownPassage> Notes)
{
    /// <summary>Appends what the file says; <see cref="ResultText"/> reads it.</summary>
    public void Write(StringBuilder json)
    {
        json.Append('[').AppendString(Slug).Append(',').AppendString(Labels).Append(",[");
        foreach (var head in Heads)
            json.Append('[').AppendString(head.Language).Append(',').AppendString(head.Title).Append(',').AppendString(head.Facts).Append("],");
        json.Length--;
        json.Append("],[");
        Append(json, Body);
        json.Append("],[");
        Append(json, Notes);
        json.Append("]]");
    }

    // What all languages show says no more of it, and what has no label neither.
    void Append(StringBuilder json, IReadOnlyList<ShownPassage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var (anchor, words, labels, languages) = passages[i];
            var everywhere = languages == (1 << Heads.Length) - 1;
            json.Append(i == 0 ? "[" : ",[").AppendString(anchor).Append(',').AppendString(words.Span);
            if (!everywhere || labels.Length > 0) json.Append(',').AppendString(labels);
            if (!everywhere) json.Append(CultureInfo.InvariantCulture, $",{languages}");
            json.Append(']');
        }
    }
}
