using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Prose;
using Shouldly;

namespace Archive.Tests.Prose;

/// <summary>What holds for every text, wherever it was read from, and for every set of marks.</summary>
static partial class TextLaws
{
    const string After = "<a class=\"after\" href=\"#";

    static readonly MarkStyle Style = new(
        marks => $" data-a=\"{string.Join(' ', marks.Select(mark => mark.Id))}\"", mark => $"{After}{mark.Id}\">*</a>");

    public static void MarksChangeNothing(Text text, IReadOnlyCollection<Mark> marks) =>
        AnyMark().Replace(Marked(text, marks), "").ShouldBe(Marking.Plain(text).Markup);

    public static void MarksNeverNest(Text text, IReadOnlyCollection<Mark> marks)
    {
        var open = 0;
        foreach (Match tag in MarkTag().Matches(Marked(text, marks)))
        {
            open += tag.Value == "</mark>" ? -1 : 1;
            open.ShouldBeInRange(0, 1);
        }
        open.ShouldBe(0);
    }

    public static void SegmentsHoldTheWordsOfTheirMark(Text text, IReadOnlyCollection<Mark> marks)
    {
        var html = Marked(text, marks);
        foreach (var mark in marks)
        {
            var segments = Segment().Matches(html).Where(segment => segment.Groups["ids"].Value.Split(' ').Contains(mark.Id));
            var stretch = text.Blocks.Select(block => new Span(Math.Max(block.Span.Start, mark.Span.Start), Math.Min(block.Span.End, mark.Span.End)))
                .Where(part => part.Length > 0).Select(part => part.Of(text.Canonical));
            string.Concat(segments.Select(segment => Unescaped(segment.Groups["words"].Value))).ShouldBe(string.Concat(stretch));
        }
    }

    public static void EveryMarkIsFollowedOnce(Text text, IReadOnlyCollection<Mark> marks)
    {
        var html = Marked(text, marks);
        foreach (var mark in marks)
        {
            var shows = text.Blocks.Any(block => block.Span.Overlaps(mark.Span) && mark.Span.Length > 0);
            Regex.Count(html, Regex.Escape($"{After}{mark.Id}\"")).ShouldBe(shows ? 1 : 0, mark.ToString());
        }
    }

    public static void EveryMarkEndsInThePartThatHoldsItsLastWords(Text text, IReadOnlyCollection<Mark> marks)
    {
        var parts = Marking.Parts(text, marks, Style);
        string.Concat(parts.Select(part => part.Html.Markup)).ShouldBe(Marked(text, marks));
        foreach (var part in parts)
        {
            foreach (var mark in part.Ended) part.Html.Markup.ShouldContain($"{After}{mark.Id}\"");
            Regex.Count(part.Html.Markup, Regex.Escape(After)).ShouldBe(part.Ended.Length);
        }
    }

    public static void BlocksAreInOrderAndApart(Text text)
    {
        var end = -1;
        foreach (var block in text.Blocks)
        {
            block.Span.Length.ShouldBeGreaterThan(0);
            block.Span.Start.ShouldBeGreaterThan(end);
            end = block.Span.End;
        }
        end.ShouldBeLessThanOrEqualTo(text.Canonical.Length);
        text.Blocks.Select(block => block.Line).ShouldBeInOrder();
    }

    public static void RunsAreTheWordsOfTheBlocks(Text text) =>
        string.Concat(text.Runs.Where(run => run.IsWords).Select(run => run.Span.Of(text.Canonical)))
            .ShouldBe(string.Concat(text.Blocks.Select(block => block.Span.Of(text.Canonical))));

    static string Marked(Text text, IReadOnlyCollection<Mark> marks) => Marking.Marked(text, marks, Style).Markup;

    // The four characters that need it, undone by hand: nothing of the code under test.
    static string Unescaped(string markup) => markup.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&#39;", "'").Replace("&amp;", "&");

    [GeneratedRegex("<mark data-a=\"[^\"]*\">|</mark>|<a class=\"after\" href=\"#m[0-9]+\">\\*</a>")]
    private static partial Regex AnyMark();

    [GeneratedRegex("<mark[ >]|</mark>")]
    private static partial Regex MarkTag();

    [GeneratedRegex("<mark data-a=\"(?<ids>[^\"]*)\">(?<words>[^<]*)</mark>")]
    private static partial Regex Segment();
}
