using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Archive.Browser.Sites;

/// <summary>Serves a site's folder as a plain host with gzip does, counts what it sends, and takes its time where it is told to.</summary>
sealed class CountingServer : IAsyncDisposable
{
    readonly WebApplication application;
    readonly string folder;
    readonly TimeSpan delay;
    readonly ConcurrentQueue<(string Path, int Bytes)> sent = new();

    CountingServer(WebApplication application, string folder, TimeSpan delay) => (this.application, this.folder, this.delay) = (application, folder, delay);

    /// <summary>The site's address.</summary>
    public Uri Home => new(application.Urls.Single() + "/");

    /// <summary>Starts at a free port of this machine.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="delay">How long a file of search data keeps the reader waiting.</param>
    public static async Task<CountingServer> Start(string folder, TimeSpan delay = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        var server = new CountingServer(builder.Build(), folder, delay);
        server.application.Run(server.Answer);
        await server.application.StartAsync();
        return server;
    }

    /// <summary>Takes what was sent since the last time: paths, and bytes of compressed content.</summary>
    public IReadOnlyList<(string Path, int Bytes)> Take()
    {
        var taken = new List<(string, int)>();
        while (sent.TryDequeue(out var item)) taken.Add(item);
        return taken;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        var file = Path.Combine(folder, path);
        if (path.Contains("..", StringComparison.Ordinal) || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        if (path.StartsWith("search/", StringComparison.Ordinal)) await Task.Delay(delay);
        var bytes = Zipped(await File.ReadAllBytesAsync(file));
        sent.Enqueue((path, bytes.Length));
        context.Response.ContentType = Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        context.Response.Headers.ContentEncoding = "gzip";
        await context.Response.Body.WriteAsync(bytes);
    }

    static byte[] Zipped(byte[] content)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal)) gzip.Write(content);
        return zipped.ToArray();
    }
}
