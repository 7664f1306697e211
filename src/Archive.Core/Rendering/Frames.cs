using System.Collections.Immutable;
using Archive.Formats;
using Archive.Model;
using Archive.Rendering.Pages;
using Archive.Words;

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
    readonly LinkedThings things = new(site);

    /// <summary>The frame of a page.</summary>
    /// <param name="profile">What the page says of itself.</param>
    /// <param name="at">Its path, where that is not its route in the language of the site.</param>
    public Frame Of(Profile profile, string? at = null)
    {
        var path = at ?? profile.Route(site.Language);
        var crumbs = profile.Crumbs.IsEmpty ? [] : profile.Crumbs.Insert(0, Home());
        return Around(profile, path, target => Routes.Link(path, target)) with
        {
            Canonical = addresses.LinkTo(profile.MovedTo ?? path) ?? Routes.Link(path, profile.MovedTo ?? path),
            MovedTo = profile.MovedTo is { } now ? Routes.Link(path, now) : null,
            IsStandIn = profile.IsStandIn,
            Languages = [.. voices.Select(voice => Language(voice, Routes.Link(path, profile.Route(voice.Language)), voice.Language == site.Language))],
            // The choice of language at the root has no sibling to point to.
            Alternates = path == Routes.Root || profile.IsStandIn || profile.IsSingular ? [] : addresses.Alternates(profile.Route),
            Feed = profile.HasFeed && site.Options.Makes(PageKind.Feed) ? Routes.Link(path, Routes.Feed(path)) : null,
            Crumbs = [.. crumbs.Select(crumb => new LinkModel(crumb.Words, Routes.Link(path, crumb.Path), Current: crumb.Path == path))],
            Data = new Html(JsonLdFormat.Write(crumbs.IsEmpty ? profile.Data : profile.Data.Add(things.Way(crumbs)))),
        };
    }

    /// <summary>The frame of the page for addresses that are not there: it may be shown at any depth, so its links begin at the root.</summary>
    public Frame NotFound(Profile profile) => Around(profile, Routes.NotFound, target => SafeUrl.Internal(site.Corpus.Corpus.Site.BasePath + target, target));

    Frame Around(Profile profile, string path, Func<string, SafeUrl> link)
    {
        var (voice, corpus) = (site.Voice, site.Corpus.Corpus);
        var name = voice.Plain(corpus.Site.Title);
        var title = profile.Title.Length == 0 || profile.Title == name ? name : $"{profile.Title} · {name}";
        return new Frame
        {
            Lang = voice.Language.Tag,
            Dir = voice.Language.Direction,
            Title = Deceptive.WithoutBidiControls(title),
            Description = Deceptive.WithoutBidiControls(profile.Description),
            SiteTitle = voice.Say(corpus.Site.Title),
            Home = link(Routes.Home(voice.Language)),
            Search = site.Makes(Routes.Search(voice.Language)) ? link(Routes.Search(voice.Language)) : null,
            Stylesheet = link(Routes.Stylesheet),
            Script = link(Routes.Script),
            Manifest = link(Routes.Manifest(voice.Language)),
            Icon = link(Routes.Icon),
            TouchIcon = link(Routes.TouchIcon),
            Canonical = link(path),
            Share = Share(profile, path),
            Languages = [.. voices.Select(other => Language(other, link(Routes.Home(other.Language)), current: false))],
            Navigation = Made(
            [
                .. FlagPages.Flags.Select(flag => Link(FlagPages.Name(voice, flag), Routes.Flag(voice.Language, flag))),
                Link(voice["browse_title"], Routes.Browse(voice.Language)),
                Link(voice["labels_title"], Routes.Labels(voice.Language)),
                Link(voice["search_title"], Routes.Search(voice.Language)),
                .. corpus.Lessons.IsEmpty ? [] : new[] { Link(voice["lessons_title"], Routes.Lessons(voice.Language)) },
                .. corpus.Pages.Where(page => InHeader.Contains(page.Name)).Select(Prose),
            ]),
            Pages = Made([.. corpus.Pages.Select(Prose)]),
            // Id and path say enough: a headline here would head somebody's list of problems with a bare claim.
            Report = site.Feedback.Report($"{profile.Id} ({voice.Language.Tag}): {addresses.Of(path)}"),
            Edits = [.. profile.Files.Select(file => new { file.Key, Url = site.Feedback.Edit(file.Path) }).Where(edit => edit.Url is not null)
                .Select(edit => new LinkModel(Html.Of(voice[edit.Key]), edit.Url!))],
            Generator = $"Archive {Version}",
            Private = site.Options.Private,
        };

        ImmutableArray<LinkModel> Made(ImmutableArray<LinkModel> links) => [.. links.Where(link => site.Makes(link.Url.Target!))];

        LinkModel Prose(ProsePage page) => Link(voice.Plain(page.Titles), Routes.Prose(voice.Language, page.Name));

        LinkModel Link(string words, string target) => new(Html.Of(words), link(target), Current: target == path);
    }

    ShareModel Share(Profile profile, string path)
    {
        var name = site.Voice.Plain(site.Corpus.Corpus.Site.Title);
        return new ShareModel(
            Deceptive.WithoutBidiControls(profile.SharedTitle ?? (profile.Title.Length == 0 ? name : profile.Title)),
            // A page that says nothing of itself is shared with what holds for all of them.
            Deceptive.WithoutBidiControls(profile.SharedDescription ?? (profile.Description.Length == 0 ? site.Voice["footer_stance"] : profile.Description)),
            profile.IsArticle ? "article" : "website",
            addresses.Of(path),
            name,
            site.Voice["share_locale"],
            [.. voices.Where(voice => voice != site.Voice).Select(voice => voice["share_locale"])],
            addresses.Of(profile.Card.Path), profile.Card.Words, CardImage.Width, CardImage.Height);
    }

    Crumb Home() => new(Html.Of(site.Voice["home"]), site.Voice["home"], Routes.Home(site.Language));

    static LinkModel Language(Voice voice, SafeUrl url, bool current) =>
        new(Html.Of(voice["language_name"]), url, voice.Language.Tag, voice.Language.Direction, current);
}
