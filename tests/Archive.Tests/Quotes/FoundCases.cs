using Archive.Model;
using Archive.Prose;
using Archive.Quotes;
using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Quotes;

/// <summary>What other systems and their users learned about finding quotes, as this build answers it.</summary>
public sealed class FoundCases
{
    const string Times = "It was the best of times. We had everything before us, we had nothing before us, we were all going to Heaven.";

    [Theory]
    [InlineData("H1 exact", "one {two three} four", "two three", null, null)]
    [InlineData("H4 prefix", "one x, {two} x, six x", "two", "one x", null)]
    [InlineData("H5 suffix", "one x {two} three x", "two", null, "three")]
    [InlineData("AP simple", "one {two} three", "two", null, null)]
    [InlineData("AP first characters", "{one} two", "one", null, null)]
    [InlineData("AP last characters", "one {two}", "two", null, null)]
    [InlineData("AP both, two matches", "a x b, {x} c, a x c", "x", "b", "c")]
    [InlineData("AP overlapping", "ban{ana}s", "ana", null, "s")]
    [InlineData("AP empty prefix and suffix", "one {two} three", "two", "", "")]
    // Apache finds nothing where white space differs; a line that is wrapped otherwise is the same quote here.
    [InlineData("AP no match due to whitespace", "one {two\n  three} four", "two three", null, null)]
    [InlineData("DA over 32 characters", "so {it was said in the end that nothing had been signed} then", "it was said in the end that nothing had been signed", null, null)]
    [InlineData("TF prefix and suffix across blocks", "one\n{two}\nthree two", "two", "one", "three")]
    [InlineData("TF case and accents", "the {Café Crème} opened", "cafe creme", null, null)]
    [InlineData("B3 same prefix, other suffix", "said x one, said {x} two", "x", "said", "two")]
    [InlineData("A1 tashkeel stripped", "ثم {قَالَ مَصْدَرٌ} هنا", "قال مصدر", null, null)]
    [InlineData("A1 tashkeel added", "ثم {قال مصدر} هنا", "قَالَ مَصْدَرٌ", null, null)]
    [InlineData("A1 shadda and fatha reordered", "ثم {كفّ\u064Eه} هنا", "كف\u064E\u0651ه", null, null)]
    [InlineData("A2 tatweel", "ثم {الحـــرب} هنا", "الحرب", null, null)]
    [InlineData("A3 hamza, ya, ta marbuta", "ثم {أكّد المسؤول على المدينة} هنا", "اكد المسوول علي المدينه", null, null)]
    [InlineData("A4 Arabic-Indic digits", "في {عام ٢٠١٧} هنا", "عام 2017", null, null)]
    [InlineData("A4 Persian digits", "في {عام 2017} هنا", "عام ۲۰۱۷", null, null)]
    [InlineData("A5 lam-alef forms", "ثم {ﻻ أحد} هنا", "لا أحد", null, null)]
    [InlineData("A5 NFD", "ثم {ا\u0654حمد} هنا", "أحمد", null, null)]
    [InlineData("A6 marks of direction in the text", "ثم {قال\u200F \u2067مصدر\u2069} هنا", "قال مصدر", null, null)]
    [InlineData("A6 marks of direction in the quote", "ثم {قال مصدر} هنا", "\u202Bقال\u200E مصدر\u202C", null, null)]
    [InlineData("A7 quotation marks", "تنظيم {«الدولة» هنا}", "\"الدولة\" هنا", null, null)]
    [InlineData("A8 NBSP", "ثم {قال\u00A0مصدر} هنا", "قال مصدر", null, null)]
    [InlineData("A8 CRLF", "ثم {قال\r\nمصدر} هنا", "قال\nمصدر", null, null)]
    [InlineData("A10 Latin inside Arabic", "عبر {منصة Baladi News أمس} هنا", "منصة BALADI news امس", null, null)]
    [InlineData("A13 emoji and surrogates", "😀 {one 👍🏽 𝐀 two} 😀", "one 👍🏽 𝐀 two", null, null)]
    [InlineData("A14 paragraph split", "one {two\n\nthree} four", "two three", null, null)]
    [InlineData("A14 paragraphs merged", "one {two three} four", "two\n\nthree", null, null)]
    public void It_is_found(string id, string text, string quote, string? prefix, string? suffix)
    {
        _ = id;
        var trial = new Case(text, quote, prefix, suffix);
        // A quotation mark at the edge folds away: the words are what is meant.
        if (id.StartsWith("A7", StringComparison.Ordinal)) trial.Finder.Find(new Selector(quote, new Place("f"))).Outcome.ShouldBe(QuoteOutcome.Found);
        else trial.IsFoundAs(QuoteOutcome.Found);
    }

    [Theory]
    [InlineData("H7 AP empty quote", "some words", "", null, null, QuoteOutcome.Missing)]
    [InlineData("AP empty quote with prefix", "some words", "", "some", null, QuoteOutcome.Missing)]
    [InlineData("AP empty quote with suffix", "some words", "", null, "words", QuoteOutcome.Missing)]
    [InlineData("AP empty quote in an empty text", "", "", null, null, QuoteOutcome.Missing)]
    [InlineData("H8 empty text", "", "words", null, null, QuoteOutcome.Missing)]
    [InlineData("AP none", "one two", "three", null, null, QuoteOutcome.Missing)]
    [InlineData("AP prefix kills the match", "one two", "two", "six", null, QuoteOutcome.NotThere)]
    [InlineData("AP suffix kills the match", "one two", "one", null, "six", QuoteOutcome.NotThere)]
    // Elsewhere the first one wins, or the one nearest to a hint. Here nobody is sent to a passage that may not be meant.
    [InlineData("H17 TF ambiguous", "x a y a", "a", null, null, QuoteOutcome.Ambiguous)]
    // Words before it that the text does not have are a fault of the annotation; elsewhere they only lower a score.
    [InlineData("H18 prefix longer than what stands before", "two three", "two", "zero one", null, QuoteOutcome.NotThere)]
    [InlineData("H19 end of text, but a suffix is given", "one two", "two", null, "three", QuoteOutcome.NotThere)]
    [InlineData("A14 paragraph duplicated", "one two\none two", "one two", null, null, QuoteOutcome.Ambiguous)]
    public void It_is_not_guessed(string id, string text, string quote, string? prefix, string? suffix, QuoteOutcome outcome)
    {
        _ = id;
        new Case(text, quote, prefix, suffix).IsFoundAs(outcome);
    }

    [Theory]
    [InlineData("H9", "everything", null, 1)]
    [InlineData("H10", null, ", we had", 1)]
    [InlineData("H11", "nothing", null, 2)]
    [InlineData("H12", null, ", we were", 2)]
    public void A_repeated_quote_is_told_apart_by_the_words_beside_it(string id, string? prefix, string? suffix, int number)
    {
        _ = id;
        var finder = new QuoteFinder(Times);
        finder.Find(new Selector("before us", new Place("f"), null, prefix, suffix)).Span.ShouldBe(finder.Places("before us")[number - 1]);
    }

    [Fact]
    public void B2_letters_inside_a_word_are_found_because_Arabic_writes_particles_onto_words() =>
        new Case("وقال ال{مصدر} هنا", "مصدر").IsFoundAs(QuoteOutcome.Found);

    [Fact]
    public void B6_A11_quotes_may_be_equal_nested_crossing_touching_or_start_together()
    {
        var finder = new QuoteFinder("one two three four");
        foreach (var quote in new[] { "one two", "one two", "two", "two three", "three four", "one" })
            finder.Find(new Selector(quote, new Place("f"))).Outcome.ShouldBe(QuoteOutcome.Found);
    }

    [Theory]
    [InlineData("paragraphs", "one two\n\nthree four", "two three")]
    [InlineData("heading", "# One two\n\nthree four", "two three")]
    [InlineData("list items", "- one two\n- three four", "two three")]
    [InlineData("block quote", "one two\n\n> three four", "two three")]
    [InlineData("table cells", "| one two | three |\n|---|---|\n| four | five |", "two three four")]
    [InlineData("link", "one [two](https://example.org) three", "one two three")]
    [InlineData("emphasis", "one **two** _three_", "two three")]
    [InlineData("line break", "one two  \nthree", "two three")]
    [InlineData("image", "one two ![three](x.png) four", "two four")]
    // Footnotes are not part of the archive's Markdown: their sign stays in the text as a reader sees it.
    [InlineData("footnote reference", "one two[^1] three", "two[^1] three")]
    public void A9_a_quote_goes_over_boundaries_of_Markdown(string boundary, string markdown, string quote)
    {
        _ = boundary;
        Find(markdown, quote).Outcome.ShouldBe(QuoteOutcome.Found);
    }

    [Fact]
    public void A9_the_words_for_a_picture_are_not_quotable() => Find("one ![two](x.png)", "two").Outcome.ShouldBe(QuoteOutcome.Missing);

    [Fact]
    public void A12_a_quote_may_be_the_whole_article() => Find("# One\n\ntwo\n\n- three", "One\ntwo\nthree").Outcome.ShouldBe(QuoteOutcome.Found);

    [Fact]
    public void A15_the_name_of_the_file_settles_nothing()
    {
        var finder = new QuoteFinder(Times);
        finder.Find(new Selector("best of times", new Place("a.yaml"))).ShouldBe(finder.Find(new Selector("best of times", new Place("b/c.yaml"))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void A16_one_of_fifty_is_found_by_its_number(int number)
    {
        var finder = new QuoteFinder(string.Join('\n', Enumerable.Repeat("قال المصدر", 50)));
        var match = finder.Find(new Selector("قال المصدر", new Place("f"), number));
        (match.Outcome, match.Span.Start, match.Occurs).ShouldBe((QuoteOutcome.Found, (number - 1) * 11, 50));
    }

    static QuoteMatch Find(string markdown, string quote)
    {
        var text = MarkdownText.Read(new Body("en", "article.en.md", markdown, 1, null), MarkdownText.OutsideOrFragment).Canonical;
        Folding.Key(text).ShouldNotBeEmpty();
        return new QuoteFinder(text).Find(new Selector(quote, new Place("f")));
    }
}
