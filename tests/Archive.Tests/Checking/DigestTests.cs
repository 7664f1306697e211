using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Checking;

/// <summary>What a digest quotes is linked, and what is linked is the quote.</summary>
public sealed class DigestTests
{
    static readonly Site Good = SmallSite.Good;

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("../labels/index.html")]
    [InlineData("//example.org/x")]
    public void A_link_that_a_page_may_not_carry_is_told(string address) =>
        Good.Change(SmallSite.Whole, "the market is back", $"[the market]({address}) is back").Faults
            .ShouldHaveSingleItem().Rule.Code.ShouldBe("ARC312");

    [Fact]
    public void Words_of_a_link_that_are_not_the_quote() =>
        Good.Change(SmallSite.Digest, "[المال نفد]", "[المال نفذ]").ShouldHaveOneFault("ARC307", SmallSite.Digest, "[المال نفذ]");

    [Fact]
    public void Words_of_a_link_may_be_a_stretch_of_the_quote() =>
        Good.Change(SmallSite.Digest, "[كشف مصدر مطلع]", "[مصدر مطلع]").Faults.ShouldBeEmpty();

    [Fact]
    public void A_link_to_an_annotation_that_quotes_nothing() =>
        Good.Change(SmallSite.Digest, "[المال نفد](#a2)", "[المال نفد](#n1)").ShouldHaveOneFault("ARC307", SmallSite.Digest, "[المال نفد]");

    [Fact]
    public void A_link_to_an_annotation_that_is_not_there() =>
        Good.Change(SmallSite.Digest, "(#a2)", "(#a3)").ShouldHaveOneFault("ARC308", SmallSite.Digest, "[المال نفد]");

    [Fact]
    public void A_link_of_a_translation_to_an_annotation_that_is_not_there() =>
        Good.Change(SmallSite.DigestEnglish, "(#a1)", "(#a9)").ShouldHaveOneFault("ARC308", SmallSite.DigestEnglish, "[an informed");

    [Fact]
    public void A_link_of_a_translation_need_not_be_the_quote() =>
        Good.Change(SmallSite.DigestEnglish, "an informed source revealed", "somebody said").Faults.ShouldBeEmpty();

    [Fact]
    public void Words_in_quotation_marks_without_a_link()
    {
        var site = Good.Change(SmallSite.Digest, "«[المال نفد](#a2)»", "«المال نفد»");
        site.ShouldHaveOneFault("ARC309", SmallSite.Digest, site.Where(SmallSite.Digest, "«المال نفد»").Line, 1);
        site.Faults[0].IsError.ShouldBeFalse();
    }

    [Fact]
    public void Words_in_quotation_marks_of_a_full_text_need_no_link() =>
        Good.Change(SmallSite.Whole, "It is the finest", "«It is» the finest").Faults.ShouldBeEmpty();
}
