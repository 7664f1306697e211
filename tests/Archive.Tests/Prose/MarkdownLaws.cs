using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;
using Archive.Prose;
using Archive.Tests.Generated;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Prose;

public sealed class MarkdownLaws
{
    static readonly int Times = Tier.Times(400, full: 20_000);

    [Fact]
    public void A_marked_page_without_its_marks_is_the_plain_page() => Marked(TextLaws.MarksChangeNothing);

    [Fact]
    public void The_segments_of_a_mark_hold_its_words() => Marked(TextLaws.SegmentsHoldTheWordsOfTheirMark);

    [Fact]
    public void No_mark_nests_in_another() => Marked(TextLaws.MarksNeverNest);

    [Fact]
    public void What_follows_a_mark_follows_it_once() => Marked(TextLaws.EveryMarkIsFollowedOnce);

    [Fact]
    public void A_mark_ends_in_the_part_that_holds_its_last_words() => Marked(TextLaws.EveryMarkEndsInThePartThatHoldsItsLastWords);

    [Fact]
    public void Each_part_is_one_element_of_the_page_with_all_its_tags() => Bodies.Any.Sample(body =>
    {
        foreach (var part in Marking.Parts(Read(body), [], new MarkStyle(_ => "", _ => "")))
            new HtmlParser().ParseFragment(part.Html.Markup, null!).OfType<IElement>().Count().ShouldBeLessThanOrEqualTo(1, part.Html.Markup);
    }, iter: Times);

    [Fact]
    public void Blocks_are_in_order_and_apart() => Bodies.Any.Sample(body => TextLaws.BlocksAreInOrderAndApart(Read(body)), iter: Times);

    [Fact]
    public void The_runs_are_the_words_of_the_blocks() =>
        Bodies.Any.Sample(body => TextLaws.RunsAreTheWordsOfTheBlocks(Read(body)), iter: Times);

    [Fact]
    public void The_canonical_text_is_the_blocks_joined_by_one_line_break() => Bodies.Any.Sample(body =>
    {
        var text = Read(body);
        text.Canonical.ShouldBe(string.Join('\n', text.Blocks.Select(block => block.Span.Of(text.Canonical))));
    }, iter: Times);

    [Fact]
    public void Line_ends_do_not_change_the_page() => Bodies.Any.Sample(body =>
    {
        var (one, two) = (Read(body), Read(body.Replace("\n", "\r\n")));
        two.Canonical.ShouldBe(one.Canonical);
        Marking.Plain(two).ShouldBe(Marking.Plain(one));
        two.Blocks.ShouldBe(one.Blocks);
        two.Links.ShouldBe(one.Links);
    }, iter: Times);

    [Fact]
    public void Links_stand_where_they_say() => Bodies.Any.Sample(body =>
    {
        var text = Read(body);
        var lines = body.Split('\n');
        foreach (var link in text.Links)
        {
            link.Place.Path.ShouldBe("body.md");
            var line = lines[link.Place.Line - 7];
            line[(link.Place.Column - 1)..].ShouldStartWith("[");
            if (link.Span.Length > 0) text.Blocks.ShouldContain(block => block.Span.Contains(link.Span));
            string.Concat(text.Runs.Where(run => run.IsWords && link.Span.Contains(run.Span)).Select(run => run.Span.Of(text.Canonical)))
                .ShouldBe(link.Span.Of(text.Canonical));
        }
    }, iter: Times);

    static void Marked(Action<Text, IReadOnlyCollection<Mark>> law) => Gen.Select(Bodies.Any, Marks.Seeds).Sample((body, seeds) =>
    {
        var text = Read(body);
        law(text, Marks.Over(text.Canonical, seeds));
    }, iter: Times);

    static Text Read(string body) => MarkdownText.Read(new Body("ar", "body.md", body, 7, null), MarkdownText.OutsideOrFragment, idsBegin: body.StartsWith('م') ? "p_" : null);
}
