using System.Net;
using System.Net.Sockets;
using System.Text;
using Archive.Model;
using Archive.Reporting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Archive.Cli.DevServer;

/// <summary>Answers the browsers of this machine and nobody else.</summary>
sealed class Server : IAsyncDisposable
{
    // A page of the web may call this machine by a name of its own and read what it answers; under these names it cannot.
    static readonly string[] Names = ["127.0.0.1", "localhost"];

    static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    readonly WebApplication application;
    readonly LiveSite live;
    readonly Listeners listeners;
    readonly CancellationToken end;

    Server(WebApplication application, LiveSite live, Listeners listeners, CancellationToken end)
    {
        (this.application, this.live, this.listeners, this.end) = (application, live, listeners, end);
        application.Run(Answer);
    }

    /// <summary>The address, without a closing slash.</summary>
    public string Address => application.Urls.Single();

    /// <summary>Starts to listen.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="live">The site.</param>
    /// <param name="listeners">The open pages.</param>
    /// <param name="end">Ends what open pages listen to.</param>
    /// <returns>Null where another program has the port.</returns>
    /// <exception cref="Failure">The system does not let us have it.</exception>
    public static async Task<Server?> Start(int port, LiveSite live, Listeners listeners, CancellationToken end)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = 0;
            options.Listen(IPAddress.Loopback, port);
        });
        var server = new Server(builder.Build(), live, listeners, end);
        try
        {
            await server.application.StartAsync(CancellationToken.None);
            return server;
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            await server.DisposeAsync();
            return null;
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            await server.DisposeAsync();
            throw new Failure(ExitCode.InputOutput, $"cannot listen on port {port}: {fault.Message}");
        }
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();

    async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (!Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            await Refuse(response, 421, "archive serve answers to 127.0.0.1 and localhost only");
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Refuse(response, 405, "archive serve shows pages and takes nothing");
        }
        else if (request.Path.Value == Own.Folder + "events")
        {
            await Tell(context);
        }
        else
        {
            await Send(context, await For(context));
        }
    }

    async Task<Answer> For(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        switch (path)
        {
            case Own.Folder + "live.js": return new Answer(200, "text/javascript; charset=utf-8", Own.Read("live.js"));
            case Own.Folder + "live.css": return new Answer(200, "text/css; charset=utf-8", Own.Read("live.css"));
            case Own.Folder + "faults": return new Answer(200, "application/json", Encoding.UTF8.GetBytes(Faults(context.Request)));
        }
        await live.First.WaitAsync(context.RequestAborted);
        // A search file of the new index may be asked for while that is still being made.
        while (live.Now is { IsWhole: false, IsOlder: false, Build: not null } site && site.PathOf(path) is { } file && !file.EndsWith(".html", StringComparison.Ordinal) && !site.Has(file))
            await Task.Delay(Step, context.RequestAborted);
        return Answers.To(live.Now, path);
    }

    // A page says where it is as the browser writes its address.
    static string? PageOf(HttpRequest request, ServedSite site) => site.PathOf(Uri.UnescapeDataString(request.Query["page"].ToString()));

    // Faults of the content and, where its template fails, of the page itself.
    string Faults(HttpRequest request)
    {
        var site = live.Now;
        var own = PageOf(request, site) is { } path && site.Make(path)?.Fault is { } fault ? [fault] : Array.Empty<Diagnostic>();
        return OverlayReport.Of([.. own, .. site.Errors], request.Query["language"].ToString(), site.IsOlder);
    }

    // Server-sent events: the connection stays open, and a line goes out whenever there is something to say.
    async Task Tell(HttpContext context)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, end);
        var (request, response) = (context.Request, context.Response);
        Head(response, 200, "text/event-stream");
        var path = PageOf(request, live.Now);
        var listener = listeners.Add(path);
        try
        {
            listener.Tell(live.Meaning(request.Query["version"], path));
            await foreach (var message in listener.Messages.ReadAllAsync(over.Token))
            {
                await response.WriteAsync($"data: {message}\n\n", over.Token);
                await response.Body.FlushAsync(over.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server is.
        }
        finally
        {
            listeners.Remove(listener);
        }
    }

    static async Task Refuse(HttpResponse response, int status, string why)
    {
        Head(response, status, "text/plain; charset=utf-8");
        await response.WriteAsync(why + "\n");
    }

    static async Task Send(HttpContext context, Answer answer)
    {
        var response = context.Response;
        Head(response, answer.Status, answer.Type);
        if (answer.Location is { } place) response.Headers.Location = place;
        response.ContentLength = answer.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await response.Body.WriteAsync(answer.Bytes, context.RequestAborted);
    }

    // Nothing is kept, since the next answer may be another; nothing is lent to pages of other sites.
    static void Head(HttpResponse response, int status, string type)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
