using System.Text;
using Archive.Tests.Generated;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;
using static System.Globalization.UnicodeCategory;

namespace Archive.Tests.Words;

public sealed class TokensTests
{
    [Fact]
    public void A_word_is_an_unbroken_run_of_letters_and_digits_with_marks_and_tatweel_dropped() => Texts.Any.Sample(
        text => Tokens.Of(text).Select(token => token.Form).ShouldBe(Words(text)), iter: Tier.Times(2_000, full: 100_000));

    [Fact]
    public void Words_stand_in_order_and_apart() => Texts.Broken.Sample(text =>
    {
        var end = 0;
        foreach (var token in Tokens.Of(text))
        {
            token.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            token.Span.Length.ShouldBeGreaterThanOrEqualTo(token.Form.Length);
            end = token.Span.End;
        }
        end.ShouldBeLessThanOrEqualTo(text.Length);
    }, iter: Tier.Times(1_000, full: 50_000));

    [Theory]
    [InlineData("قال مصدرٌ مُطَّلِع: «نعم»", 4)]
    [InlineData("كتـــاب", 1)]
    [InlineData("F-16", 2)]
    [InlineData("٢٠١٧/١٠", 2)]
    [InlineData("", 0)]
    [InlineData(" ، ـ ", 0)]
    [InlineData("اتّفاقاً سرّياً", 2)]
    [InlineData("𐍈𐍈 😀", 1)]
    public void Examples(string text, int words) => Tokens.Count(text).ShouldBe(words);

    [Fact]
    public void A_word_keeps_its_marks_in_its_stretch_and_drops_them_from_its_form()
    {
        var word = Tokens.Of("- مُهِمّـة.").ShouldHaveSingleItem();
        word.Form.ShouldBe("مهمة");
        word.Span.Of("- مُهِمّـة.").ShouldBe("مُهِمّـة");
    }

    // The definition once more, over code points, with nothing of the code under test.
    static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = "";
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 'ـ' || Rune.GetUnicodeCategory(rune) is NonSpacingMark or EnclosingMark or SpacingCombiningMark) continue;
            if (Rune.IsLetter(rune) || Rune.IsDigit(rune)) word += rune;
            else if (word.Length > 0) (words, word) = ([.. words, word], "");
        }
        return word.Length > 0 ? [.. words, word] : words;
    }
}
