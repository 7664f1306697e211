using Archive.Quotes;
using Archive.Tests.Generated;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Quotes;

public sealed class NearestTests
{
    [Fact]
    public void A_mistyped_quote_has_its_words_for_nearest()
    {
        const string text = "قيل الكثير. إن البلاد تواجه مؤامرة كبرى، كما قيل.";
        var nearest = new QuoteFinder(text).Nearest("إن البلاد تواحه موامره كبرا").ShouldNotBeNull();
        nearest.Span.Of(text).ShouldBe("إن البلاد تواجه مؤامرة كبرى");
        nearest.Likeness.ShouldBeInRange(0.85, 0.99);
    }

    [Theory]
    [InlineData("لا شيء هنا", "zzzzzzzz")]
    [InlineData("", "words")]
    [InlineData("words", "")]
    public void Where_nothing_is_half_alike_nothing_is_near(string text, string quote) =>
        new QuoteFinder(text).Nearest(quote).ShouldBeNull();

    [Fact]
    public void For_words_as_long_as_a_text_nothing_is_searched()
    {
        var finder = new QuoteFinder(string.Concat(Enumerable.Repeat("lorem ipsum dolor ", 20_000)));
        var quote = string.Concat(Enumerable.Repeat("lorem ipsum ", 20_000));
        finder.Nearest(quote).ShouldBeNull();
        finder.Heal(new(quote, default)).ShouldBeNull();
    }

    [Fact]
    public void The_nearest_stretch_is_of_whole_words() =>
        new QuoteFinder("one twofold three").Nearest("one twofol").ShouldNotBeNull().Span.Of("one twofold three").ShouldBe("one twofold");

    [Fact]
    public void Words_cut_out_of_longer_words_do_not_hide_whole_ones() =>
        new QuoteFinder("abcdefuvwxyz then abbcdef").Nearest("abxcdef").ShouldNotBeNull().Span.Of("abcdefuvwxyz then abbcdef").ShouldBe("abbcdef");

    [Fact]
    public void Likeness_is_one_slip_in_the_length_of_the_longer() =>
        new QuoteFinder("abcdefghij").Nearest("abcdefghix").ShouldNotBeNull().Likeness.ShouldBe(0.9, 1e-9);

    [Fact]
    public void One_changed_letter_is_always_found_and_nearly_alike() =>
        Gen.Select(Texts.Sentence, Texts.Sentence, Texts.Sentence, Gen.Int[0, 99]).Sample((before, quote, after, at) =>
    {
        var text = $"{before}\n{quote}\n{after}";
        if (Folding.Key(quote).Length < 6) return;
        at %= quote.Length;
        // One character may open into several letters (½ → 1⁄2); taking it away is more than one change.
        if (char.IsSurrogate(quote[at]) || Folding.Key($"{quote[at]}").Length > 1) return;
        var nearest = new QuoteFinder(text).Nearest(quote[..at] + "ظ" + quote[(at + 1)..]).ShouldNotBeNull();
        nearest.Likeness.ShouldBeInRange(0.5, 1);
        nearest.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
    }, iter: Tier.Times(300, full: 10_000));
}
