using System.Globalization;
using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Archive.Shards;
using Archive.Words;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Archive.Browser;

/// <summary>
/// What searching costs a reader in bytes, in Chromium and from a server that zips: the figures of docs/search.md. Queries have one to three
/// words of the running text, common ones as often as they stand there; at least one of them is not a word of most entries.
/// <c>ARCHIVE_SEARCH_ENTRIES</c> in the environment asks for another number of entries than 1,000.
/// </summary>
public sealed class SearchCostTests(Stage stage, ITestOutputHelper output)
{
    const int Kilobyte = 1024;
    const int ColdQueries = 16;
    const int Visits = 3;
    const int Earlier = 20;
    const int Later = 10;

    static readonly int Entries = int.TryParse(Environment.GetEnvironmentVariable("ARCHIVE_SEARCH_ENTRIES"), CultureInfo.InvariantCulture, out var entries) ? entries : 1000;

    [Fact]
    public async Task A_first_page_of_results_and_every_later_one_cost_few_bytes()
    {
        Chromium.Need();
        using var site = BenchSite.Build(Entries);
        await using var server = await CountingServer.Start(site.Folder);
        var queries = new Queries(site.Files);
        var (cold, later) = (new List<int>(), new List<int>());
        for (var words = 1; words <= 3; words++)
        {
            var own = new List<int>();
            for (var i = 0; i < ColdQueries; i++) own.Add(await Cold(server, queries.Next(words)));
            Say($"cold, {words} words", own);
            cold.AddRange(own);
        }
        Say("cold, all", cold);
        for (var i = 0; i < Visits; i++) later.AddRange(await InOneVisit(server, queries));
        Say("later", later);
        Percentile(cold, 95).ShouldBeLessThanOrEqualTo((Entries <= 1000 ? 45 : 80) * Kilobyte);
        Percentile(later, 95).ShouldBeLessThanOrEqualTo(40 * Kilobyte);
    }

    // Nothing is known: the page, its script and the manifest come first. The page itself is a page like others and does not count.
    async Task<int> Cold(CountingServer server, string query)
    {
        server.Take();
        await stage.Open($"ar/search/index.html?q={Uri.EscapeDataString(query)}", server.Home, new View(), async visit =>
            await visit.Page.Locator("#search_results > li").First.WaitAsync(query));
        return Bytes(server);
    }

    async Task<List<int>> InOneVisit(CountingServer server, Queries queries)
    {
        var bytes = new List<int>();
        await stage.Open("ar/search/index.html", server.Home, new View(), async visit =>
        {
            for (var i = 0; i < Earlier + Later; i++)
            {
                server.Take();
                var query = queries.Next(1 + i % 3);
                await visit.Page.EvaluateAsync("() => document.querySelectorAll('#search_results > li').forEach(item => item.dataset.old = '')").WaitAsync(Visit.Limit);
                await visit.Page.Locator("#search_words").FillAsync(query);
                await visit.Page.Locator("#search_words").PressAsync("Enter");
                await visit.Page.Locator("#search_results > li:not([data-old])").First.WaitAsync(query);
                if (i >= Earlier) bytes.Add(Bytes(server));
            }
        });
        return bytes;
    }

    static int Bytes(CountingServer server) =>
        server.Take().Where(file => file.Path.StartsWith("search/", StringComparison.Ordinal) || file.Path == "assets/search.js").Sum(file => file.Bytes);

    void Say(string what, List<int> bytes) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{Entries} entries, {what}: p50 {Percentile(bytes, 50) / (double)Kilobyte:0.0} KB, p95 {Percentile(bytes, 95) / (double)Kilobyte:0.0} KB, most {bytes.Max() / (double)Kilobyte:0.0} KB"));

    static int Percentile(List<int> values, int percent) => values.Order().ElementAt(Math.Min(values.Count - 1, values.Count * percent / 100));

    /// <summary>Draws queries, the same on every machine.</summary>
    sealed class Queries(SearchFiles files)
    {
        // Park and Miller 1988.
        const ulong Modulus = 2147483647;
        readonly Dictionary<int, List<string>> words = [];
        ulong state = 20260101;

        public string Next(int length)
        {
            while (true)
            {
                var drawn = Enumerable.Range(0, length).Select(_ => Word()).ToList();
                if (drawn.Exists(IsTelling)) return string.Join(' ', drawn);
            }
        }

        string Word()
        {
            var document = Below(files.Manifest.Documents);
            if (!words.TryGetValue(document, out var own))
            {
                words[document] = own = [.. files.Result(document, "ar").Body
                    .SelectMany(passage => SearchTokens.Of(passage.Words).Select(token => token.Span.Of(passage.Words))).Where(word => word.Length > 1)];
            }
            return own[Below(own.Count)];
        }

        bool IsTelling(string word) => files.Word(SearchTokens.Normal(word)) is { } found && found.Entries * 2 <= files.Manifest.Documents;

        int Below(int bound) => (int)((state = state * 48271 % Modulus) % (ulong)bound);
    }
}

/// <summary>Waiting that says what it waited for.</summary>
static class Waiting
{
    public static async Task WaitAsync(this ILocator locator, string what)
    {
        try
        {
            await locator.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        }
        catch (TimeoutException fault)
        {
            throw new TimeoutException($"{what}: {fault.Message}", fault);
        }
    }
}
