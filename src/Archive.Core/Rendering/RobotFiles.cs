using System.Text;
using Archive.Formats;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>What search engines read: the sitemap and <c>robots.txt</c>. A private site asks to be left alone.</summary>
static class RobotFiles
{
    const string Sitemap = "sitemap.xml";

    /// <summary>The files.</summary>
    /// <param name="site">The settings.</param>
    /// <param name="routes">Each page of the site once, whatever its languages.</param>
    /// <param name="isPrivate">True for a site that must not be published.</param>
    public static IEnumerable<PlannedFile> All(SiteSettings site, IReadOnlyCollection<Func<Language, string>> routes, bool isPrivate)
    {
        var addresses = new PublicAddress(site);
        yield return Text("robots.txt", isPrivate ? "User-agent: *\nDisallow: /\n" : $"User-agent: *\nAllow: /\n\nSitemap: {addresses.Of(Sitemap)}\n");
        if (isPrivate) yield break;
        yield return new PlannedFile(Sitemap, () => SitemapFormat.Write([.. routes
            .SelectMany(route => site.Languages.Select(language => new SitemapPage(addresses.Of(route(language)), [.. addresses.Alternates(route)])))
            .Append(new SitemapPage(addresses.Of(Routes.Root), []))
            .OrderBy(page => page.Address, StringComparer.Ordinal)]));
    }

    static PlannedFile Text(string path, string text) => new(path, () => Encoding.UTF8.GetBytes(text));
}
