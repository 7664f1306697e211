using System.Collections.Immutable;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

public sealed class AlignmentTests
{
    static readonly Gen<ImmutableArray<string>> Sequences = Gen.OneOf("a", "b", "c").Array[0, 8].Select(items => items.ToImmutableArray());

    [Fact]
    public void It_is_as_long_as_the_longest_subsequence_that_both_have() => Gen.Select(Sequences, Sequences).Sample((one, other) =>
        Alignment.Of(one, other, item => item).Length.ShouldBe(Subsequences(one).Intersect(Subsequences(other)).Max(common => common.Length)));

    [Fact]
    public void Its_pairs_are_alike_and_in_the_order_of_both() => Gen.Select(Sequences, Sequences).Sample((one, other) =>
    {
        var pairs = Alignment.Of([.. one.Index()], [.. other.Index()], item => item.Item);
        pairs.ShouldAllBe(pair => pair.One.Item == pair.Other.Item);
        pairs.Select(pair => pair.One.Index).ShouldBeInOrder();
        pairs.Select(pair => pair.Other.Index).ShouldBeInOrder();
        pairs.Select(pair => pair.Other.Index).ShouldBeUnique();
    });

    // All of them, the slow way.
    static HashSet<string> Subsequences(ImmutableArray<string> items) =>
        [.. Enumerable.Range(0, 1 << items.Length).Select(bits => string.Concat(items.Where((_, i) => (bits & 1 << i) != 0)))];
}
