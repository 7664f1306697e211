using Archive.Model;
using Archive.Prose;
using Shouldly;
using Xunit;

namespace Archive.Tests.Prose;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//example.org/)")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    public void An_address_that_may_not_go_out_leaves_its_words_without_a_link(string body)
    {
        var text = Read(body);
        text.Links.ShouldBeEmpty();
        text.Canonical.ShouldBe("x");
        Marking.Plain(text).Markup.ShouldNotContain("<a");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("before <b onclick=\"x()\">bold</b> after")]
    [InlineData("<!-- hidden -->")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public void Raw_HTML_is_shown_as_words(string body)
    {
        var text = Read(body);
        text.Canonical.ShouldBe(body);
        Marking.Plain(text).Markup.ShouldBe($"<p>{Html.Escape(body)}</p>\n");
    }

    [Fact]
    public void A_picture_makes_no_request_and_is_not_quotable()
    {
        var text = Read("one ![a \"picture\"](https://example.org/x.png) two");
        text.Canonical.ShouldBe("one  two");
        Marking.Plain(text).Markup.ShouldNotContain("<img");
        Marking.Plain(text).Markup.ShouldContain("a &quot;picture&quot;");
    }

    [Theory]
    [InlineData("**bold** and _thin_ and `code`", "bold and thin and code")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("one  \ntwo", "one two")]
    [InlineData("# Head\n\nWords", "Head\nWords")]
    [InlineData("- a\n- b\n\n> c", "a\nb\nc")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "a\nb\nc\nd")]
    [InlineData("&amp; &lt;b&gt; \\*", "& <b> *")]
    [InlineData("[words](#a1) [more](https://example.org)", "words more")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("```\none\n\ntwo\n```", "one\n\ntwo")]
    [InlineData("a\n\n![x](y)\n\nb", "a\nb")]
    [InlineData("a\n\n```\n```\n\nb", "a\nb")]
    public void The_canonical_text_is_what_a_reader_sees(string body, string canonical) => Read(body).Canonical.ShouldBe(canonical);

    [Fact]
    public void A_region_gives_its_kind_to_its_blocks_and_an_unknown_word_gives_none()
    {
        var text = Read("a\n\n::: copy-related-links\nb\n\n- c\n:::\n\n::: Not A Kind\nd\n:::\n");
        text.Blocks.Select(block => block.Kind).ShouldBe(["body", "copy-related-links", "copy-related-links", "body"]);
    }

    [Fact]
    public void Blocks_know_the_line_of_the_file_on_which_they_begin() =>
        Read("a\n\n# b\n\n> c\n> d\n\n- e\n- f\n").Blocks.Select(block => block.Line).ShouldBe([3, 5, 7, 10, 11]);

    [Theory]
    [InlineData("a\n\n[b c](#a1) d", "b c")]
    [InlineData("![p](x)\n\n[**b** c](#a1)", "b c")]
    [InlineData("- a\n- «[b c](#a1)»", "b c")]
    [InlineData("[![p](x)](#a1)", "")]
    public void A_link_holds_its_own_words(string body, string words)
    {
        var text = Read(body);
        text.Links.ShouldHaveSingleItem().Span.Of(text.Canonical).ShouldBe(words);
    }

    [Fact]
    public void The_page_has_the_only_first_heading() => Marking.Plain(Read("# a")).Markup.ShouldBe("<h2>a</h2>\n");

    [Fact]
    public void What_follows_a_mark_inside_a_link_waits_until_the_link_has_closed()
    {
        var text = Read("x [one two](#a1) y");
        var style = new MarkStyle(_ => "", mark => $"({mark.Id})");
        Marking.Marked(text, [new Mark("m", new Span(2, 5)), new Mark("n", new Span(0, 1))], style).Markup
            .ShouldBe("<p><mark>x</mark>(n) <a href=\"#a1\"><mark>one</mark> two</a>(m) y</p>\n");
    }

    static Text Read(string body) => MarkdownText.Read(new Body("ar", "body.md", body, 3, null), MarkdownText.OutsideOrFragment);
}
