using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Tests;

namespace Archive.Browser.Sites;

/// <summary>Which pages to look at, so that every kind is seen in every language, kinds that do not exist yet as well.</summary>
static partial class PageKinds
{
    // A kind with very many faces would make the tests slow; the first few show nearly all of them.
    const int MostOfAKind = 3;

    /// <summary>For every language and shape of path: the pages that together show most of what its pages are made of.</summary>
    public static ImmutableArray<SitePage> Each(IEnumerable<SitePage> all)
    {
        var pages = all.Where(page => !page.IsRedirect).ToList();
        var words = Words(pages);
        return [.. pages.GroupBy(page => page.Language + " " + Shape(page, words), StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal).SelectMany(Faces)];
    }

    /// <summary>A page's path without what names a single thing: <c>articles/*/exercise</c>.</summary>
    public static string Shape(SitePage page, IReadOnlySet<string> words) => string.Join('/', Below(page)
        .Select((part, depth) => depth > 0 ? words.Contains($"{depth} {part}") ? part : "*" : IsProse(part) ? "prose" : part));

    /// <summary>The names that stand below several folders: they are words of the site, and the others are names of things.</summary>
    public static IReadOnlySet<string> Words(IEnumerable<SitePage> pages) => pages
        .SelectMany(page => Below(page).Select((part, depth) => (Key: $"{depth} {part}", Parent: string.Join('/', Below(page).Take(depth)))))
        .GroupBy(item => item.Key, item => item.Parent, StringComparer.Ordinal)
        .Where(group => group.Distinct(StringComparer.Ordinal).Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    static IEnumerable<SitePage> Faces(IEnumerable<SitePage> kind)
    {
        var rest = kind.Select(page => (Page: page, Parts: Parts(page))).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < MostOfAKind && rest.Count > 0; i++)
        {
            var best = rest.MaxBy(item => item.Parts.Count(part => !seen.Contains(part)));
            if (i > 0 && best.Parts.IsSubsetOf(seen)) yield break;
            rest.Remove(best);
            seen.UnionWith(best.Parts);
            yield return best.Page;
        }
    }

    static HashSet<string> Parts(SitePage page) => page.Document.Body!.QuerySelectorAll("*")
        .SelectMany(element => element.ClassList.Select(name => $".{name}").Append(element.LocalName).Append(element.GetAttribute("role") ?? ""))
        .ToHashSet(StringComparer.Ordinal);

    // a1 and a12 are one name; the first folder is never numbered, and 404.html is a name of its own.
    static string[] Below(SitePage page) => [.. page.Path.Split('/')[(page.Language == "" ? 0 : 1)..]
        .Where(part => part != "index.html").Select((part, depth) => depth == 0 ? part : Number().Replace(part, "N"))];

    static bool IsProse(string name) => Directory.GetFiles(Repository.At("content/pages"), name + ".*.md").Length > 0;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
