using Archive.Cli.Publishing;
using Shouldly;
using Xunit;

namespace Archive.Tests.Publishing;

/// <summary>One site takes the place of another at one moment, for whoever reads it meanwhile.</summary>
public sealed class SwapTests
{
    [Theory]
    [InlineData(SwapWay.Exchange)]
    [InlineData(SwapWay.Flip)]
    public async Task Readers_never_miss_a_page_while_sites_are_exchanged(object best)
    {
        using var place = new Published();
        place.Publish(0, (SwapWay)best);
        var (swaps, reads, wanted) = (Tier.Times(10, 30, 100), 0L, Tier.Times(1_000, 10_000, 100_000));
        using var ended = new CancellationTokenSource();
        var newest = 0;
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var last = 0;
            while (!ended.IsCancellationRequested)
            {
                foreach (var path in Generation.Paths)
                {
                    var number = Generation.Read(Path.Combine(place.Folder, path));
                    // Never older than what was read before, never newer than what was made.
                    number.ShouldBeInRange(last, Volatile.Read(ref newest));
                    last = number;
                    Interlocked.Increment(ref reads);
                }
            }
        })).ToList();
        for (var number = 1; number <= swaps || (Interlocked.Read(ref reads) < wanted && readers.TrueForAll(reader => !reader.IsCompleted)); number++)
        {
            Volatile.Write(ref newest, number);
            place.Publish(number, (SwapWay)best);
        }
        ended.Cancel();
        await Task.WhenAll(readers);
        reads.ShouldBeGreaterThanOrEqualTo(wanted);
    }

    [Theory]
    [InlineData(SwapWay.Exchange)]
    [InlineData(SwapWay.Flip)]
    [InlineData(SwapWay.TwoMoves)]
    public void Every_way_leaves_the_new_site_whole_and_nothing_else_in_it(object best)
    {
        using var place = new Published();
        for (var number = 0; number < 4; number++)
        {
            place.Publish(number, (SwapWay)best, clean: number == 2);
            Published.Differences(place.Tree, Published.TreeOf(Generation.Of(number))).ShouldBeEmpty();
            place.Yard.ShouldBe(["public", "public.lock", "public.manifest", "public.trees"]);
            (new DirectoryInfo(place.Folder).LinkTarget is not null).ShouldBe((SwapWay)best == SwapWay.Flip);
        }
    }

    [Fact]
    public void A_site_goes_on_when_the_disk_learns_or_forgets_a_way()
    {
        using var place = new Published();
        var number = 0;
        foreach (var best in new[] { SwapWay.Exchange, SwapWay.TwoMoves, SwapWay.Flip, SwapWay.Flip, SwapWay.Exchange, SwapWay.Flip })
        {
            place.Publish(++number, best);
            Published.Differences(place.Tree, Published.TreeOf(Generation.Of(number))).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Killed_between_two_moves_the_old_site_comes_back_first()
    {
        using var place = new Published();
        place.Publish(1, SwapWay.TwoMoves);
        Directory.Move(place.Folder, place.Beside("public.trees/old"));
        Publisher.Open(place.Folder).Dispose();
        Published.Differences(place.Tree, Published.TreeOf(Generation.Of(1))).ShouldBeEmpty();
    }

    [Fact]
    public void What_somebody_else_put_where_trees_stand_is_never_deleted()
    {
        using var place = new Published();
        Directory.CreateDirectory(place.Beside("public.trees/thesis"));
        ((Action)(() => place.Publish(1))).ShouldBeRefused(73);
        Directory.Exists(place.Beside("public.trees/thesis")).ShouldBeTrue();
    }
}
