using Archive.Tests.Generated;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

public sealed class NearTests
{
    static readonly string[] Keys = ["label", "quote", "note", "occurrence", "source", "evidence"];

    [Theory]
    [InlineData("lable", "label")]
    [InlineData("qoute", "quote")]
    [InlineData("ocurrence", "occurrence")]
    [InlineData("sources", "source")]
    [InlineData("evidance", "evidence")]
    public void A_slip_is_recognised(string typed, string meant) => Near.Best(typed, Keys).ShouldBe(meant);

    [Theory]
    [InlineData("colour")]
    [InlineData("xyz")]
    public void Another_word_is_no_slip(string typed) => Near.Best(typed, Keys).ShouldBeNull();

    [Fact]
    public void Of_equally_near_words_the_first_by_code_point_is_meant() => Near.Best("cat", ["rat", "bat"]).ShouldBe("bat");

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("تواجة", "تواجه", 1)]
    public void Slips_are_letters_added_left_out_changed_or_swapped(string a, string b, int slips) => Near.Slips(a, b).ShouldBe(slips);

    [Fact]
    public void Slips_are_the_same_both_ways_and_none_only_between_equals() => Gen.Select(Texts.Word, Texts.Word).Sample((a, b) =>
    {
        var slips = Near.Slips(a, b);
        slips.ShouldBe(Near.Slips(b, a));
        (slips == 0).ShouldBe(a == b);
        slips.ShouldBeInRange(Math.Abs(a.Length - b.Length), Math.Max(a.Length, b.Length));
    }, iter: Tier.Times(500, full: 20_000));
}
