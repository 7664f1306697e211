using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Archive.Browser.Sites;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>What a telephone on a poor network has to fetch before a reader can read. Sizes are bytes after Brotli at its best.</summary>
public sealed partial class WeightTests(Stage stage)
{
    const int MostOfAnEntry = 30 * 1024;
    const int MostScript = 6 * 1024;
    const int MostStyle = 10 * 1024;
    const int MostRequests = 4;

    static readonly (string Select, string Attribute)[] Loads =
    [
        ("link:is([rel~=stylesheet], [rel~=icon], [rel=preload], [rel=modulepreload])", "href"), ("script[src], img[src]:not([loading=lazy])", "src"),
        ("use[href], image[href]", "href"),
    ];

    [Fact]
    public void The_first_view_of_an_entry_is_light() => stage.Site.Entries.Select(page => (page.Path, Bytes: Fetched(page).Sum(Weight)))
        .Where(item => item.Bytes > MostOfAnEntry).Select(item => $"{item.Path}: {item.Bytes} bytes").ShouldBeNone();

    [Fact]
    public void The_first_view_of_an_entry_takes_few_requests() => stage.Site.Entries.Select(page => (page.Path, Files: Fetched(page).ToList()))
        .Where(item => item.Files.Count > MostRequests).Select(item => $"{item.Path}: {string.Join(", ", item.Files)}").ShouldBeNone();

    [Fact]
    public void Script_is_light() => stage.Site.Entries.Select(page => (page.Path, Bytes: Fetched(page).Where(file => IsOf(file, ".js")).Sum(Weight)))
        .Where(item => item.Bytes > MostScript).Select(item => $"{item.Path}: {item.Bytes} bytes").ShouldBeNone();

    [Fact]
    public void Style_is_light()
    {
        var styles = stage.Site.Entries.Select(page => (page.Path, Bytes: Fetched(page).Where(file => IsOf(file, ".css")).Sum(Weight))).ToList();
        styles.ShouldAllBe(item => item.Bytes > 0);
        styles.Where(item => item.Bytes > MostStyle).Select(item => $"{item.Path}: {item.Bytes} bytes").ShouldBeNone();
    }

    /// <summary>The page's own file and all that a browser fetches to show it, its icon included, pictures that wait for scrolling left out.</summary>
    IEnumerable<string> Fetched(SitePage page)
    {
        var named = Loads.SelectMany(kind => page.Document.QuerySelectorAll(kind.Select).Select(element => element.GetAttribute(kind.Attribute)!))
            .Where(address => !address.StartsWith('#')).Select(address => Target(page.Path, address)).ToList();
        var drawn = named.Where(file => IsOf(file, ".css"))
            .SelectMany(file => Drawn().Matches(File.ReadAllText(At(file))).Select(match => Target(file, match.Groups[1].Value)));
        return named.Concat(drawn).Append(page.Path).Distinct();
    }

    long Weight(string file)
    {
        using var counted = new MemoryStream();
        using (var brotli = new BrotliStream(counted, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(File.ReadAllBytes(At(file)));
        return counted.Length;
    }

    static bool IsOf(string file, string kind) => file.EndsWith(kind, StringComparison.Ordinal);

    string At(string file) => Path.Combine(stage.Site.Folder, file);

    string Target(string from, string address) =>
        stage.Site.Address.MakeRelativeUri(new Uri(new Uri(stage.Site.Address, from), address.Split('#')[0])).OriginalString;

    [GeneratedRegex(@"url\(\s*[""']?((?!data:)[^)""'#]+)")]
    private static partial Regex Drawn();
}
