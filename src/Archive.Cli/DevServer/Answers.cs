using System.Text;
using Archive.Model;

namespace Archive.Cli.DevServer;

/// <summary>What a browser gets for an address.</summary>
/// <param name="Status">Status of HTTP.</param>
/// <param name="Type">Content type.</param>
/// <param name="Bytes">The body.</param>
/// <param name="Location">Where else to look, for a redirect.</param>
sealed record Answer(int Status, string Type, ReadOnlyMemory<byte> Bytes, string? Location = null);

/// <summary>Answers from the site in memory, as the host of the published site would, with one script more in every page.</summary>
static class Answers
{
    const string NotFound = "404.html";
    const string Html = "text/html; charset=utf-8";

    static readonly ReadOnlyMemory<byte> Standby = Own.Read("standby.html");

    static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = Html,
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".jsonld"] = "application/ld+json",
        [".webmanifest"] = "application/manifest+json",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".pdf"] = "application/pdf",
        [".txt"] = "text/plain; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".tsv"] = "text/tab-separated-values; charset=utf-8",
        [".bib"] = "application/x-bibtex; charset=utf-8",
    };

    /// <summary>The answer to an address.</summary>
    /// <param name="site">The site.</param>
    /// <param name="address">Its path, decoded.</param>
    public static Answer To(ServedSite site, string address)
    {
        if (site.Build is null) return new Answer(503, Html, Live(site, Standby));
        if ((address == "/" || address + "/" == site.BasePath) && site.BasePath != "/") return To(site.BasePath);
        if (site.PathOf(address) is { } path)
        {
            if (site.Make(path) is { } made) return Of(site, path, made, 200);
            // Links of the site never need it; people who type an address do.
            if (site.Has(path + "/index.html")) return To(address + "/");
        }
        return site.Make(NotFound) is { } page ? Of(site, NotFound, page, 404) : new Answer(404, Html, Live(site, Standby));

        static Answer To(string place) => new(302, "text/plain", default, string.Join('/', place.Split('/').Select(Uri.EscapeDataString)));
    }

    static Answer Of(ServedSite site, string path, Rendered made, int status)
    {
        // A template that fails says so in the overlay.
        if (made.Fault is not null) return new Answer(500, Html, Live(site, Standby));
        var type = path.EndsWith("/feed.xml", StringComparison.Ordinal) ? "application/atom+xml"
            : Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
        return new Answer(status, type, type == Html ? Live(site, made.Bytes) : made.Bytes);
    }

    // Before the end of the head; a page without one gets it at its end, where browsers take it as well.
    static ReadOnlyMemory<byte> Live(ServedSite site, ReadOnlyMemory<byte> page)
    {
        var script = Encoding.UTF8.GetBytes($"<script src=\"{Own.Folder}live.js\" data-version=\"{site.Version}\" defer></script>\n");
        var at = page.Span.IndexOf("</head>"u8) is var head and >= 0 ? head : page.Length;
        var whole = new byte[page.Length + script.Length];
        page.Span[..at].CopyTo(whole);
        script.CopyTo(whole, at);
        page.Span[at..].CopyTo(whole.AsSpan(at + script.Length));
        return whole;
    }
}
