using Archive.Model;
using Archive.Prose;
using Shouldly;
using Xunit;

namespace Archive.Tests.Prose;

public sealed class CaptureTextTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_paragraph_is_a_line_that_is_not_empty(string end)
    {
        var text = Read($"one{end}{end}  {end}two{end}three");
        text.Blocks.Select(block => (block.Line, block.Span.Of(text.Canonical))).ShouldBe([(1, "one"), (4, "two"), (5, "three")]);
    }

    [Fact]
    public void Lines_of_a_region_are_of_its_kind_and_the_first_region_counts() =>
        Kinds("a\nb\nc\nd\n", null, Region("copy-share-remnant", 2, 3), Region("copy-site-furniture", 3, 4))
            .ShouldBe(["body", "copy-share-remnant", "copy-share-remnant", "copy-site-furniture"]);

    [Fact]
    public void A_line_that_says_what_the_headline_says_is_of_kind_title() =>
        Kinds("بلدي\nالصفقة «السريّة»\nمتن", "الصفقة السرية").ShouldBe(["body", "title", "body"]);

    [Fact]
    public void Words_of_a_capture_are_escaped()
    {
        var html = Marking.Plain(Read("<script>alert('x')</script> & \"y\"")).Markup;
        html.ShouldBe("<p id=\"p_1\" class=\"body\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;</p>\n");
    }

    static IEnumerable<string> Kinds(string text, string? title, params Region[] regions) =>
        CaptureText.Read(text, [.. regions], title).Blocks.Select(block => block.Kind);

    static Region Region(string kind, int from, int to) => new(new(kind, new Place("f")), from, to);

    static Text Read(string text) => CaptureText.Read(text, [], null);
}
