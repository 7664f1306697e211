using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Archive.Browser.Visits;

/// <summary>A page as it stands open in a tab, and all that it did which a quiet page does not do.</summary>
/// <param name="Page">The tab. Its calls that take no time limit of their own need <see cref="Limit"/>.</param>
sealed record Visit(IPage Page)
{
    /// <summary>How long one step may take; generous, since a machine may be busy.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Errors and warnings of the console, broken policies, script errors, requests that failed or went elsewhere.</summary>
    public ConcurrentQueue<string> Noises { get; } = new();

    /// <summary>What a function of the page's own language returns, told as JSON.</summary>
    public async Task<T> Ask<T>(string function)
    {
        var json = await Page.EvaluateAsync<string>($"() => JSON.stringify(({function})())").WaitAsync(Limit);
        return JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!;
    }

    /// <summary>The same for a function that stands in a file of <c>Scripts/</c>.</summary>
    public Task<T> AskFile<T>(string name) => Ask<T>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scripts", name)));
}
