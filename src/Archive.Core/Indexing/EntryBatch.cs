using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Archive.Model;
using Archive.Model.Fingerprints;
using Archive.Shards;

namespace Archive.Indexing;

/// <summary>
/// Some entries in a row, read by one worker: their words by field, as numbers of the archive's vocabulary, and the hashes of their
/// result files. How many make a batch does not depend on the machine, and so neither does what comes of it.
/// </summary>
sealed class EntryBatch
{
    const int Size = Buckets * SearchManifest.BucketSize;
    const int Buckets = 4;
    const int Fields = 4;

    // Batches that are read at the same time, each with a vocabulary of its own that the next round uses again.
    const int AtOnce = 16;

    // Of each entry the words of all fields, and where each field ends.
    readonly (int[] Words, int[] Ends)[] read;

    /// <summary>The hash of each bucket of result files.</summary>
    public List<string> Hashes { get; } = [];

    /// <summary>Number of entries.</summary>
    public int Count => read.Length;

    /// <summary>The entries as results show them; their words stay in the texts.</summary>
    public ShownEntry[] Shown { get; }

    /// <summary>The fingerprint of what results show of each entry.</summary>
    public Fingerprint[] Fingerprints { get; }

    /// <summary>The words in a field of an entry, in order.</summary>
    public ReadOnlySpan<int> Words(int entry, int field)
    {
        var (words, ends) = read[entry];
        return words.AsSpan((field == 0 ? 0 : ends[field - 1])..ends[field]);
    }

    /// <summary>Reads all entries.</summary>
    /// <param name="corpus">What they refer to.</param>
    /// <param name="entries">The entries by number.</param>
    /// <param name="vocabulary">Takes up their words.</param>
    public static EntryBatch[] Read(Corpus corpus, ImmutableArray<AnnotatedArticle> entries, Vocabulary vocabulary)
    {
        var batches = new EntryBatch[(entries.Length + Size - 1) / Size];
        var own = new Vocabulary[Math.Min(AtOnce, batches.Length)];
        for (var at = 0; at < own.Length; at++) own[at] = new Vocabulary();
        for (var first = 0; first < batches.Length; first += AtOnce)
        {
            var end = Math.Min(batches.Length, first + AtOnce);
            Parallel.For(first, end, at => batches[at] = new EntryBatch(corpus, entries.AsMemory()[(at * Size)..Math.Min(entries.Length, (at + 1) * Size)], own[at - first]));
            // In their order: a word's number says when it was first met.
            for (var at = first; at < end; at++) batches[at].Number(vocabulary, own[at - first]);
        }
        return batches;
    }

    EntryBatch(Corpus corpus, ReadOnlyMemory<AnnotatedArticle> entries, Vocabulary own)
    {
        read = new (int[], int[])[entries.Length];
        Shown = new ShownEntry[entries.Length];
        Fingerprints = new Fingerprint[entries.Length];
        using var hash = new ContentHash();
        var json = new StringBuilder();
        var words = new List<int>();
        for (var i = 0; i < read.Length; i++)
        {
            var text = new SearchText(corpus, entries.Span[i]);
            Shown[i] = text.Shown();
            read[i] = Read(entries.Span[i], text, Shown[i], i, words, own);
            json.Clear();
            Shown[i].Write(json);
            var written = json.ToString();
            Fingerprints[i] = Fingerprint.Of(MemoryMarshal.AsBytes(written.AsSpan()));
            hash.Add(written);
            if ((i + 1) % SearchManifest.BucketSize == 0 || i + 1 == read.Length) Hashes.Add(hash.End());
        }
    }

    // From numbers of the worker's own vocabulary, which the next batch will use, to those of the archive's.
    void Number(Vocabulary vocabulary, Vocabulary own)
    {
        var numbers = vocabulary.Take(own);
        foreach (var (words, _) in read)
        {
            foreach (ref var word in words.AsSpan()) word = numbers[word];
        }
        own.Clear();
    }

    static (int[] Words, int[] Ends) Read(AnnotatedArticle entry, SearchText text, ShownEntry shown, int number, List<int> words, Vocabulary own)
    {
        words.Clear();
        var ends = new int[Fields];
        foreach (var title in entry.Article.Title.Entries) Add(title.Value);
        ends[0] = words.Count;
        for (var i = 0; i < shown.Body.Count; i++) Add(shown.Body[i].Words.Span);
        ends[1] = words.Count;
        for (var i = 0; i < shown.Notes.Count; i++) Add(shown.Notes[i].Words.Span);
        ends[2] = words.Count;
        foreach (var name in text.LabelNames()) Add(name);
        ends[3] = words.Count;
        return ([.. words], ends);

        void Add(ReadOnlySpan<char> passage) => own.Read(passage, number, words);
    }
}
