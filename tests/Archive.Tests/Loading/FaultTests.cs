using System.Text;
using Archive.Tests.Loading.Hostile;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Loading;

/// <summary>One slip in a good site is one diagnostic, at its place.</summary>
public sealed class FaultTests
{
    static readonly Site Good = SmallSite.Good;

    [Fact]
    public void A_title_that_is_missing() =>
        Good.Change(SmallSite.Digest, "title: { ar: \"جسر النهر يُفتح قريباً\", en: \"River bridge to open soon\" }\n", "")
        .ShouldHaveOneFault("ARC108", SmallSite.Digest, 2, 1);

    [Fact]
    public void A_title_that_is_missing_where_the_source_is_in_the_second_language() =>
        Good.Change(SmallSite.Whole, "title: { en: \"Market day is back\", ar: \"سوق الخميس يعود\" }\n", "")
            .ShouldHaveOneFault("ARC108", SmallSite.Whole, 2, 1);

    [Fact]
    public void A_key_that_does_not_exist() =>
        Good.Change(SmallSite.Digest, "outlet:", "outlte:").ShouldHaveOneFault("ARC107", SmallSite.Digest, "outlte:");

    [Fact]
    public void A_key_of_the_metadata_in_a_translation() =>
        Good.Change(SmallSite.DigestEnglish, "translator: reem", "translator: reem\noutlet: valley-bulletin")
            .ShouldHaveOneFault("ARC107", SmallSite.DigestEnglish, "outlet:");

    [Fact]
    public void A_key_that_stands_twice() => Good.Change(SmallSite.Sidecar, "    by: reem\n", "    by: reem\n    source: s1\n")
        .ShouldHaveOneFault("ARC105", SmallSite.Sidecar, 15, 5);

    [Fact]
    public void A_key_that_stands_twice_in_front_matter() =>
        Good.Change(SmallSite.Digest, "published: not-stated\n", "published: not-stated\noutlet: valley-bulletin\n").ShouldHaveOneFault("ARC105", SmallSite.Digest, 5, 1);

    [Fact]
    public void An_alias() => Good.Change(SmallSite.WholeSidecar, "quote: \"the finest market\"", "quote: *a1")
        .ShouldHaveOneFault("ARC104", SmallSite.WholeSidecar, "*a1");

    [Fact]
    public void An_alias_in_front_matter() =>
        Good.Change(SmallSite.Digest, "outlet: valley-bulletin", "outlet: *o").ShouldHaveOneFault("ARC104", SmallSite.Digest, "*o");

    [Fact]
    public void Broken_front_matter_of_a_source_in_the_second_language() =>
        Good.Change(SmallSite.Whole, "publish: full", "publish: *p").Change(SmallSite.Digest, "mirror: [market-day]\n", "")
            .ShouldHaveOneFault("ARC104", SmallSite.Whole, "*p");

    [Fact]
    public void A_tab() =>
        Good.Change(SmallSite.WholeSidecar, "    quote: \"the", "\tquote: \"the")
            .ShouldHaveOneFault("ARC103", SmallSite.WholeSidecar, "\tquote");

    [Fact]
    public void A_quote_that_YAML_would_cut() =>
        Good.Change(SmallSite.Whole, "the finest market of", "the #1 finest market of").Change(SmallSite.WholeSidecar, "\"the finest market\"", "the #1 finest market")
            .ShouldHaveOneFault("ARC113", SmallSite.WholeSidecar, "the #1 finest");

    [Fact]
    public void Two_files_of_one_entry_with_a_title() =>
        Good.Change(SmallSite.DigestEnglish, "translator: reem", "title: { en: \"River bridge\" }\ntranslator: reem")
            .ShouldHaveOneFault("ARC116", SmallSite.DigestEnglish, "{ en: \"River bridge\" }");

    [Fact]
    public void Bytes_that_are_no_UTF8()
    {
        var bytes = Encoding.UTF8.GetBytes(Good.Text(SmallSite.People)).ToList();
        var at = Good.Text(SmallSite.People).IndexOf("Reem", StringComparison.Ordinal);
        bytes.Insert(Encoding.UTF8.GetByteCount(Good.Text(SmallSite.People)[..at]), 0xFF);
        Good.WithBytes(SmallSite.Outlets, [0xC3, 0x28]).Change(SmallSite.Digest, "outlet: valley-bulletin\n", "")
            .ShouldHaveOneFault("ARC101", SmallSite.Outlets, 1, 1);
        Good.WithBytes(SmallSite.People, [.. bytes]).Faults.Where(fault => fault.Rule.Code == "ARC101").ShouldHaveSingleItem()
            .Place.ShouldBe(new(SmallSite.People, 1, at + 1));
    }

    [Fact]
    public void An_article_that_is_no_UTF8() =>
        Good.WithBytes(SmallSite.Digest, [(byte)'-', 0xFF]).Without(SmallSite.DigestEnglish).Without(SmallSite.Sidecar)
        .ShouldHaveOneFault("ARC101", SmallSite.Digest, 1, 2);

    [Fact]
    public void An_article_that_is_no_UTF8_beside_a_translation() =>
        Good.WithBytes(SmallSite.Digest, [(byte)'-', 0xFF]).ShouldHaveOneFault("ARC101", SmallSite.Digest, 1, 2);

    [Fact]
    public void An_id_that_stands_twice() =>
        Good.Change(SmallSite.Sidecar, "  - id: a2", "  - id: a1").Change(SmallSite.Digest, "«[المال نفد](#a2)»", "المال")
        .ShouldHaveOneFault("ARC118", SmallSite.Sidecar, 15, 9);

    [Fact]
    public void An_id_that_was_withdrawn() =>
        Good.Change(SmallSite.WholeSidecar, "annotations:\n", "withdrawn:\n  - { id: a1, on: 2026-12-01, why: { en: \"wrong\" } }\nannotations:\n")
            .Faults.ShouldHaveSingleItem().Rule.Code.ShouldBe("ARC118");

    [Theory]
    [InlineData("Market_Day")]
    [InlineData("market.day")]
    [InlineData("سوق")]
    public void A_folder_whose_name_cannot_be_an_address(string slug) =>
        Good.With($"content/articles/{slug}/article.en.md", Good.Text(SmallSite.Whole))
            .ShouldHaveOneFault("ARC117", $"content/articles/{slug}/article.en.md", 1, 1);

    [Theory]
    [InlineData("*a **b ", "b** a*", 1)]
    [InlineData("[", "", 1)]
    [InlineData("![[]()", "", 1)]
    [InlineData("::: x\n", "", 65)]
    public void Markdown_that_is_nested_too_deeply_in_an_article(string opening, string closing, int line) =>
        Good.With(SmallSite.Whole, Good.Text(SmallSite.Whole) + HostileFile.Times(opening, 300) + "x" + HostileFile.Times(closing, 300))
            .ShouldHaveOneFault("ARC119", SmallSite.Whole, 11 + line, 1);

    [Fact]
    public void Markdown_that_is_nested_too_deeply_in_a_translation() =>
        Good.With(SmallSite.DigestEnglish, "---\ntranslator: reem\n---\n" + new string('[', 1_000))
            .ShouldHaveOneFault("ARC119", SmallSite.DigestEnglish, 4, 1);

    [Fact]
    public void Markdown_that_is_nested_too_deeply_in_a_page() =>
        Good.With("content/pages/about.en.md", "---\ntitle: About\n---\n" + new string('[', 1_000))
            .ShouldHaveOneFault("ARC119", "content/pages/about.en.md", 4, 1);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void Settings_that_say_nothing(string text) => Good.With(SmallSite.Settings, text).ShouldHaveOneFault("ARC114", SmallSite.Settings, 1, 1);

    [Fact]
    public void Front_matter_that_does_not_end() => Good.With("content/pages/about.en.md", "---\ntitle: About\n\nWords.\n")
        .ShouldHaveOneFault("ARC106", "content/pages/about.en.md", 1, 1);

    [Fact]
    public void Front_matter_that_is_missing() => Good.With("content/articles/other/article.en.md", "Words.\n")
        .ShouldHaveOneFault("ARC106", "content/articles/other/article.en.md", 1, 1);

    [Fact]
    public void Front_matter_that_is_empty() => Good.With("content/articles/other/article.en.md", "---\n---\nWords.\n")
        .ShouldHaveOneFault("ARC108", "content/articles/other/article.en.md", 1, 1);

    // What a file that cannot be read would have named is not reported as unknown: one fault does not become ten.
    [Theory]
    [InlineData(SmallSite.Labels)]
    [InlineData(SmallSite.Outlets)]
    [InlineData(SmallSite.People)]
    [InlineData(SmallSite.Sidecar)]
    [InlineData(SmallSite.Whole)]
    public void A_file_that_cannot_be_read(string path) =>
        Good.WithBytes(path, [0xFF, .. Encoding.UTF8.GetBytes(Good.Text(path))]).ShouldHaveOneFault("ARC101", path, 1, 1);

    [Theory]
    [InlineData(SmallSite.Labels)]
    [InlineData(SmallSite.Outlets)]
    [InlineData(SmallSite.People)]
    [InlineData(SmallSite.Sidecar)]
    public void A_file_that_is_no_YAML(string path) =>
        Good.With(path, "- \"x\n" + Good.Text(path)).Faults.ShouldHaveSingleItem().Rule.Code.ShouldBe("ARC102");

    [Theory]
    [InlineData("quote: \"كشف مصدر مطلع\"", "quote: كشف مصدر #مطلع", "ARC113")]
    [InlineData("quote: \"كشف مصدر مطلع\"", "quote:", "ARC112")]
    [InlineData("quote: \"كشف مصدر مطلع\"", "quote: \"كشف مصدر مطلع\"\n    occurrence: two", "ARC111")]
    [InlineData("quote: \"كشف مصدر مطلع\"", "quote: \"كشف مصدر مطلع\"\n    prefix: a #b", "ARC113")]
    public void A_quote_that_was_refused_is_not_looked_for(string words, string instead, string code) =>
        Good.Change(SmallSite.Sidecar, words, instead).Faults.ShouldHaveSingleItem().Rule.Code.ShouldBe(code);

    [Fact]
    public void A_seal_that_is_no_seal() =>
        Good.With(SmallSite.Seal, "{}").Faults.Where(fault => fault.IsError).ShouldHaveSingleItem().Rule.Code.ShouldBe("ARC115");
}
