using Microsoft.Playwright;

namespace Archive.Browser.Visits;

/// <summary>A tab in a window of its own, in which one page is opened after the other: a new one for each page costs a process each time.</summary>
sealed class Tab : IAsyncDisposable
{
    // Broken policies are events; as lines of the console they are heard like everything else.
    const string TellPolicies = "addEventListener('securitypolicyviolation', e => console.error('policy', e.violatedDirective, e.blockedURI))";

    readonly IBrowserContext window;
    readonly IPage page;
    readonly Uri home;
    Visit visit;

    Tab(IBrowserContext window, IPage page, Uri home)
    {
        (this.window, this.page, this.home) = (window, page, home);
        visit = new Visit(page);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") Note($"console: {message.Text}"); };
        page.Dialog += (_, dialog) =>
        {
            Note($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.PageError += (_, error) => Note($"script error: {error.Split('\n')[0]}");
        page.RequestFailed += (_, request) => Note($"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) => { if (response.Status >= 400) Note($"{response.Status}: {response.Url}"); };
        page.Request += (_, request) => { if (IsForeign(request.Url)) Note($"foreign: {request.Url}"); };
    }

    /// <summary>Opens one; everything outside of <paramref name="home"/> is foreign.</summary>
    public static async Task<Tab> Open(IBrowser browser, Uri home, View view)
    {
        var window = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = view.Width, Height = view.Width < 800 ? 640 : 900 },
            ColorScheme = view.Scheme,
            JavaScriptEnabled = view.Script,
            HasTouch = view.Touch,
            ForcedColors = view.ForcedColors ? ForcedColors.Active : ForcedColors.None,
            // A transition that is still running would be measured half-way.
            ReducedMotion = ReducedMotion.Reduce,
        }).WaitAsync(Visit.Limit);
        try
        {
            window.SetDefaultTimeout((float)Visit.Limit.TotalMilliseconds);
            var page = await window.NewPageAsync().WaitAsync(Visit.Limit);
            await page.AddInitScriptAsync(TellPolicies).WaitAsync(Visit.Limit);
            if (view.Print) await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print }).WaitAsync(Visit.Limit);
            return new Tab(window, page, home);
        }
        catch
        {
            await window.CloseAsync().WaitAsync(Visit.Limit);
            throw;
        }
    }

    /// <summary>Goes to an address and waits until it is loaded.</summary>
    public async Task<Visit> Go(Uri address)
    {
        visit = new Visit(page);
        await page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    public async ValueTask DisposeAsync() => await window.CloseAsync().WaitAsync(Visit.Limit);

    void Note(string noise) => visit.Noises.Enqueue(noise);

    bool IsForeign(string address) => !address.StartsWith("data:", StringComparison.Ordinal) && !home.IsBaseOf(new Uri(address));
}
