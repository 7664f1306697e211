using Archive.Tests.Generated;
using Archive.Words;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Words;

public sealed class SearchTokenTests
{
    [Theory]
    [InlineData("قال «مسؤولٌ» إنّ", "قال مسءول ان")]
    [InlineData("شئون شؤون هيئة", "شءون شءون هيءة")]
    [InlineData("مستشفى في غزّة", "مستشفى في غزة")]
    [InlineData("الحـــرب، ﻻجئ", "الحرب لاجء")]
    [InlineData("عام ٢٠٢٤ ۱۹۶۷", "عام 2024 1967")]
    [InlineData("لقاء،اجتماع قوة/الردع", "لقاء اجتماع قوة الردع")]
    [InlineData("الـNATO وبـ«بي بي سي»", "ال nato وب بي بي سي")]
    [InlineData("کتاب ایران گوگل", "كتاب ايران كوكل")]
    [InlineData("على علي وعلى عليّ", "على علي وعلى علي")]
    [InlineData("Erdoğan's Münster, Straße", "erdogan s munster strasse")]
    [InlineData("شؤون مسئول", "شءون مسءول")]
    [InlineData("", "")]
    public void Spellings_that_search_takes_for_one_are_one(string text, string terms) => SearchTokens.Normal(text).ShouldBe(terms);

    [Fact]
    public void Normalising_what_is_normal_changes_nothing() => Texts.Broken.Sample(text =>
    {
        var once = SearchTokens.Normal(text);
        SearchTokens.Normal(once).ShouldBe(once);
    }, iter: Tier.Times(2_000, full: 100_000));

    [Fact]
    public void Words_stand_in_order_where_the_text_has_them() => Texts.Broken.Sample(text =>
    {
        var before = 0;
        foreach (var (term, span) in SearchTokens.Of(text))
        {
            term.ShouldNotBeEmpty();
            span.Start.ShouldBeGreaterThanOrEqualTo(before);
            span.Length.ShouldBeGreaterThan(0);
            span.End.ShouldBeLessThanOrEqualTo(text.Length);
            before = span.Start;
        }
    }, iter: Tier.Times(2_000, full: 100_000));

    [Fact]
    public void Every_one_character_normalises_once_and_for_all()
    {
        for (var point = 0; point <= 0x10FFFF; point += point < 0x3400 ? 1 : Tier.Times(7, full: 1))
        {
            if (point is >= 0xD800 and <= 0xDFFF) continue;
            var once = SearchTokens.Form(point).Trim();
            SearchTokens.Normal(once).Replace(" ", "", StringComparison.Ordinal).ShouldBe(once.Replace(" ", "", StringComparison.Ordinal), $"U+{point:X4}");
        }
    }
}
