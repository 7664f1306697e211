using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>Addresses as the world knows them: absolute, ending in the folder. The file's name is written only inside the site.</summary>
sealed class PublicAddress(SiteSettings site)
{
    const string Index = "index.html";

    readonly SafeUrl? root = SafeUrl.External(site.BaseUrl) is { HasPath: true } address ? address : null;

    /// <summary>The absolute address of a path.</summary>
    public string Of(string path) => string.Concat(site.BaseUrl, Folder(path));

    /// <summary>The same as a link.</summary>
    /// <returns>Null where the address of the site is none that may be linked.</returns>
    public SafeUrl? LinkTo(string path) => root?.Then(Folder(path).ToString());

    /// <summary>The address of a page in each language of the site, by tag.</summary>
    /// <param name="route">The path of the page in a language.</param>
    public ImmutableArray<KeyValuePair<string, string>> InEach(Func<Language, string> route) =>
        [.. site.Languages.Select(language => KeyValuePair.Create(language.Tag, Of(route(language))))];

    /// <summary>The same page in every language of the site, and the one for readers of none of them.</summary>
    /// <param name="route">The path of the page in a language.</param>
    public ImmutableArray<KeyValuePair<string, string>> Alternates(Func<Language, string> route) =>
        InEach(route) is [var first, ..] all ? all.Add(KeyValuePair.Create("x-default", first.Value)) : [];

    static ReadOnlySpan<char> Folder(string path) => path.EndsWith(Index, StringComparison.Ordinal) ? path.AsSpan(..^Index.Length) : path;
}
