using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

/// <summary>Spellings that a reader calls the same words. The letters in the names are those of the list of cases the engine must pass.</summary>
public sealed class FoldingExamples
{
    [Theory]
    [InlineData("كَتَبَ", "كتب")]
    [InlineData("مُدَرِّسَةٌ", "مدرسة")]
    [InlineData("شَّ", "شَّ")]
    [InlineData("الرَّحْمٰن", "الرحمن")]
    public void A1_vowel_marks_may_be_there_or_not_in_any_order(string marked, string bare) => Same(marked, bare);

    [Theory]
    [InlineData("كتـــاب", "كتاب")]
    [InlineData("ـكتابـ", "كتاب")]
    public void A2_tatweel_says_nothing(string stretched, string plain) => Same(stretched, plain);

    [Theory]
    [InlineData("أحمد", "احمد")]
    [InlineData("إلى", "الي")]
    [InlineData("آخر", "اخر")]
    [InlineData("ٱلله", "الله")]
    [InlineData("مؤامرة", "موامره")]
    [InlineData("شاطئ", "شاطي")]
    [InlineData("کتاب", "كتاب")]
    [InlineData("یوم", "يوم")]
    public void A3_hamza_ya_and_ta_marbuta_are_one_letter_each(string one, string other) => Same(one, other);

    [Theory]
    [InlineData("٢٠١٧", "2017")]
    [InlineData("۱۳۹۶", "1396")]
    [InlineData("２０", "20")]
    public void A4_digits_are_digits(string one, string other) => Same(one, other);

    [Theory]
    [InlineData("ﻻ", "لا")]
    [InlineData("ﻷﻥ", "لان")]
    [InlineData("ﷲ", "الله")]
    [InlineData("ﺍﻟﻌﺮﺑﻴﺔ", "العربية")]
    [InlineData("ا\u0654حمد", "أحمد")]
    [InlineData("cafe\u0301", "café")]
    public void A5_presentation_forms_and_decomposed_letters_are_letters(string one, string other) => Same(one, other);

    [Theory]
    [InlineData("\u200Fقال\u200E", "قال")]
    [InlineData("\u2067بلدي\u2069 news", "بلدي news")]
    [InlineData("قا\u200Bل", "قال")]
    [InlineData("\u061Cقال", "قال")]
    [InlineData("\uFEFFقال", "قال")]
    public void A6_signs_of_direction_are_not_seen(string one, string other) => Same(one, other);

    [Theory]
    [InlineData("«قال»", "\"قال\"")]
    [InlineData("قال: «نعم»", "قال نعم")]
    [InlineData("نعم، لا", "نعم لا")]
    [InlineData("⑴", "(1)")]
    public void A7_punctuation_is_a_space(string one, string other) => Same(one, other);

    [Theory]
    [InlineData("بلدي\u00A0نيوز", "بلدي نيوز")]
    [InlineData("سطر\r\nآخر", "سطر اخر")]
    [InlineData("سطر\r\n\r\n\tآخر", "سطر\nآخر")]
    [InlineData(" قال ", "قال")]
    public void A8_white_space_is_one_space(string one, string other) => Same(one, other);

    [Theory]
    [InlineData("موقع Baladi NEWS قال", "موقع baladi news قال")]
    [InlineData("İstanbul", "istanbul")]
    public void A10_Latin_letters_have_no_case(string one, string other) => Same(one, other);

    [Theory]
    [InlineData("قال 😀 نعم", "قال 😀️ نعم")]
    public void A13_an_emoji_is_a_symbol_with_or_without_its_selector(string one, string other) => Same(one, other);

    [Theory]
    [InlineData("قال", "قالت")]
    [InlineData("C++", "C")]
    [InlineData("😀", "😁")]
    [InlineData("12", "1 2")]
    public void Different_words_stay_different(string one, string other) => Folding.Key(one).ShouldNotBe(Folding.Key(other));

    [Fact]
    public void A_mark_after_the_words_belongs_to_their_last_letter()
    {
        var folded = Folding.Fold("قالَ نعم");
        folded.Original(new(0, 3)).ShouldBe(new(0, 4));
    }

    static void Same(string one, string other) => Folding.Key(one).ShouldBe(Folding.Key(other));
}
