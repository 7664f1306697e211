using System.Collections.Immutable;
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

/// <summary>Makes the search index of a corpus. Entries are numbered by date, so that a new one changes few files.</summary>
public static class Indexer
{
    static readonly ImmutableArray<IndexField> Fields = [new("title", 3), new("body"), new("notes"), new("labels", 2)];

    /// <summary>Plans the search files. Drafts are never searched, not even in a private build.</summary>
    /// <param name="corpus">The checked corpus.</param>
    public static SearchIndex Plan(AnnotatedCorpus corpus)
    {
        var site = corpus.Corpus.Site;
        ImmutableArray<AnnotatedArticle> entries = [.. corpus.Articles.Where(entry => entry.Article.Publish != Publish.Draft)
            .OrderBy(entry => entry.Article.Published).ThenBy(entry => entry.Article.Slug, StringComparer.Ordinal)];
        var vocabulary = new Vocabulary();
        var results = new ResultFiles(corpus.Corpus, entries);
        var words = entries.Select((entry, number) => WordsOf(corpus.Corpus, entry, number, vocabulary, results)).ToList();
        var classes = WordClasses.Made(vocabulary.Terms, Names(corpus), corpus.Corpus.Synonyms);
        var ids = vocabulary.Terms.Select(term => classes.Of(term)).ToArray();

        var index = new InvertedIndex(Fields);
        // A word's terms get their numbers when it is first met: that is Lunr's order.
        var numbers = new int[]?[ids.Length];
        foreach (var (entry, fields) in entries.Zip(words))
            index.Add(entry.Article.Slug, [.. fields.Select(field => field.SelectMany(word => numbers[word] ??= [.. ids[word].Select(index.Number)]).ToArray())]);

        var forms = classes.All.ToDictionary(one => one.Id, one => one.Terms.Where(term => term != one.Id), StringComparer.Ordinal);
        var (termDirectory, termFiles) = TermShards.Write(index, term => forms[term], ShardSize.OfTerms(entries.Length));
        var (wordDirectory, wordFiles) = WordShards.Write(
            Enumerable.Range(0, vocabulary.Count).Select(word => new ShardWord(vocabulary.Term(word), vocabulary.Spelt(word), ids[word], vocabulary.Entries(word)))
                // Nobody wrote them in the archive, but a reader may well type the plain form of a word.
                .Concat(forms.Keys.Where(id => classes.Of(id).IsEmpty).Select(id => new ShardWord(id, id, [id], 0))), ShardSize.OfWords(entries.Length));
        var facets = FacetLists.Of(corpus.Corpus, entries).Json();
        var manifest = new SearchManifest(
            entries.Length, Fields, [.. Enumerable.Range(0, Fields.Length).Select(index.TotalLength)], site.Languages,
            termDirectory, wordDirectory, results.Buckets(), DataFile.Hash(facets));
        return new SearchIndex(
            [
                .. termFiles.Append(manifest.Write()).Append(DataFile.Of(manifest.FacetsName, facets)).Concat(wordFiles).Select(Planned),
                .. results.Files(manifest),
                .. site.LunrIndex ? [new PlannedFile("lunr-index.json", () => LunrJson.Write(index))] : Array.Empty<PlannedFile>(),
            ],
            TermLists.Of(index, classes, vocabulary));
    }

    static PlannedFile Planned(DataFile file) => new(DataFile.PathOf(file.Name), () => file.Bytes);

    // Words of an entry by field. What pages of several languages show alike counts once.
    static ImmutableArray<int[]> WordsOf(Corpus corpus, AnnotatedArticle entry, int number, Vocabulary vocabulary, ResultFiles results)
    {
        var text = new SearchText(corpus, entry);
        var shown = corpus.Site.Languages.Select(text.In).ToList();
        results.Add(shown);
        return
        [
            Read(entry.Article.Title.Entries.Select(title => title.Value)),
            Read(shown.SelectMany(result => result.Body).DistinctBy(passage => (passage.Anchor, passage.Words)).Select(passage => passage.Words)),
            Read(shown.SelectMany(result => result.Notes).DistinctBy(passage => (passage.Anchor, passage.Words)).Select(passage => passage.Words)),
            Read(text.LabelNames()),
        ];

        int[] Read(IEnumerable<string> texts) => [.. texts.SelectMany(words => vocabulary.Read(words, number))];
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
