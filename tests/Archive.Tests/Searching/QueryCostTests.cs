using Archive.Model;
using Archive.Searching;
using Archive.Shards;
using Shouldly;
using Xunit;

namespace Archive.Tests.Searching;

/// <summary>What a query costs does not grow with its length beyond what people type.</summary>
public sealed class QueryCostTests(ITestOutputHelper output)
{
    const long MegaByte = 1024 * 1024;

    static readonly SearchFiles Files = OwnSite.Read(OwnSite.Build);

    public static TheoryData<string> Books => ["a* b* م* ال* ", "قال مصدر ", "\"the of\" «في من» ", "xq zzj ", "title:a*^9 -و* ", "💥\u0651ـ", "crossing^2 febry~1 ::: copy-related-links"];

    [Theory]
    [MemberData(nameof(Books))]
    public void A_query_of_a_book_takes_little_memory(string part)
    {
        var query = string.Concat(Enumerable.Repeat(part, 48 * 1024 / part.Length));
        var searcher = new Searcher(Files, new Language("ar"));
        _ = searcher.Ask(query, 10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answer = searcher.Ask(query, 10);
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;
        output.WriteLine($"{cost / 1024} KB");
        cost.ShouldBeLessThan(20 * MegaByte);
        answer.LastWord.ShouldNotBeNull();
        // The beginning was asked for and nothing else.
        answer.Results.Select(result => result.Document).ShouldBe(searcher.Ask(QueryText.Kept(query), 10).Results.Select(result => result.Document));
    }

    [Theory]
    [InlineData("ferry")]
    [InlineData("")]
    [InlineData("  قال مصدر مطلع إن  ")]
    public void Of_what_people_type_nothing_is_left_out(string query) => new Searcher(Files, new Language("en")).Ask(query, 10).LastWord.ShouldBeNull();
}
