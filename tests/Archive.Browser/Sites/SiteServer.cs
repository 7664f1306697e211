using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Archive.Browser.Sites;

/// <summary>Serves a site's folder as a web host would: below a path of its own, compressed, <c>404.html</c> for what is not there.</summary>
sealed class SiteServer(WebApplication application) : IAsyncDisposable
{
    /// <summary>The site's address.</summary>
    public Uri Home => new(application.Urls.Single() + BuiltSite.Base);

    /// <summary>Starts at a free port of this machine.</summary>
    public static async Task<SiteServer> Start(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        builder.Services.AddResponseCompression(options => options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        var application = builder.Build();
        var files = new PhysicalFileProvider(folder);
        application.Map(BuiltSite.Base.TrimEnd('/'), below => below
            .UseResponseCompression()
            .UseDefaultFiles(new DefaultFilesOptions { FileProvider = files })
            .UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true })
            .Run(context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                context.Response.ContentType = "text/html; charset=utf-8";
                return context.Response.SendFileAsync(files.GetFileInfo("404.html"));
            }));
        await application.StartAsync();
        return new SiteServer(application);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
