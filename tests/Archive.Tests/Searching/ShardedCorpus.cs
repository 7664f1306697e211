using System.Collections.Immutable;
using System.Text;
using Archive.Model;
using Archive.Shards;
using Archive.Tests.Shards;

namespace Archive.Tests.Searching;

/// <summary>A random corpus in shards so small that most terms lie in different ones. Every word is its own term.</summary>
static class ShardedCorpus
{
    // So few that about half of the lists bring their lengths and half leave them to the tables.
    const int LongestOwn = 5;

    public static ImmutableDictionary<string, string> Files(RandomCorpus corpus)
    {
        var index = corpus.Index();
        var (terms, termFiles) = TermShards.Write(index, _ => [], size: 200, LongestOwn);
        var (words, wordFiles) = WordShards.Write(index.Terms.Select(term => new ShardWord(
            term.Term, term.Term, [term.Term], Documents(term, index.Fields.Length), TermShards.WithoutLengths(term, index.Fields.Length, LongestOwn))), size: 60);
        var (lengths, lengthFiles) = FieldLengths.Write(index);
        var manifest = new SearchManifest(
            index.References.Count, index.Fields, [.. Enumerable.Range(0, index.Fields.Length).Select(index.TotalLength)], [new Language("ar")],
            terms, words, [], "00000", lengths, LongestOwn);
        return termFiles.Concat(wordFiles).Concat(lengthFiles).Append(manifest.Write()).ToImmutableDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Bytes));
    }

    static int Documents(TermPostings term, int fields)
    {
        var documents = new HashSet<int>();
        for (var field = 0; field < fields; field++)
        {
            foreach (var posting in term.In(field)) documents.Add(posting.Document);
        }
        return documents.Count;
    }
}
