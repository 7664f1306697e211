using System.Globalization;
using System.Text;
using Archive.Model;

namespace Archive.Reporting;

/// <summary>A change as a unified diff, which <c>git apply</c> and <c>patch</c> read.</summary>
public static class DiffReport
{
    const int Context = 3;

    /// <summary>The difference between two states of a file, as one hunk from the first changed line to the last.</summary>
    public static string Of(SourceFile before, SourceFile after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var same = 0;
        while (same < old.Length && same < now.Length && old[same] == now[same]) same++;
        var tail = 0;
        while (tail < old.Length - same && tail < now.Length - same && old[^(tail + 1)] == now[^(tail + 1)]) tail++;
        var first = Math.Max(0, same - Context);
        var shown = Math.Min(tail, Context);
        var diff = new StringBuilder();
        diff.Append("--- a/").Append(before.Path).Append('\n').Append("+++ b/").Append(after.Path).Append('\n');
        diff.Append(CultureInfo.InvariantCulture,
            $"@@ -{first + 1},{old.Length - tail - first + shown} +{first + 1},{now.Length - tail - first + shown} @@\n");
        foreach (var line in old[first..same]) Append(' ', line);
        foreach (var line in old[same..^tail]) Append('-', line);
        foreach (var line in now[same..^tail]) Append('+', line);
        foreach (var line in old[^tail..][..shown]) Append(' ', line);
        return diff.ToString();

        void Append(char sign, string line)
        {
            diff.Append(sign).Append(line);
            if (!line.EndsWith('\n')) diff.Append("\n\\ No newline at end of file\n");
        }
    }

    // Each line with its own end, so that a change of line ends shows.
    static string[] Lines(SourceFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }
        return [.. lines];
    }
}
