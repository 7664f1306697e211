namespace Archive.Tests.Words.Pairs;

/// <summary>The tables of docs/search.md, which tests write anew with <c>ARCHIVE_ACCEPT=1</c>.</summary>
static class SearchPage
{
    static readonly string Path = Repository.At("docs/search.md");
    static readonly Lock Turn = new();

    /// <summary>Puts a table between its marks.</summary>
    public static void Write(string name, string table)
    {
        if (Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") != "1") return;
        lock (Turn)
        {
            var page = File.ReadAllText(Path);
            var (open, close) = ($"<!-- {name} -->", $"<!-- /{name} -->");
            var (start, end) = (page.IndexOf(open, StringComparison.Ordinal), page.IndexOf(close, StringComparison.Ordinal));
            File.WriteAllText(Path, $"{page[..start]}{open}\n\n{table.Trim()}\n\n{page[end..]}");
        }
    }
}
