using Archive.Links;
using Archive.Tests.Sites;
using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Checking;

/// <summary>Characters and names that would deceive a reviewer or a reader are named; what a script needs is not.</summary>
public sealed class DeceptionTests
{
    static readonly Site Good = SmallSite.Good;

    [Theory]
    [InlineData("\u202E", "U+202E RIGHT-TO-LEFT OVERRIDE")]
    [InlineData("\u2066", "U+2066 LEFT-TO-RIGHT ISOLATE")]
    public void A_character_that_turns_letters_around_is_an_error_wherever_it_stands(string character, string name)
    {
        foreach (var (path, words) in new[] { (SmallSite.Sidecar, "A speaker"), (SmallSite.Digest, "ولا تذكر"), (SmallSite.Labels, "Unsupported"), (SmallSite.Sidecar, "كشف مصدر مطلع\"\n    source") })
        {
            var fault = Good.Change(path, words, character + words).Faults.Where(fault => fault.Rule.Code == "ARC340").ShouldHaveSingleItem();
            fault.Details[0].Words.ShouldBe(name);
            (fault.Place.Path, fault.Place.Line, fault.Place.Column).ShouldBe((path, Good.Where(path, words).Line, Good.Where(path, words).Column), words);
        }
    }

    [Theory]
    [InlineData("note: { ar: \"متكلم بلا اسم\", en: \"A speaker without a name\" }", "note: { en: \"A \\u202Espeaker\" }")]
    [InlineData("by: reem", "by: reem\n    question: { en: \"W\\u2067ho?\" }")]
    public void Written_as_an_escape_it_is_an_error_in_words_of_ours(string words, string instead) =>
        Good.Change(SmallSite.Sidecar, words, instead).Faults.Select(fault => fault.Rule.Code).ShouldContain("ARC340");

    [Fact]
    public void Written_as_an_entity_it_is_an_error_in_a_digest() =>
        Good.Change(SmallSite.Digest, "ولا تذكر", "&#x202E;ولا تذكر").ShouldHaveOneFault("ARC340", SmallSite.Digest, 10, 1);

    [Fact]
    public void A_quotation_keeps_what_its_original_has_and_the_page_says_so()
    {
        var site = Good.Change(SmallSite.Whole, "A trader who", "A &#x202E;trader who").Change(SmallSite.WholeSidecar, "\"A trader who gave", "\"A \\u202Etrader who gave");
        site.Faults.ShouldBeEmpty();
        var pages = new BuiltPages(site);
        foreach (var (language, words) in new[] { ("ar", "محارف لا تُرى"), ("en", "characters that nobody sees") })
        {
            var page = pages[$"{language}/articles/market-day/a1/index.html"];
            page.QuerySelector("blockquote")!.TextContent.ShouldContain("A \u202Etrader");
            page.QuerySelectorAll(".fact").Select(fact => fact.TextContent).ShouldContain(fact => fact.Contains(words) && fact.Contains("U+202E RIGHT-TO-LEFT OVERRIDE"));
            page.QuerySelector("title")!.TextContent.ShouldNotContain('\u202E');
            // What stands beside the quotation does not turn with it.
            page.QuerySelector("blockquote q")!.QuerySelector("[dir]").ShouldNotBeNull().TextContent.ShouldContain("\u202E");
        }
    }

    [Theory]
    [InlineData("en: \"Market day is back\", ar: \"سوق الخميس يعود\"", "en: \"Mar\\u200Bket \\u202Eday is back\", ar: \"سوق الخميس يعود\"", "العنوان أو اسم الكاتب محارف لا تُرى", "headline or the byline has characters that nobody sees", ".lead .fact")]
    [InlineData("publish: full", "byline: \"R\\u202E\\u200Beem\"\npublish: full", "العنوان أو اسم الكاتب محارف لا تُرى", "headline or the byline has characters that nobody sees", ".lead .fact")]
    [InlineData("finest market", "fi&#x200B;nest &#x202E;market", "النص محارف لا تُرى", "text has characters that nobody sees", ".labelled > .fact")]
    public void The_page_of_an_entry_says_so_of_its_headline_and_its_text(string words, string instead, string arabic, string english, string where)
    {
        var site = Good.Change(SmallSite.Whole, words, instead);
        site.Faults.Where(fault => fault.IsError).ShouldBeEmpty();
        var (before, pages) = (new BuiltPages(Good), new BuiltPages(site));
        foreach (var (language, said) in new[] { ("ar", arabic), ("en", english) })
        {
            var fact = pages[$"{language}/articles/market-day/index.html"].QuerySelectorAll(where).ShouldHaveSingleItem();
            fact.TextContent.ShouldContain(said);
            fact.QuerySelectorAll("bdi[lang=en][dir=ltr]").Select(name => name.TextContent).ShouldContain("U+202E RIGHT-TO-LEFT OVERRIDE");
            fact.TextContent.ShouldContain("U+200B ZERO WIDTH SPACE");
            before[$"{language}/articles/market-day/index.html"].QuerySelectorAll(where).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("\u0647\u200D 1445")]
    [InlineData("کتاب\u064F\u200Cها")]
    [InlineData("👩\u200D👧")]
    [InlineData("🏴\U000E0067\U000E0062\U000E007F")]
    [InlineData("क\u094D\u200Dष")]
    public void What_a_script_needs_is_no_alarm(string words) => HiddenIn.Names(words).ShouldBeEmpty();

    [Theory]
    [InlineData("wo\u200Brd", "U+200B ZERO WIDTH SPACE")]
    [InlineData("wo\u200Crd", "U+200C ZERO WIDTH NON-JOINER")]
    [InlineData("كلمة\u200C أخرى", "U+200C ZERO WIDTH NON-JOINER")]
    [InlineData("wo\u200Drd", "U+200D ZERO WIDTH JOINER")]
    [InlineData("a\U000E0041b", "U+E0000 TAG OR VARIATION SELECTOR")]
    [InlineData("a\u3164b", "U+3164 HANGUL FILLER")]
    [InlineData("مص\u00ADدر", "U+00AD SOFT HYPHEN")]
    public void What_nobody_sees_within_a_word_is_named(string words, string name) => HiddenIn.Names(words).ShouldBe([name]);

    [Theory]
    [InlineData("https://bank.example@evil.example/", "evil.example")]
    [InlineData("https://ex\u0430mple.org/", "U+0430")]
    [InlineData("https://xn--exmple-4nf.org/", "U+0430")]
    [InlineData("https://\u0430\u0440\u0440\u04CF\u0435.example/", "U+0430")]
    [InlineData("https://bank.example\uFF0Fevil.example/", "U+FF0F")]
    [InlineData("https://bank%2Eexample/", "%")]
    [InlineData("https://ک\u064Aتاب.example/", "U+06A9")]
    public void An_address_that_seems_another_is_named(string address, string because) => LookAlikeAddress.Of(address).ShouldNotBeNull().ShouldContain(because);

    [Theory]
    [InlineData("https://archive.example/a@b")]
    [InlineData("https://موقع.example/صفحة")]
    [InlineData("https://کتاب.example/")]
    [InlineData("https://правда.example/")]
    [InlineData("https://bücher.example/")]
    [InlineData("https://xn--bcher-kva.example/?q=%20")]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("mailto:desk@valley.example")]
    public void An_honest_address_is_no_alarm(string address) => LookAlikeAddress.Of(address).ShouldBeNull();

    [Fact]
    public void A_look_alike_address_is_reported_where_it_stands()
    {
        Good.With(SmallSite.Outlets, "valley-bulletin:\n  name: { ar: \"ن\", en: \"V\" }\n  url: \"https://a@b.example/\"\n")
            .ShouldHaveOneFault("ARC341", SmallSite.Outlets, 3, 8);
        Good.Change(SmallSite.WholeArabic, "السوق عاد", "[السوق](https://a@b.example/) عاد").ShouldHaveOneFault("ARC341", SmallSite.WholeArabic, 5, 26);
    }

    [Fact]
    public void Two_ids_that_look_alike_are_reported() => SiteBuild.From(
            Good.With(SmallSite.People, Good.Text(SmallSite.People) + "al-amal: { name: { ar: \"أ\", en: \"A\" } }\na1-amal: { name: { ar: \"ب\", en: \"B\" } }\n").Sources, new(Review: true))
        .Diagnostics.Where(fault => fault.Rule.Code == "ARC342").Select(fault => fault.Details[1].Words).ShouldBe(["al-amal"]);
}
