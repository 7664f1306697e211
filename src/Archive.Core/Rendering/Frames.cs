using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Makes what surrounds a page: its links to the site, to the same page in other languages, its own address.</summary>
/// <param name="site">The site in the language of the page.</param>
/// <param name="voices">All languages of the site.</param>
sealed class Frames(SiteView site, IReadOnlyList<Voice> voices)
{
    // What a newcomer needs first stands at the top of every page; the foot of every page has the rest.
    static readonly ImmutableArray<string> InHeader = ["about", "method"];

    static readonly string Version = typeof(Frames).Assembly.GetName().Version!.ToString(3);

    readonly PublicAddress addresses = new(site.Corpus.Corpus.Site);

    /// <summary>The frame of a page.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="title">Its title, without the site's.</param>
    /// <param name="description">One line about it.</param>
    /// <param name="route">The path of the same page in a language.</param>
    /// <param name="feed">The path of its feed, if it has one.</param>
    public Frame Of(string path, string title, string description, Func<Language, string> route, string? feed = null) =>
        Around(path, title, description, target => Routes.Link(path, target)) with
        {
            Canonical = SafeUrl.External(addresses.Of(path)) ?? Routes.Link(path, path),
            Languages = [.. voices.Select(voice => Language(voice, Routes.Link(path, route(voice.Language)), voice.Language == site.Language))],
            // The choice of language at the root has no sibling to point to.
            Alternates = path == Routes.Root ? [] : [.. addresses.Alternates(route)],
            Feed = feed is null ? null : Routes.Link(path, feed),
        };

    /// <summary>The frame of the page for addresses that are not there: it may be shown at any depth, so its links begin at the root.</summary>
    public Frame NotFound() => Around(
        Routes.NotFound, site.Voice["not_found_title"], "", target => SafeUrl.Internal(site.Corpus.Corpus.Site.BasePath + target));

    Frame Around(string path, string title, string description, Func<string, SafeUrl> link)
    {
        var (voice, corpus) = (site.Voice, site.Corpus.Corpus);
        var name = voice.Plain(corpus.Site.Title);
        return new Frame
        {
            Lang = voice.Language.Tag,
            Dir = voice.Language.Direction,
            Title = title.Length == 0 || title == name ? name : $"{title} · {name}",
            Description = description,
            SiteTitle = voice.Say(corpus.Site.Title),
            Home = link(Routes.Home(voice.Language)),
            Stylesheet = link(Routes.Stylesheet),
            Script = link(Routes.Script),
            Canonical = link(path),
            Languages = [.. voices.Select(other => Language(other, link(Routes.Home(other.Language)), current: false))],
            Navigation =
            [
                .. ListPages.Flags.Select(flag => Link(voice[$"flag_{Routes.IdOf(flag).Replace('-', '_')}_name"], Routes.Flag(voice.Language, flag))),
                Link(voice["labels_title"], Routes.Labels(voice.Language)),
                .. corpus.Pages.Where(page => InHeader.Contains(page.Name)).Select(Prose),
            ],
            Pages = [.. corpus.Pages.Select(Prose)],
            Generator = $"Archive {Version}",
            Private = site.Private,
        };

        LinkModel Prose(ProsePage page) => Link(voice.Plain(page.Titles), Routes.Prose(voice.Language, page.Name));

        LinkModel Link(string words, string target) => new(Html.Of(words), link(target), Current: target == path);
    }

    static LinkModel Language(Voice voice, SafeUrl url, bool current) =>
        new(Html.Of(voice["language_name"]), url, voice.Language.Tag, voice.Language.Direction, current);
}
