using Archive.Model;
using Archive.Prose;
using Archive.Tests.Generated;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Prose;

public sealed class SegmentsTests
{
    [Fact]
    public void Every_offset_stands_in_the_segment_of_exactly_the_marks_that_cover_it() => Marks.Seeds.Sample(seeds =>
    {
        var marks = Marks.Over(new string('x', 60), seeds);
        var segments = Segments.Of(marks);
        for (var at = 0; at < 60; at++)
        {
            var here = new Span(at, at + 1);
            var covering = marks.Where(mark => mark.Span.Overlaps(here)).Select(mark => mark.Id);
            var segment = segments.SingleOrDefault(segment => segment.Span.Overlaps(here));
            (segment?.Marks.Select(mark => mark.Id) ?? []).ShouldBe(covering, ignoreOrder: true);
        }
    }, iter: Tier.Times(500, full: 20_000));

    [Fact]
    public void Segments_are_in_order_apart_and_not_empty() => Marks.Seeds.Sample(seeds =>
    {
        var end = 0;
        foreach (var segment in Segments.Of(Marks.Over(new string('x', 60), seeds)))
        {
            segment.Span.Length.ShouldBeGreaterThan(0);
            segment.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            end = segment.Span.End;
        }
    }, iter: Tier.Times(500, full: 20_000));

    [Theory]
    [InlineData("crossing", 0, 5, 3, 8, "0-3:a 3-5:a b 5-8:b")]
    [InlineData("nested", 0, 9, 3, 5, "0-3:a 3-5:a b 5-9:a")]
    [InlineData("touching", 0, 3, 3, 5, "0-3:a 3-5:b")]
    [InlineData("identical", 1, 4, 1, 4, "1-4:a b")]
    [InlineData("same start", 1, 6, 1, 4, "1-4:a b 4-6:a")]
    [InlineData("same end", 1, 6, 4, 6, "1-4:a 4-6:a b")]
    [InlineData("apart", 0, 1, 3, 4, "0-1:a 3-4:b")]
    [InlineData("one empty", 2, 2, 1, 4, "1-4:b")]
    public void Examples(string name, int from1, int to1, int from2, int to2, string expected)
    {
        var segments = Segments.Of([new Mark("a", new Span(from1, to1)), new Mark("b", new Span(from2, to2))]);
        string.Join(' ', segments.Select(segment => $"{segment.Span.Start}-{segment.Span.End}:{string.Join(' ', segment.Marks.Select(mark => mark.Id))}"))
            .ShouldBe(expected, name);
    }
}
