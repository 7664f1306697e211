using System.Collections.Immutable;
using System.Text;
using Archive.Model;
using Archive.Words;

namespace Archive.Prose;

/// <summary>A line of a capture.</summary>
/// <param name="Number">Line, from 1.</param>
/// <param name="Span">Its stretch of the capture without the line end, UTF-16.</param>
public readonly record struct CaptureLine(int Number, Span Span);

/// <summary>A capture read into a <see cref="Text"/>: the text as it is, a paragraph for each non-empty line.</summary>
public static class CaptureText
{
    /// <summary>All lines of a capture, empty ones included.</summary>
    public static ImmutableArray<CaptureLine> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<CaptureLine>();
        var start = 0;
        foreach (var line in text.EnumerateLines())
        {
            lines.Add(new CaptureLine(lines.Count + 1, new Span(start, start + line.Length)));
            start += line.Length;
            if (start < text.Length) start += text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n' ? 2 : 1;
        }
        return lines.ToImmutable();
    }

    /// <summary>Reads a capture.</summary>
    /// <param name="text">The capture.</param>
    /// <param name="regions">Lines that are not the article; where two overlap the first counts.</param>
    /// <param name="title">The headline: a line that says the same, spelling apart, is of kind <c>title</c>.</param>
    public static Text Read(string text, ImmutableArray<Region> regions, string? title)
    {
        var markup = new StringBuilder();
        var runs = ImmutableArray.CreateBuilder<Run>();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var parts = ImmutableArray.CreateBuilder<int>();
        var headline = title is null ? null : Folding.Key(title);
        foreach (var (number, span) in Lines(text))
        {
            var words = span.Of(text);
            if (string.IsNullOrWhiteSpace(words)) continue;
            var region = regions.FirstOrDefault(region => region.From <= number && number <= region.To);
            var kind = region?.Kind.Value ?? (Folding.Key(words) == headline ? Region.Title : Region.Body);
            var id = ShortWords.Of($"p_{number}");
            blocks.Add(new Block(span, kind, number, id));
            Markup($"<p id=\"{id}\" class=\"{Html.Escape(kind)}\">");
            runs.Add(new Run(IsWords: true, span, InLink: false));
            Markup("</p>\n");
            parts.Add(runs.Count);
        }
        return new Text(text, runs.ToImmutable(), blocks.ToImmutable(), []) { Markup = markup.ToString(), Parts = parts.ToImmutable() };

        void Markup(string piece)
        {
            runs.Add(new Run(IsWords: false, new Span(markup.Length, markup.Length + piece.Length), InLink: false));
            markup.Append(piece);
        }
    }
}
