using Archive.Model;
using Archive.Tests.Generated;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("قال رجل. كشف مصدر مطلع الخبر. ثم سكت.", "مصدر مطلع", "كشف مصدر مطلع الخبر.")]
    [InlineData("من قال هذا؟ لا نعرف!", "قال", "من قال هذا؟")]
    [InlineData("وقال د. سامر إن الجسر يُفتح. وسكت.", "الجسر", "وقال د. سامر إن الجسر يُفتح.")]
    [InlineData("وثائق.. ورقة في المعركة. نهاية", "ورقة", "وثائق.. ورقة في المعركة.")]
    [InlineData("بلغ 3.5 في المئة. ثم هبط.", "المئة", "بلغ 3.5 في المئة.")]
    [InlineData("He said “it is over.” Nobody asked him.", "over", "He said “it is over.”")]
    [InlineData("The spokesman, Col. Ryan Dillon, said no. He left.", "said no", "The spokesman, Col. Ryan Dillon, said no.")]
    [InlineData("It was e.g. a bridge. Then not.", "bridge", "It was e.g. a bridge.")]
    [InlineData("One. Two. Three.", "One. Two", "One. Two.")]
    [InlineData("no full stop at all", "stop", "no full stop at all")]
    public void The_sentence_of_some_words(string text, string words, string sentence) =>
        Around(text, new Span(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length))
            .Of(text).ShouldBe(sentence);

    [Fact]
    public void A_sentence_never_leaves_its_paragraph() =>
        Sentences.Around("أول\nثانٍ بلا نقطة\nثالث", new Span(4, 17), new Span(4, 8)).Of("أول\nثانٍ بلا نقطة\nثالث").ShouldBe("ثانٍ بلا نقطة");

    [Fact]
    public void It_holds_the_words_and_is_its_own_sentence() => Stretches.Sample((text, stretch) =>
    {
        var sentence = Around(text, stretch);
        sentence.Contains(stretch).ShouldBeTrue();
        sentence.End.ShouldBeLessThanOrEqualTo(text.Length);
        Around(text, sentence).ShouldBe(sentence);
    }, iter: Tier.Times(2_000, full: 50_000));

    [Fact]
    public void More_words_never_have_a_smaller_sentence() => Stretches.Sample((text, stretch) =>
    {
        var shorter = new Span(stretch.Start, stretch.Start + stretch.Length / 2);
        Around(text, stretch).Contains(Around(text, shorter)).ShouldBeTrue();
    }, iter: Tier.Times(2_000, full: 50_000));

    [Theory]
    [InlineData("قال رجل. كشف مصدر الخبر؟ ثم سكت", "قال رجل.|كشف مصدر الخبر؟|ثم سكت")]
    [InlineData("وثائق.. ورقة في المعركة. نهاية", "وثائق.. ورقة في المعركة.|نهاية")]
    [InlineData(" He said: “Never.” She  left!  ", "He said: “Never.”|She  left!")]
    [InlineData("في مدرّج القمّة. وقال د. سامر.", "في مدرّج القمّة.|وقال د. سامر.")]
    [InlineData("كيف صارت؟", "كيف صارت؟")]
    [InlineData(" ", "")]
    public void The_sentences_of_a_paragraph(string text, string sentences) =>
        string.Join('|', Sentences.Of(text).Select(sentence => sentence.Of(text))).ShouldBe(sentences);

    [Fact]
    public void Every_letter_is_in_exactly_one_sentence_and_each_is_its_own() => Stretches.Sample((text, _) =>
    {
        var sentences = Sentences.Of(text);
        string.Concat(sentences.Select(sentence => sentence.Of(text))).Where(letter => !char.IsWhiteSpace(letter))
            .ShouldBe(text.Where(letter => !char.IsWhiteSpace(letter)));
        sentences.Zip(sentences.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        foreach (var sentence in sentences) Around(text, sentence).ShouldBe(sentence);
    }, iter: Tier.Times(2_000, full: 50_000));

    static readonly Gen<(string, Span)> Stretches =
        Gen.Select(Gen.OneOf(Texts.Any, Gen.OneOf("قال. ", "كلمة ", "word ", "Big. ", "! ", "» ", "..", "؟", "A. ", "Dr. ").Array[0, 20].Select(string.Concat)),
            Gen.Int[0, 1_000], Gen.Int[0, 1_000], (text, one, other) => (text, Between(text, one, other)));

    static Span Between(string text, int one, int other)
    {
        var (start, end) = (one % (text.Length + 1), other % (text.Length + 1));
        return new Span(Math.Min(start, end), Math.Max(start, end));
    }

    static Span Around(string text, Span stretch) => Sentences.Around(text, new Span(0, text.Length), stretch);
}
