using Markdig;

namespace Archive.Prose;

/// <summary>Finds the line on which Markdown gets too deep for its parser, which does not say so itself.</summary>
static class MarkdownDepth
{
    /// <summary>The line, from 0, that cannot be read where everything before it can.</summary>
    /// <param name="markdown">A text that cannot be read.</param>
    /// <param name="pipeline">The parser that threw.</param>
    public static int FirstLine(string markdown, MarkdownPipeline pipeline)
    {
        var ends = new List<int>();
        foreach (var line in markdown.AsSpan().Split('\n')) ends.Add(line.End.Value);
        // From the beginning in growing steps: what stands after the line costs nothing.
        var (readable, unreadable) = (0, 1);
        while (unreadable < ends.Count && IsReadable(markdown[..ends[unreadable - 1]], pipeline)) (readable, unreadable) = (unreadable, Math.Min(ends.Count, 2 * unreadable));
        while (unreadable - readable > 1)
        {
            var middle = (readable + unreadable) / 2;
            if (IsReadable(markdown[..ends[middle - 1]], pipeline)) readable = middle;
            else unreadable = middle;
        }
        return unreadable - 1;
    }

    static bool IsReadable(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            Markdown.ToHtml(markdown, pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
