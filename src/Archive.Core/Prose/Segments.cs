using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Prose;

/// <summary>A stretch that an annotation marks.</summary>
/// <param name="Id">Id of the annotation.</param>
/// <param name="Span">UTF-16 offsets in the canonical text.</param>
public sealed record Mark(string Id, Span Span)
{
    /// <summary>By place: an outer mark before those inside it.</summary>
    public static readonly IComparer<Mark> ByPlace = Comparer<Mark>.Create((one, other) => one.Span.CompareTo(other.Span));
}

/// <summary>A stretch throughout which the same marks hold.</summary>
public sealed record Segment(Span Span, ImmutableArray<Mark> Marks);

/// <summary>Cuts overlapping and crossing marks into flat segments, so that no mark ever nests in another.</summary>
public static class Segments
{
    /// <summary>The segments that at least one mark covers, in order and without overlap.</summary>
    /// <param name="marks">Marks in any order; empty ones are left out.</param>
    public static ImmutableArray<Segment> Of(IEnumerable<Mark> marks)
    {
        var waiting = new Queue<Mark>(marks.Where(mark => mark.Span.Length > 0).OrderBy(mark => mark, Mark.ByPlace));
        var cuts = new SortedSet<int>();
        foreach (var mark in waiting)
        {
            cuts.Add(mark.Span.Start);
            cuts.Add(mark.Span.End);
        }
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var open = new List<Mark>();
        var from = 0;
        foreach (var cut in cuts)
        {
            if (open.Count > 0) segments.Add(new Segment(new Span(from, cut), [.. open]));
            open.RemoveAll(mark => mark.Span.End == cut);
            while (waiting.TryPeek(out var next) && next.Span.Start == cut) open.Add(waiting.Dequeue());
            from = cut;
        }
        return segments.ToImmutable();
    }
}
