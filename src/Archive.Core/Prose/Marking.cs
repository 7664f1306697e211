using System.Collections.Immutable;
using System.Text;
using Archive.Model;

namespace Archive.Prose;

/// <summary>What stands around marked words.</summary>
/// <param name="Attributes">Attributes of the <c>mark</c> element for the marks that hold there, with a leading space.</param>
/// <param name="After">Markup after the last words of a mark, such as the link to its note.</param>
public sealed record MarkStyle(Func<ImmutableArray<Mark>, string> Attributes, Func<Mark, string> After);

/// <summary>A block of the page that stands in no other, and the marks whose last words are in it.</summary>
public sealed record MarkedPart(Html Html, ImmutableArray<Mark> Ended);

/// <summary>The two walks over a text. Taking every <c>mark</c> tag and every "after" out of the second gives the first.</summary>
public static class Marking
{
    /// <summary>The page without marks.</summary>
    public static Html Plain(Text text) => Marked(text, [], new MarkStyle(_ => "", _ => ""));

    /// <summary>The page with marks.</summary>
    public static Html Marked(Text text, IReadOnlyCollection<Mark> marks, MarkStyle style) =>
        new(string.Concat(Parts(text, marks, style).Select(part => part.Html.Markup)));

    /// <summary>The page with marks, part by part. Marks are flat; what follows a mark inside a link waits until the link has closed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The marks, in any order.</param>
    /// <param name="style">What they look like.</param>
    public static ImmutableArray<MarkedPart> Parts(Text text, IReadOnlyCollection<Mark> marks, MarkStyle style)
    {
        var parts = ImmutableArray.CreateBuilder<MarkedPart>();
        var html = new StringBuilder();
        var segments = Segments.Of(marks);
        var endings = new Queue<Ending>(Endings(text, marks).OrderBy(ending => ending.At).ThenBy(ending => ending.Mark, Mark.ByPlace));
        var (waiting, ended) = (new List<Mark>(), new List<Mark>());
        var next = 0;
        for (var i = 0; i < text.Runs.Length; i++)
        {
            var run = text.Runs[i];
            if (!run.InLink) Release();
            if (run.IsWords) Words(run);
            else html.Append(text.Markup, run.Span.Start, run.Span.Length);
            if (parts.Count < text.Parts.Length && text.Parts[parts.Count] == i + 1) EndPart();
        }
        if (html.Length > 0 || waiting.Count > 0) EndPart();
        return parts.ToImmutable();

        void Words(Run run)
        {
            var at = run.Span.Start;
            while (next < segments.Length && segments[next].Span.End <= at) next++;
            for (var i = next; i < segments.Length && segments[i].Span.Start < run.Span.End; i++)
            {
                var piece = new Span(Math.Max(at, segments[i].Span.Start), Math.Min(run.Span.End, segments[i].Span.End));
                Write(new Span(at, piece.Start));
                html.Append("<mark").Append(style.Attributes(segments[i].Marks)).Append('>');
                Write(piece);
                html.Append("</mark>");
                at = piece.End;
                while (endings.TryPeek(out var ending) && ending.At <= at) waiting.Add(endings.Dequeue().Mark);
                if (!run.InLink) Release();
            }
            Write(new Span(at, run.Span.End));
        }

        void Write(Span span) => Html.Escape(text.Canonical.AsSpan(span.Start, span.Length), html);

        void Release()
        {
            foreach (var mark in waiting) html.Append(style.After(mark));
            ended.AddRange(waiting);
            waiting.Clear();
        }

        void EndPart()
        {
            Release();
            parts.Add(new MarkedPart(new Html(html.ToString()), [.. ended]));
            html.Clear();
            ended.Clear();
        }
    }

    // Where the last words of a mark end: it may end itself in the line break between two blocks, where nothing is written.
    sealed record Ending(int At, Mark Mark);

    static IEnumerable<Ending> Endings(Text text, IEnumerable<Mark> marks)
    {
        foreach (var mark in marks.Where(mark => mark.Span.Length > 0))
        {
            var last = text.Runs.Length - 1;
            while (last >= 0 && !(text.Runs[last].IsWords && text.Runs[last].Span.Overlaps(mark.Span))) last--;
            if (last >= 0) yield return new Ending(Math.Min(mark.Span.End, text.Runs[last].Span.End), mark);
        }
    }
}
