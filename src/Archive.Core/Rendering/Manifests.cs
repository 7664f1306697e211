using Archive.Formats;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>The web app manifest of each language, and the icons it names.</summary>
static class Manifests
{
    /// <summary>The colour of the page in light; the stylesheet calls it paper.</summary>
    public const string Paper = "#fcfbf8";

    /// <summary>The manifest of a language.</summary>
    public static PlannedFile Of(SiteView view)
    {
        var path = Routes.Manifest(view.Language);
        var (voice, site) = (view.Voice, view.Corpus.Corpus.Site);
        return new PlannedFile(path, () => ManifestFormat.Write(new WebManifest(
            voice.Plain(site.Title), voice.Plain(site.Tagline), view.Language.Tag, view.Language.Direction,
            // All languages are one site: following the link to another must not leave it.
            Start: Routes.Link(path, Routes.Home(view.Language)).Address, Scope: "../", Background: Paper, Theme: Paper,
            [
                new ManifestIcon(Routes.Link(path, Routes.Icon).Address, "any", "image/svg+xml"),
                new ManifestIcon(Routes.Link(path, Routes.SmallIcon).Address, "192x192", "image/png"),
                new ManifestIcon(Routes.Link(path, Routes.LargeIcon).Address, "512x512", "image/png"),
            ])));
    }
}
