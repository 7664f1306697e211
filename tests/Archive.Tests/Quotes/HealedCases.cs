using Archive.Model;
using Archive.Quotes;
using Shouldly;
using Xunit;

namespace Archive.Tests.Quotes;

/// <summary>What is healed unasked, what is only proposed, and what is refused.</summary>
public sealed class HealedCases
{
    const string Times = "It was the best of times. We had everything before us, we had nothing before us, we were all going to Heaven.";

    const string Agreement = "وقال مصدر مطلع إن اتفاقا سريا عقد بين البلدية والشركة في نيسان.";

    [Theory]
    [InlineData("letters swapped", "وقال مصدر مطلع إن {اتفاقا سريا عقد بين البلدية والشركة} في نيسان", "اتفاقا سريا عقد بين البلدية والشكرة", "sure")]
    [InlineData("a letter lost", "so {nobody had repaired that garden wall before} then", "nobody had repaied that garden wall before", "sure")]
    [InlineData("a letter too many", "so {nobody had repaired that garden wall before} then", "nobody had repairred that garden wall before", "sure")]
    [InlineData("a space lost", "وقال {مصدر مطلع إن اتفاقا سريا عقد} بين", "مصدر مطلع إناتفاقا سريا عقد", "sure")]
    [InlineData("a space too many", "وقال {مصدر مطلع إن اتفاقا سريا عقد} بين", "مصدر مطلع إن ات فاقا سريا عقد", "sure")]
    [InlineData("one letter for another in a long word", "وقال {إن المسؤولين اجتمعوا أمس في العاصمة} ثم", "إن المسضولين اجتمعوا أمس في العاصمة", "sure")]
    [InlineData("over a line's end", "so {nobody had\nrepaired that garden wall} then", "nobody had repaied that garden wall", "sure")]
    [InlineData("another word that is one letter off", "من {الدول العربية المجاورة كلها} هنا", "الدول الغربية المجاورة كلها", "proposed")]
    [InlineData("another form of a word", "ثم {قالت وزيرة الخارجية أمس إنها سافرت} هنا", "قال وزيرة الخارجية أمس إنها سافرت", "proposed")]
    [InlineData("a negation", "so {the mayor had not signed the paper} then", "the mayor had signed the paper", "proposed")]
    [InlineData("another number", "so {the mayor signed 15 papers in April} then", "the mayor signed 16 papers in April", "proposed")]
    [InlineData("a word that the text has elsewhere", "trials, then {both sides began a long trail home} ok", "both sides began a long trials home", "proposed")]
    [InlineData("too short to be sure", "ثم كشف {مصدر مطلع} السر", "مصدر مطلق", "proposed")]
    [InlineData("H2 the best of what is there", "one fish two fish {three brown cats} four", "three browm cats", "proposed")]
    [InlineData("H6 TF nothing acceptable", "one fish two fish", "entirely other words", "refused")]
    [InlineData("H7 empty quote", "one", "", "refused")]
    [InlineData("H7 a quote without words", "one", "«»", "refused")]
    [InlineData("H8 empty text", "", "one", "refused")]
    [InlineData("DA long quote absent", "one two three", "it was said in the end that nothing had been signed", "refused")]
    // The paragraph is gone and a look-alike stands elsewhere: others anchor there.
    [InlineData("B1 look-alike after deletion", "وقال وزير الصحة إن الحكومة ستبني ثلاث مدارس في المدينة", "وقال وزير الصحة إن الحكومة ستبني ثلاث محطات في المدينة", "proposed")]
    [InlineData("B2 a short word, mistyped", "the concatenation of strings", "caf", "refused")]
    [InlineData("A12 the whole article", "{one garden wall was never repaired by anybody}", "one garden wall was never repaied by anybody", "sure")]
    [InlineData("A13 surrogates", "😀 {one 𝐀 garden wall was never repaired} 😀", "one 𝐀 garden wall was never repaied", "sure")]
    [InlineData("A14 duplicated", "one garden wall was repaired\none garden wall was repaired", "one garden wall was repaied", "proposed")]
    public void Slips_heal_and_other_words_do_not(string id, string text, string quote, string answer)
    {
        _ = id;
        new Case(text, quote).HealsAs(answer);
    }

    [Theory]
    [InlineData("H13", "everything", null, "{before us}, we had nothing")]
    [InlineData("H14", null, "we had", "{before us}, we had nothing")]
    [InlineData("H15", "nothing", null, "{before us}, we were")]
    [InlineData("H16", null, "we were", "{before us}, we were")]
    public void A_mistyped_repeated_quote_is_told_apart_by_the_words_beside_it(string id, string? prefix, string? suffix, string place)
    {
        _ = id;
        new Case(Times.Replace(place.Replace("{", "").Replace("}", ""), place), "befoer us", prefix, suffix).HealsAs("proposed");
    }

    [Theory]
    [InlineData(null, null, 2)]
    [InlineData("Then", null, null)]
    public void What_settles_the_place_of_a_quote_settles_it_for_a_mistyped_one(string? prefix, string? suffix, int? occurrence) =>
        new Case("So one garden wall was repaired. Then {one garden wall was repaired}", "one garden wall was repaied", prefix, suffix, occurrence).HealsAs("sure");

    [Theory]
    [InlineData("H18 prefix longer than what stands before", "{two three four}", "two three four", "zero one", null)]
    [InlineData("H19 suffix after the end", "one {two three}", "two three", null, "four")]
    [InlineData("DA best match though the words beside it fail", "one {garden wall was repaired}", "garden wall was repaied", "six", null)]
    [InlineData("B4 the corrected word, not an earlier identical one", "old garden wall here. new {gardens wall} here", "garden wall", "new", null)]
    public void Where_the_words_beside_it_do_not_agree_it_is_only_proposed(string id, string text, string quote, string? prefix, string? suffix)
    {
        _ = id;
        new Case(text, quote, prefix, suffix).HealsAs("proposed");
    }

    [Fact]
    public void H3_likeness_falls_with_every_slip()
    {
        string[] quotes = ["best of times", "bset of times", "bset of tmies", "bset fo tmies"];
        quotes.Select(quote => new Case(Times, quote).Healing!.Likeness).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void The_words_to_write_stand_on_one_line_and_are_found_by_the_build()
    {
        var finder = new QuoteFinder("so nobody had \r\n repaired that “garden wall” then");
        var healing = finder.Heal(Selector("nobody had repaied that garden wall")).ShouldNotBeNull();
        healing.Quote.ShouldBe("nobody had repaired that “garden wall");
        finder.Find(Selector(healing.Quote)).Span.ShouldBe(healing.Span);
    }

    [Fact]
    public void The_margin_is_what_the_next_best_stretch_lacks()
    {
        var healing = new Case("abcdefghij klmno. abcdefghix klmno.", "abcdefghjj klmno").Healing.ShouldNotBeNull();
        healing.Likeness.ShouldBe(1 - 1 / 16.0, 1e-9);
        healing.Margin.ShouldBe(1 / 16.0, 1e-9);
    }

    [Fact]
    public void A18_a_refrain_that_lost_its_first_place_is_not_healed_by_number() =>
        new Case("ثم {قال المصدر إن الماء ذهب} هنا", "قال المصدر إن الماء ذهب", occurrence: 2).HealsAs("proposed");

    [Fact]
    public void Healing_twice_is_healing_once()
    {
        var finder = new QuoteFinder(Agreement);
        var once = finder.Heal(Selector("اتفاقا سريا عقد بين البلدية والشكرة")).ShouldNotBeNull();
        var twice = finder.Heal(Selector(once.Quote)).ShouldNotBeNull();
        (twice.Span, twice.Quote).ShouldBe((once.Span, once.Quote));
    }

    [Fact]
    public void A19_A20_two_changes_in_a_row_and_back_again_lead_back()
    {
        string[] texts = ["so nobody had repaired that garden wall then", "so nobody had repaierd that garden wall then", "so nobody had repaierd that gardden wall then"];
        var quote = "nobody had repaired that garden wall";
        foreach (var text in texts.Concat(texts.Reverse()))
        {
            var healing = new QuoteFinder(text).Heal(Selector(quote)).ShouldNotBeNull();
            healing.IsSure.ShouldBeTrue();
            quote = healing.Quote;
        }
        quote.ShouldBe("nobody had repaired that garden wall");
    }

    [Fact]
    public void B5_a_quote_is_either_found_or_not_and_what_is_sure_becomes_found()
    {
        var finder = new QuoteFinder(Times);
        foreach (var quote in new[] { "best of times", "everything befoer us, we had nothing", "of", "zzz" })
        {
            if (finder.Heal(Selector(quote)) is { IsSure: true } healing) finder.Find(Selector(healing.Quote)).Outcome.ShouldBe(QuoteOutcome.Found);
        }
    }

    [Fact]
    public void B7_hundreds_of_quotes_that_are_nowhere_end()
    {
        var finder = new QuoteFinder(string.Join(' ', Enumerable.Range(0, 5_000).Select(number => $"word{number % 977}")));
        for (var i = 0; i < 350; i++) finder.Heal(Selector($"nothing like this stands anywhere, not {i}")).ShouldBeNull();
    }

    // B8, that a note without a place is still shown, is a matter of pages: a build with such a note is refused, with its place and the nearest words.
    [Fact]
    public void B8_a_quote_without_a_place_keeps_its_nearest_words() =>
        new QuoteFinder(Agreement).Nearest("مصدر مطلق").ShouldNotBeNull().Span.Of(Agreement).ShouldBe("مصدر مطلع");

    static Selector Selector(string quote) => new(quote, new Place("f"));
}
