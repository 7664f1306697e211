using Archive.Model;
using Archive.Prose;
using Archive.Tests.Generated;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Prose;

public sealed class CaptureLaws
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
    public void Blocks_are_in_order_and_apart() =>
        Bodies.Capture.Sample(capture => TextLaws.BlocksAreInOrderAndApart(Read(capture)), iter: Times);

    [Fact]
    public void The_runs_are_the_words_of_the_blocks() =>
        Bodies.Capture.Sample(capture => TextLaws.RunsAreTheWordsOfTheBlocks(Read(capture)), iter: Times);

    [Fact]
    public void A_capture_is_kept_as_it_is() => Bodies.Capture.Sample(capture => Read(capture).Canonical.ShouldBe(capture), iter: Times);

    [Fact]
    public void What_stands_between_the_blocks_is_white_space() => Bodies.Capture.Sample(capture =>
    {
        var end = 0;
        foreach (var block in Read(capture).Blocks)
        {
            capture[end..block.Span.Start].ShouldAllBe(c => char.IsWhiteSpace(c));
            end = block.Span.End;
        }
        capture[end..].ShouldAllBe(c => char.IsWhiteSpace(c));
    }, iter: Times);

    [Fact]
    public void Lines_and_what_ends_them_are_the_whole_capture() => Bodies.Capture.Sample(capture =>
    {
        var lines = CaptureText.Lines(capture);
        lines.Select(line => line.Number).ShouldBe(Enumerable.Range(1, lines.Length));
        lines[0].Span.Start.ShouldBe(0);
        lines[^1].Span.End.ShouldBe(capture.Length);
        for (var i = 1; i < lines.Length; i++)
            capture[lines[i - 1].Span.End..lines[i].Span.Start].ShouldBeOneOf("\n", "\r\n", "\r", "\f", "\u0085", "\u2028", "\u2029");
    }, iter: Times);

    static void Marked(Action<Text, IReadOnlyCollection<Mark>> law) => Gen.Select(Bodies.Capture, Marks.Seeds).Sample((capture, seeds) =>
    {
        var text = Read(capture);
        law(text, Marks.Over(text.Canonical, seeds));
    }, iter: Times);

    static Text Read(string capture) => CaptureText.Read(capture, [], null);
}
