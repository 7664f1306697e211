using System.Collections.Immutable;
using System.Text;
using Archive.Model;
using Archive.Shards;
using Archive.Tests.Shards;

namespace Archive.Tests.Searching;

/// <summary>A random corpus in shards so small that most terms lie in different ones. Every word is its own term.</summary>
static class ShardedCorpus
{
    public static ImmutableDictionary<string, string> Files(RandomCorpus corpus)
    {
        var index = corpus.Index();
        var (terms, termFiles) = TermShards.Write(index, _ => [], size: 200);
        var (words, wordFiles) = WordShards.Write(index.Terms.Select(term => new ShardWord(
            term.Term, term.Term, [term.Term], term.Fields.SelectMany(field => field).Select(posting => posting.Document).Distinct().Count())), size: 60);
        var manifest = new SearchManifest(
            index.References.Count, index.Fields, [.. Enumerable.Range(0, index.Fields.Length).Select(index.TotalLength)], [new Language("ar")], terms, words, [], "00000");
        return termFiles.Concat(wordFiles).Append(manifest.Write()).ToImmutableDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Bytes));
    }
}
