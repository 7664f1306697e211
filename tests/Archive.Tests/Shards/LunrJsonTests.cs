using System.Text;
using Archive.Shards;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Shards;

/// <summary>The whole index is Lunr's own.</summary>
public sealed class LunrJsonTests
{
    [Fact]
    public void The_index_is_byte_for_byte_the_one_that_lunr_builds()
    {
        Node.NeedsLunr();
        RandomCorpus.Generated.Array[200].Sample(corpora =>
        {
            var theirs = Node.Run("tests/lunr/answer.js", string.Join('\n', corpora.Select(corpus => corpus.Task())));
            theirs.Length.ShouldBe(200);
            foreach (var (corpus, their) in corpora.Zip(theirs)) Encoding.UTF8.GetString(LunrJson.Write(corpus.Index())).ShouldBe(their);
        }, iter: 1);
    }

    [Fact]
    public void Keys_that_look_like_array_indexes_come_first_as_javascript_has_them()
    {
        var index = new InvertedIndex([new IndexField("a", 2)]);
        foreach (var name in new[] { "b", "10", "9", "4294967295", "01" }) index.Add(name, [["x"]]);
        Encoding.UTF8.GetString(LunrJson.Write(index)).ShouldContain("""{"_index":0,"a":{"9":{},"10":{},"b":{},"4294967295":{},"01":{}}}""");
    }
}
