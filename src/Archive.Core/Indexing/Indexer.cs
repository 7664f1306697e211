using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Archive.Model;
using Archive.Shards;
using Archive.Words;

namespace Archive.Indexing;

/// <summary>The search files of a site, and the words that its pages list by letter.</summary>
public sealed record SearchIndex(ImmutableArray<PlannedFile> Files, ImmutableArray<ListedTerm> Terms)
{
    /// <summary>Of no entries, and without files.</summary>
    public static readonly SearchIndex Empty = new([], []);
}

/// <summary>The words of all entries that are searched, read once.</summary>
public sealed class EntryWords
{
    internal EntryWords(ImmutableArray<AnnotatedArticle> entries, EntryBatch[] batches, Vocabulary vocabulary) => (Entries, Batches, Vocabulary) = (entries, batches, vocabulary);

    internal ImmutableArray<AnnotatedArticle> Entries { get; }

    internal EntryBatch[] Batches { get; }

    internal Vocabulary Vocabulary { get; }
}

/// <summary>Makes the search index of a corpus. Entries are numbered by date, so that a new one changes few files.</summary>
public static class Indexer
{
    static readonly ImmutableArray<IndexField> Fields = [new("title", 3), new("body"), new("notes"), new("labels", 2)];

    /// <summary>Reads the words of all entries, on all cores. Drafts are never searched, not even in a private build.</summary>
    /// <param name="corpus">The checked corpus.</param>
    public static EntryWords Read(AnnotatedCorpus corpus)
    {
        ImmutableArray<AnnotatedArticle> entries = [.. corpus.Articles.Where(entry => entry.Article.Publish != Publish.Draft)
            .OrderBy(entry => entry.Article.Published.Number).ThenBy(entry => entry.Article.Slug, StringComparer.Ordinal)];
        var vocabulary = new Vocabulary();
        return new EntryWords(entries, EntryBatch.Read(corpus.Corpus, entries, vocabulary), vocabulary);
    }

    /// <summary>Plans the search files, for the most part on one core.</summary>
    /// <param name="corpus">The checked corpus.</param>
    /// <param name="read">The words of its entries.</param>
    public static SearchIndex Plan(AnnotatedCorpus corpus, EntryWords read)
    {
        var site = corpus.Corpus.Site;
        var (entries, batches, vocabulary) = (read.Entries, read.Batches, read.Vocabulary);
        var classes = WordClasses.Made(vocabulary.Terms, Names(corpus), corpus.Corpus.Synonyms);
        var ids = new ImmutableArray<string>[vocabulary.Count];
        for (var word = 0; word < ids.Length; word++) ids[word] = classes.Of(vocabulary.Term(word));
        var index = Index(entries, batches, ids);

        var longest = FieldLengths.LongestOwn(entries.Length);
        var forms = classes.All.ToDictionary(one => one.Id, one => one.Terms.Where(term => term != one.Id), StringComparer.Ordinal);
        var shards = new (ShardDirectory Directory, ImmutableArray<DataFile> Files)[2];
        ImmutableArray<ListedTerm> listed = [];
        index.Sort();
        Parallel.Invoke(
            () => shards[0] = TermShards.Write(index, term => forms[term], ShardSize.OfTerms(entries.Length), longest),
            () => shards[1] = WordShards.Write(AskedWords.Of(vocabulary, classes, index, longest), ShardSize.OfWords(entries.Length)),
            () => listed = TermLists.Of(index, classes, vocabulary));
        var ((termDirectory, termFiles), (wordDirectory, wordFiles)) = (shards[0], shards[1]);
        var (lengths, lengthFiles) = FieldLengths.Write(index);
        var facets = FacetLists.Of(corpus.Corpus, entries).Json();
        var manifest = new SearchManifest(
            entries.Length, Fields, index.TotalLengths, site.Languages,
            termDirectory, wordDirectory, [.. batches.SelectMany(batch => batch.Hashes)], ContentHash.Of(facets), lengths, longest);
        return new SearchIndex(
            [
                .. termFiles.Concat(wordFiles).Concat(lengthFiles).Append(manifest.Write()).Append(DataFile.Of(manifest.FacetsName, facets)).Select(Planned),
                .. ResultFiles.Of(batches, manifest),
                .. site.LunrIndex ? [new PlannedFile("lunr-index.json", () => LunrJson.Write(index))] : Array.Empty<PlannedFile>(),
            ],
            listed);
    }

    static PlannedFile Planned(DataFile file) => new(DataFile.PathOf(file.Name), () => file.Bytes);

    // A word's terms get their numbers when it is first met: that is Lunr's order.
    static InvertedIndex Index(ImmutableArray<AnnotatedArticle> entries, EntryBatch[] batches, ImmutableArray<string>[] ids)
    {
        var index = new InvertedIndex(Fields);
        foreach (var entry in entries) index.AddDocument(entry.Article.Slug);
        var numbers = new int[]?[ids.Length];
        Each((batch, entry) =>
        {
            for (var field = 0; field < Fields.Length; field++)
            {
                foreach (var word in batch.Words(entry, field)) numbers[word] ??= [.. ids[word].Select(index.Number)];
            }
        });
        Parallel.For(0, Fields.Length, field =>
        {
            var terms = new List<int>();
            Each((batch, entry) =>
            {
                terms.Clear();
                foreach (var word in batch.Words(entry, field)) terms.AddRange(numbers[word]!);
                index.AddField(field, CollectionsMarshal.AsSpan(terms));
            });
        });
        return index;

        void Each(Action<EntryBatch, int> act)
        {
            foreach (var batch in batches)
            {
                for (var entry = 0; entry < batch.Count; entry++) act(batch, entry);
            }
        }
    }

    // Names whose words must not be taken for forms of others. An outlet of several words is named by words of everyday: الشرق الأوسط would
    // take الشرق from شرق.
    static IEnumerable<string> Names(AnnotatedCorpus corpus) =>
        corpus.Corpus.People.Select(person => person.Name)
            .Concat(corpus.Articles.SelectMany(entry => entry.Article.Sidecar.Speakers).Select(speaker => speaker.Name))
            .SelectMany(name => name.Entries)
            .Concat(corpus.Corpus.Outlets.SelectMany(outlet => outlet.Name.Entries).Where(name => Tokens.Count(name.Value) == 1))
            .Select(name => name.Value).Distinct(StringComparer.Ordinal);
}
