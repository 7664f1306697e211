using Archive.Browser.Sites;
using Archive.Browser.Visits;
using Archive.Tests;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Archive.Browser.Stage))]

namespace Archive.Browser;

/// <summary>What all tests share, made when the first one asks: the built site, a server for it, one Chromium.</summary>
public sealed class Stage : IAsyncDisposable
{
    // More tabs at once only wait for each other's processors.
    const int Tabs = 2;

    readonly SemaphoreSlim seats = new(Tabs);
    readonly Lazy<BuiltSite> site = new(BuiltSite.Build);
    readonly Lazy<Task<SiteServer>> server;
    readonly Lazy<Task<Chromium>> chromium = new(Chromium.Start);

    public Stage() => server = new(() => SiteServer.Start(site.Value.Folder));

    /// <summary>The built site. Skips the test where it is not asked for: a site costs more than the default tier has.</summary>
    internal BuiltSite Site
    {
        get
        {
            if (!Tier.Full) Assert.Skip("the browser's tests belong to the longer tier: ARCHIVE_TESTS=full");
            return site.Value;
        }
    }

    /// <summary>The address of the site over http.</summary>
    internal async Task<Uri> Served() => (await server.Value).Home;

    /// <summary>Looks at pages; says what is wrong, page by page. Skips the test where no Chromium is.</summary>
    internal async Task<IReadOnlyList<string>> Look(IEnumerable<SitePage> pages, View view, Func<Visit, Task<IEnumerable<string>>> look)
    {
        var home = view.Saved ? Site.Address : await Served();
        return await Look(pages.Select(page => page.Path), home, view, look);
    }

    /// <summary>Asks pages what is wrong: a script of <c>Scripts/</c> that returns a fault a line.</summary>
    internal Task<IReadOnlyList<string>> Ask(IEnumerable<SitePage> pages, View view, string script) =>
        Look(pages, view, visit => visit.AskFile<IEnumerable<string>>(script));

    /// <summary>Opens one page of the site and works with it; what is wrong fails the test at once.</summary>
    internal async Task Open(string path, View view, Func<Visit, Task> work) =>
        await Open(path, Site is var built && view.Saved ? built.Address : await Served(), view, work);

    /// <summary>The same for a page below another address.</summary>
    internal async Task Open(string path, Uri home, View view, Func<Visit, Task> work) => (await Look([path], home, view, async visit =>
    {
        await work(visit);
        return [];
    })).ShouldBeNone();

    /// <summary>Looks at paths below an address, which need not be pages of the site.</summary>
    internal async Task<IReadOnlyList<string>> Look(IEnumerable<string> paths, Uri home, View view, Func<Visit, Task<IEnumerable<string>>> look)
    {
        Chromium.Need();
        var shares = paths.Index().GroupBy(path => path.Index % Tabs).ToList();
        var faults = await Task.WhenAll(shares.Select(async share =>
        {
            await seats.WaitAsync();
            try
            {
                return await LookInTurn(share.Select(path => path.Item), home, view, look);
            }
            finally
            {
                seats.Release();
            }
        }));
        return [.. faults.SelectMany(fault => fault).Order(StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium.IsValueCreated) await (await chromium.Value).DisposeAsync();
        if (server.IsValueCreated) await (await server.Value).DisposeAsync();
        if (site.IsValueCreated) site.Value.Dispose();
        seats.Dispose();
    }

    async Task<IEnumerable<string>> LookInTurn(IEnumerable<string> paths, Uri home, View view, Func<Visit, Task<IEnumerable<string>>> look)
    {
        var faults = new List<string>();
        var tab = await (await chromium.Value).Open(home, view);
        try
        {
            foreach (var path in paths)
            {
                try
                {
                    faults.AddRange(await LookAt(path, tab));
                }
                catch (Exception fault) when (fault is TimeoutException or PlaywrightException)
                {
                    await tab.DisposeAsync();
                    tab = await (await chromium.Value).Open(home, view);
                    faults.AddRange(await LookAgain(path, tab, fault));
                }
            }
            return faults;
        }
        finally
        {
            await tab.DisposeAsync();
        }

        async Task<IEnumerable<string>> LookAt(string path, Tab tab) => (await look(await tab.Go(new Uri(home, path)))).Select(fault => $"{path}: {fault}");

        // A browser that stands still says nothing about the page; one that does so again in a new tab does.
        async Task<IEnumerable<string>> LookAgain(string path, Tab tab, Exception first)
        {
            try
            {
                return await LookAt(path, tab);
            }
            catch (Exception second) when (second is TimeoutException or PlaywrightException)
            {
                // One page that hangs must not hide what is wrong with the others.
                return [$"{path}: {first.GetType().Name} {first.Message}\nand again: {second.Message}"];
            }
        }
    }
}
