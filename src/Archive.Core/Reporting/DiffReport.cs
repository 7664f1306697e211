using System.Text;
using Archive.Model;
using DiffPlex.Renderer;

namespace Archive.Reporting;

/// <summary>A change as a unified diff, which <c>git apply</c> and <c>patch</c> read.</summary>
public static class DiffReport
{
    const int ContextLines = 3;

    /// <summary>The difference between two states of a file.</summary>
    public static string Of(SourceFile before, SourceFile after) => UnidiffRenderer.GenerateUnidiff(
        Encoding.UTF8.GetString(before.Bytes.Span), Encoding.UTF8.GetString(after.Bytes.Span),
        $"a/{before.Path}", $"b/{after.Path}", ignoreWhitespace: false, ignoreCase: false, ContextLines)
        .ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
