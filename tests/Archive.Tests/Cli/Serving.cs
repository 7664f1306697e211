using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Archive.Tests.Cli;

/// <summary>The program as it serves a root, at a free port of this machine.</summary>
sealed class Serving : IDisposable
{
    /// <summary>How long one step may take; generous, since a machine may be busy.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    readonly Process process;
    readonly Task<string> errors;

    Serving(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
        var line = process.StandardOutput.ReadLineAsync().WaitAsync(Limit).GetAwaiter().GetResult();
        Home = new Uri(line ?? throw new InvalidOperationException($"archive serve said nothing: {errors.Result}"));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = Home, Timeout = Limit };
    }

    /// <summary>The address that it printed.</summary>
    public Uri Home { get; }

    public HttpClient Client { get; }

    /// <summary>Starts it.</summary>
    public static Serving Start(string root, params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "archive.dll"), "serve", "--root", root, "--port", "0", .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return new Serving(Process.Start(start)!);
    }

    /// <summary>Asks for an address below that of the site, or from the root where it begins with a slash.</summary>
    public HttpResponseMessage Get(string address, string method = "GET", string? host = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (host is not null) request.Headers.Host = host;
        return Client.Send(request);
    }

    public string Text(string address)
    {
        using var answer = Get(address);
        return Body(answer);
    }

    /// <summary>The text of an answer, a byte order mark included.</summary>
    public static string Body(HttpResponseMessage answer)
    {
        using var buffer = new MemoryStream();
        answer.Content.ReadAsStream().CopyTo(buffer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>What a page is told from now on, message by message.</summary>
    /// <param name="page">Path of its address.</param>
    public async IAsyncEnumerable<string> Told(string page)
    {
        var version = Text(page).Split("data-version=\"")[1].Split('"')[0];
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/_archive/events?page={Uri.EscapeDataString(page)}&version={version}");
        using var answer = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        while (await reader.ReadLineAsync().WaitAsync(Limit) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) yield return line["data: ".Length..];
        }
    }

    /// <summary>Asks it to end, as a terminal that is closed does.</summary>
    public (int ExitCode, string Errors) End()
    {
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)])) kill.WaitForExit();
        if (!process.WaitForExit(Limit)) throw new TimeoutException("archive serve does not end");
        return (process.ExitCode, errors.Result);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
        Client.Dispose();
    }
}
