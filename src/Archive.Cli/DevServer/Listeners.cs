using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Archive.Model;
using Archive.Rendering;

namespace Archive.Cli.DevServer;

/// <summary>The pages that are open in browsers, each told what the last save means to it.</summary>
sealed class Listeners
{
    readonly ConcurrentDictionary<Listener, byte> open = new();

    /// <summary>A page that asks to be told.</summary>
    /// <param name="path">Its path below the site's folder; null for one outside of the site.</param>
    public Listener Add(string? path)
    {
        var listener = new Listener(path);
        open.TryAdd(listener, 0);
        return listener;
    }

    /// <summary>A page that is gone.</summary>
    public void Remove(Listener listener) => open.TryRemove(listener, out _);

    /// <summary>Tells every page what it has to do.</summary>
    /// <param name="before">The site that it shows.</param>
    /// <param name="now">The site that is there.</param>
    /// <param name="edit">What was saved; null where nothing was, as when search follows pages.</param>
    public void Tell(ServedSite before, ServedSite now, Edit? edit)
    {
        foreach (var listener in open.Keys) listener.Tell(Meaning(before, now, edit, listener.Path));
    }

    /// <summary>What a new site means to a page: to look again, to give way to the page that the author works at, or only to ask for the faults.</summary>
    public static string Meaning(ServedSite before, ServedSite now, Edit? edit, string? path)
    {
        if (ReferenceEquals(before.Build, now.Build)) return Listener.Faults;
        if (path is null || edit?.IsOfAssets == true || now.Differs(before, path) || IsSearchAnew(before, now, path)) return Listener.Reload;
        // A page that the save changed is what the author looks at on purpose. Any other gives way to the one that the file makes: in the
        // same language or, where only another language was written, in that one.
        var pages = edit is null ? [] : Languages(now, path).Select(language => edit.Page(now.Build!, language)).OfType<OpenedPage>().ToList();
        return pages.FirstOrDefault()?.Path != path && pages.FirstOrDefault(page => now.Differs(before, page.Path)) is { } page
            ? Listener.Go($"{now.BasePath}{page.Path}{(page.Fragment is null ? "" : "#" + page.Fragment)}") : Listener.Faults;
    }

    // The page itself is the same; what it loads is not.
    static bool IsSearchAnew(ServedSite before, ServedSite now, string path) =>
        path.EndsWith("/search/index.html", StringComparison.Ordinal) && now.Differs(before, "search/manifest.js");

    // That of the page first.
    static IEnumerable<Language> Languages(ServedSite site, string path) =>
        site.Build!.Corpus.Corpus.Site.Languages.OrderByDescending(language => language.Tag == path.Split('/')[0]);
}

/// <summary>One open page.</summary>
/// <param name="path">Its path below the site's folder.</param>
sealed class Listener(string? path)
{
    /// <summary>Look again: the page is another one.</summary>
    public const string Reload = """{"do":"reload"}""";

    /// <summary>Ask what is wrong with the content: it may have changed.</summary>
    public const string Faults = """{"do":"faults"}""";

    readonly Channel<string> messages = Channel.CreateUnbounded<string>();

    /// <summary>Its path below the site's folder; null outside of the site.</summary>
    public string? Path => path;

    /// <summary>What it is told, as it comes.</summary>
    public ChannelReader<string> Messages => messages.Reader;

    /// <summary>Tells it something.</summary>
    public void Tell(string message) => messages.Writer.TryWrite(message);

    /// <summary>Go to another page.</summary>
    public static string Go(string address) => $$"""{"do":"go","to":{{JsonSerializer.Serialize(address)}}}""";
}
