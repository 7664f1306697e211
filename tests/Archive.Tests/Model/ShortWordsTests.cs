using Archive.Model;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Model;

public sealed class ShortWordsTests
{
    [Fact]
    public void A_word_stays_the_word_whatever_was_asked_before_and_beside() => Gen.String[Gen.Char["a1ب-"], 0, 30].Array[1, 40].Sample(
        words => Parallel.ForEach(words.Concat(words), word => ShortWords.Of(string.Concat(word)).ShouldBe(word)), iter: Tier.Times(200, full: 5_000));

    [Fact]
    public void Short_words_that_are_alike_are_one_object_and_long_ones_are_not_kept()
    {
        ShortWords.Of(Copy("source-unnamed")).ShouldBeSameAs(ShortWords.Of(Copy("source-unnamed")));
        var quote = Copy("words of somebody that stand in a text once");
        ShortWords.Of(quote).ShouldBeSameAs(quote);
        ShortWords.Of(Copy(quote)).ShouldNotBeSameAs(quote);

        static string Copy(string word) => new(word.AsSpan());
    }
}
