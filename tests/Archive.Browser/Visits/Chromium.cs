using Archive.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Archive.Browser.Visits;

/// <summary>The machine's own Chromium, started once. Nothing is downloaded, and it can reach only this machine.</summary>
sealed class Chromium(IPlaywright driver, IBrowser browser) : IAsyncDisposable
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    static readonly string? Place = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Skips the test where no Chromium is; in continuous integration that is a failure.</summary>
    public static void Need()
    {
        if (!Tier.Full) Assert.Skip("the browser's tests belong to the longer tier: ARCHIVE_TESTS=full");
        if (Place is not null) return;
        var what = $"no Chromium on PATH ({string.Join(", ", Names)})";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(what + "; here the browser's tests must run");
        Assert.Skip(what);
    }

    /// <summary>Starts it.</summary>
    public static async Task<Chromium> Start()
    {
        var driver = await Playwright.CreateAsync().WaitAsync(Visit.Limit);
        var browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Place,
            Timeout = (float)Visit.Limit.TotalMilliseconds,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        }).WaitAsync(Visit.Limit);
        return new Chromium(driver, browser);
    }

    /// <summary>Opens a tab; everything outside of <paramref name="home"/> is foreign.</summary>
    public Task<Tab> Open(Uri home, View view) => Tab.Open(browser, home, view);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await browser.CloseAsync().WaitAsync(Visit.Limit);
        }
        finally
        {
            // The driver is a process of its own, and ends the browser where closing it did not.
            driver.Dispose();
        }
    }
}
