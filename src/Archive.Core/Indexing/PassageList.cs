using System.Collections.Immutable;
using Archive.Model;
using Archive.Shards;

namespace Archive.Indexing;

/// <summary>Gathers the passages of an entry in the order of its pages; what pages of several languages show alike becomes one.</summary>
/// <param name="languages">The site's languages.</param>
sealed class PassageList(ImmutableArray<Language> languages)
{
    readonly List<ShownPassage> passages = [];

    /// <summary>The passages.</summary>
    public IReadOnlyList<ShownPassage> All => passages;

    /// <summary>Adds what each page shows of a text: its own language, else the first there is.</summary>
    public void Add(string anchor, string labels, LocalText text)
    {
        for (var i = 0; i < languages.Length; i++) Add(anchor, labels, text.Best(languages[i].Tag)?.Value ?? "", 1 << i);
    }

    /// <summary>Adds what each page shows only in its own language.</summary>
    public void AddOwn(string anchor, string labels, LocalText text)
    {
        for (var i = 0; i < languages.Length; i++) Add(anchor, labels, text.In(languages[i].Tag) ?? "", 1 << i);
    }

    /// <summary>Adds what every page shows.</summary>
    public void Add(string anchor, string labels, string words) => Add(anchor, labels, words, (1 << languages.Length) - 1);

    void Add(string anchor, string labels, string words, int shown) => Add(anchor, labels, words.AsMemory(), shown);

    /// <summary>Adds a passage; nothing where it is empty.</summary>
    /// <param name="anchor">Its place.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="words">Its words.</param>
    /// <param name="shown">The languages whose page shows it, a bit for each.</param>
    public void Add(string anchor, string labels, ReadOnlyMemory<char> words, int shown)
    {
        if (words.IsEmpty) return;
        for (var i = passages.Count - 1; i >= 0 && passages[i].Anchor == anchor; i--)
        {
            if (!passages[i].Words.Span.SequenceEqual(words.Span)) continue;
            passages[i] = passages[i] with { Languages = passages[i].Languages | shown };
            return;
        }
        passages.Add(new ShownPassage(anchor, words, labels, shown));
    }
}
