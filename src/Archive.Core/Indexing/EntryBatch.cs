using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Archive.Model;
using Archive.Model.Fingerprints;
using Archive.Shards;

namespace Archive.Indexing;

/// <summary>
/// Some entries in a row, read by one worker: their words by field, as numbers of a vocabulary of their own, and the hashes of their
/// result files. How many make a batch does not depend on the machine, and so neither does what comes of it.
/// </summary>
sealed class EntryBatch
{
    const int Buckets = 4;
    const int Fields = 4;

    // Of each entry the words of all fields, and where each field ends.
    readonly (int[] Words, int[] Ends)[] read;

    // The words of the batch, numbered as they come.
    Vocabulary vocabulary = new();

    /// <summary>The hash of each bucket of result files.</summary>
    public List<string> Hashes { get; } = [];

    /// <summary>Number of entries.</summary>
    public int Count => read.Length;

    /// <summary>The entries as results show them; their words stay in the texts.</summary>
    public ShownEntry[] Shown { get; }

    /// <summary>The fingerprint of what results show of each entry.</summary>
    public Fingerprint[] Fingerprints { get; }

    /// <summary>Gives its vocabulary to that of the archive and has none from then on.</summary>
    /// <returns>For each of its words the number there.</returns>
    public int[] GiveWords(Vocabulary all)
    {
        var numbers = all.Take(vocabulary);
        vocabulary = new Vocabulary();
        return numbers;
    }

    /// <summary>The words in a field of an entry, in order.</summary>
    public ReadOnlySpan<int> Words(int entry, int field)
    {
        var (words, ends) = read[entry];
        return words.AsSpan((field == 0 ? 0 : ends[field - 1])..ends[field]);
    }

    /// <summary>Reads all entries.</summary>
    /// <param name="corpus">What they refer to.</param>
    /// <param name="entries">The entries by number.</param>
    public static EntryBatch[] Read(Corpus corpus, ImmutableArray<AnnotatedArticle> entries)
    {
        const int Size = Buckets * SearchManifest.BucketSize;
        var batches = new EntryBatch[(entries.Length + Size - 1) / Size];
        Parallel.For(0, batches.Length, at => batches[at] = new EntryBatch(corpus, entries.AsMemory()[(at * Size)..Math.Min(entries.Length, (at + 1) * Size)]));
        return batches;
    }

    EntryBatch(Corpus corpus, ReadOnlyMemory<AnnotatedArticle> entries)
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
            read[i] = Read(entries.Span[i], text, Shown[i], i, words);
            json.Clear();
            Shown[i].Write(json);
            var written = json.ToString();
            Fingerprints[i] = Fingerprint.Of(MemoryMarshal.AsBytes(written.AsSpan()));
            hash.Add(written);
            if ((i + 1) % SearchManifest.BucketSize == 0 || i + 1 == read.Length) Hashes.Add(hash.End());
        }
    }

    (int[] Words, int[] Ends) Read(AnnotatedArticle entry, SearchText text, ShownEntry shown, int number, List<int> words)
    {
        words.Clear();
        var ends = new int[Fields];
        foreach (var title in entry.Article.Title.Entries) Add(title.Value);
        ends[0] = words.Count;
        foreach (var passage in shown.Body) Add(passage.Words.Span);
        ends[1] = words.Count;
        foreach (var passage in shown.Notes) Add(passage.Words.Span);
        ends[2] = words.Count;
        foreach (var name in text.LabelNames()) Add(name);
        ends[3] = words.Count;
        return ([.. words], ends);

        void Add(ReadOnlySpan<char> passage) => vocabulary.Read(passage, number, words);
    }
}
