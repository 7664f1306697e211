using System.Text;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>Makes the script of the search page: the cutting of words with its table, then the page's own part.</summary>
static class SearchScript
{
    /// <summary>The whole script. Comments and indentation stay in the sources.</summary>
    /// <param name="page">The page's part.</param>
    public static ReadOnlyMemory<byte> Whole(ReadOnlyMemory<byte> page)
    {
        var script = new StringBuilder("(function () {\n\"use strict\";\n");
        foreach (var line in $"{NormalTable.Script}\nconst cut = searchTokens({NormalTable.Json});\n{Encoding.UTF8.GetString(page.Span)}".EnumerateLines())
        {
            var code = line.Trim();
            if (code.Length > 0 && !code.StartsWith("//")) script.Append(code).Append('\n');
        }
        return Encoding.UTF8.GetBytes(script.Append("})();\n").ToString());
    }
}
