using System.Globalization;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>Where every page stands in the site. Paths are from the site's folder, with <c>/</c>, file names written out.</summary>
static class Routes
{
    public const string Root = "index.html";
    public const string NotFound = "404.html";
    public const string Sitemap = "sitemap.xml";
    public const string Stylesheet = "assets/site.css";
    public const string Script = "assets/site.js";
    public const string Icon = "assets/icon.svg";
    public const string SmallIcon = "assets/icon-192.png";
    public const string LargeIcon = "assets/icon-512.png";
    public const string TouchIcon = "assets/icon-180.png";

    public static string Home(Language language) => $"{language.Tag}/index.html";

    public static string Entry(Language language, string slug) => $"{language.Tag}/articles/{slug}/index.html";

    public static string Annotation(Language language, string slug, string id) => $"{language.Tag}/articles/{slug}/{id}/index.html";

    public static string Embed(Language language, string slug) => $"{language.Tag}/articles/{slug}/embed/index.html";

    public static string Exercise(Language language, string slug) => $"{language.Tag}/articles/{slug}/exercise/index.html";

    public static string Key(Language language, string slug) => $"{language.Tag}/articles/{slug}/exercise/key/index.html";

    /// <summary>The citations of an entry and its notes, for reference managers.</summary>
    /// <param name="language">Language of the citations.</param>
    /// <param name="slug">The entry.</param>
    /// <param name="format"><c>bib</c> or <c>json</c>.</param>
    public static string Citations(Language language, string slug, string format) => $"{language.Tag}/articles/{slug}/citations.{format}";

    public static string Compare(Language language, Mirror pair) => Compare(language, pair.First.Article.Slug, pair.Second.Article.Slug);

    /// <summary>The comparison of two entries by their slugs, in any order.</summary>
    public static string Compare(Language language, string one, string other) => string.CompareOrdinal(one, other) < 0
        ? $"{language.Tag}/compare/{one}--{other}/index.html" : $"{language.Tag}/compare/{other}--{one}/index.html";

    public static string Links(Language language) => $"{language.Tag}/links/index.html";

    public static string Labels(Language language) => $"{language.Tag}/labels/index.html";

    public static string Label(Language language, string id) => $"{language.Tag}/labels/{id}/index.html";

    public static string Flag(Language language, Flag flag) => $"{language.Tag}/flags/{IdOf(flag)}/index.html";

    public static string Lessons(Language language) => $"{language.Tag}/lessons/index.html";

    public static string Lesson(Language language, string slug) => $"{language.Tag}/lessons/{slug}/index.html";

    /// <summary>One step of a lesson, from 1: a page of its own, so that a class can walk without a script.</summary>
    public static string LessonStep(Language language, string slug, int step) =>
        string.Create(CultureInfo.InvariantCulture, $"{language.Tag}/lessons/{slug}/{step}/index.html");

    public static string Handout(Language language, string slug) => $"{language.Tag}/lessons/{slug}/handout/index.html";

    public static string LessonKey(Language language, string slug) => $"{language.Tag}/lessons/{slug}/key/index.html";

    public static string Prose(Language language, string name) => $"{language.Tag}/{name}/index.html";

    /// <summary>The web app manifest of a language.</summary>
    public static string Manifest(Language language) => $"{language.Tag}/manifest.webmanifest";

    /// <summary>All entries, by outlet and by month.</summary>
    public static string Browse(Language language) => $"{language.Tag}/browse/index.html";

    /// <summary>The texts written for the classroom.</summary>
    public static string Practice(Language language) => $"{language.Tag}/browse/practice/index.html";

    /// <summary>The entries of an outlet, or of none where <paramref name="id"/> is <see cref="PartialDate.NotStatedWord"/>.</summary>
    public static string Outlet(Language language, string id) => $"{language.Tag}/browse/outlets/{id}/index.html";

    /// <summary>The entries of a month, of a year without a month, or without a date.</summary>
    public static string Month(Language language, PartialDate month) => $"{language.Tag}/browse/months/{month}/index.html";

    /// <summary>A page of a long list; the first is the list's own address.</summary>
    /// <param name="list">Path of the list.</param>
    /// <param name="page">From 1.</param>
    public static string Page(string list, int page) => page == 1 ? list : $"{list[..^"index.html".Length]}page-{page}/index.html";

    public const string SearchScript = "assets/search.js";
    public const string SearchManifest = "search/manifest.js";

    public static string Search(Language language) => $"{language.Tag}/search/index.html";

    public static string Terms(Language language) => $"{language.Tag}/browse/terms/index.html";

    /// <summary>The words of a letter. Its code point stands for it, since not every server keeps the letters of an address.</summary>
    public static string Terms(Language language, string letter) => $"{language.Tag}/browse/terms/u{char.ConvertToUtf32(letter, 0):x4}/index.html";

    /// <summary>A part of the sitemap of a large site, from 1.</summary>
    public static string SitemapPart(int part) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{part}.xml");

    /// <summary>The feed beside a page.</summary>
    public static string Feed(string page) => page[..^"index.html".Length] + "feed.xml";

    /// <summary>A flag as addresses and files write it.</summary>
    public static string IdOf(Flag flag) => flag switch
    {
        Model.Flag.AnonymousSource => "anonymous-source",
        Model.Flag.UnverifiedClaim => "unverified-claim",
        _ => "dead-or-lost-link",
    };

    /// <summary>The kind of page that stands at a path; null for files that every site has.</summary>
    public static PageKind? KindOf(string path)
    {
        // Asked of every link of every page, so nothing of the path is copied. What comes after the fourth part says nothing more.
        Span<Range> cuts = stackalloc Range[5];
        var depth = path.AsSpan().Split(cuts, '/');
        var first = path.AsSpan(cuts[0]);
        var second = path.AsSpan(cuts[1]);
        var fourth = path.AsSpan(cuts[3]);
        var last = path.AsSpan(path.LastIndexOf('/') + 1);
        var isIndex = last is "index.html";
        if (last is "feed.xml") return PageKind.Feed;
        if (first is "search") return PageKind.Search;
        if (depth == 2) return isIndex ? PageKind.Home : null;
        return second switch
        {
            "search" => depth == 3 ? PageKind.Search : null,
            "articles" when depth == 4 && isIndex => PageKind.Entry,
            "articles" => fourth switch { "embed" => PageKind.Embed, "exercise" => PageKind.Exercise, _ => PageKind.Annotation },
            "compare" => PageKind.Compare,
            "flags" => PageKind.Flag,
            "labels" => PageKind.Label,
            "lessons" => PageKind.Lesson,
            "browse" => PageKind.Browse,
            "links" => PageKind.Links,
            _ => depth == 3 && isIndex && first is not "assets" ? PageKind.Page : null,
        };
    }

    /// <summary>The address of one page as another writes it: relative, so that the site works under any path and from a folder.</summary>
    public static SafeUrl Link(string from, string to, string? fragment = null)
    {
        // Folders that both share, up to the last slash that is the same.
        var (at, shared) = (0, 0);
        while (at < from.Length && at < to.Length && from[at] == to[at])
        {
            if (from[at++] == '/') shared = at;
        }
        var climbs = from.AsSpan(shared).Count('/');
        var (up, end) = (climbs * 3, fragment is null ? 0 : fragment.Length + 1);
        return SafeUrl.Internal(string.Create(up + to.Length - shared + end, (to, shared, climbs, fragment), static (link, parts) =>
        {
            for (var climb = 0; climb < parts.climbs; climb++) "../".CopyTo(link[(climb * 3)..]);
            var rest = link[(parts.climbs * 3)..];
            parts.to.AsSpan(parts.shared).CopyTo(rest);
            if (parts.fragment is null) return;
            rest = rest[(parts.to.Length - parts.shared)..];
            rest[0] = '#';
            parts.fragment.CopyTo(rest[1..]);
        }), to);
    }
}
