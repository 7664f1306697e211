using System.Text;
using Archive.Formats;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>What search engines read: the sitemap and <c>robots.txt</c>. A private site asks to be left alone.</summary>
/// <param name="site">The settings.</param>
sealed class RobotFiles(SiteSettings site)
{
    readonly PublicAddress addresses = new(site);

    /// <summary>The files.</summary>
    /// <param name="routes">Each page of the site once, whatever its languages.</param>
    /// <param name="isPrivate">True for a site that must not be published.</param>
    public IEnumerable<PlannedFile> All(IEnumerable<Func<Language, string>> routes, bool isPrivate) =>
        isPrivate ? [Text("User-agent: *\nDisallow: /\n")] : [Text($"User-agent: *\nAllow: /\n\nSitemap: {addresses.Of(Routes.Sitemap)}\n"), .. Maps(routes)];

    // One map where it is enough; else an index in its place, and the maps beside it.
    IEnumerable<PlannedFile> Maps(IEnumerable<Func<Language, string>> routes)
    {
        var parts = routes.Chunk(SitemapFormat.MostAddresses / site.Languages.Length).ToList();
        if (parts.Count < 2) return [Map(Routes.Sitemap, [.. parts.SelectMany(part => part)], isFirst: true)];
        return parts.Select((part, at) => Map(Routes.SitemapPart(at + 1), part, isFirst: at == 0)).Prepend(PlannedFile.Of(
            Routes.Sitemap, () => new SitemapIndex([.. parts.Select((_, at) => addresses.Of(Routes.SitemapPart(at + 1)))]), SitemapFormat.Write));
    }

    // The first one names the root.
    PlannedFile Map(string path, Func<Language, string>[] routes, bool isFirst) => PlannedFile.Of(
        path, () => new Sitemap(isFirst ? addresses.Of(Routes.Root) : null, [.. routes.Select(route => new SitemapPage(addresses.InEach(route)))]), SitemapFormat.Write);

    static PlannedFile Text(string text) => new("robots.txt", () => Encoding.UTF8.GetBytes(text));
}
