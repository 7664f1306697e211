using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Links;

/// <summary>Finds addresses outside the site wherever people write them.</summary>
/// <param name="home">Canonical address of the site itself; null where it is not known.</param>
sealed partial class LinkFinder(string? home)
{
    // What ends a sentence is rarely the end of an address.
    static readonly char[] Trailing = ['.', ',', ';', ':', '!', '?', '"', '\'', '»', '”', '،', '؛', '؟', '…', '*', '_'];

    readonly ImmutableArray<LinkUse>.Builder found = ImmutableArray.CreateBuilder<LinkUse>(0);

    /// <summary>Those of an entry.</summary>
    /// <param name="article">The entry.</param>
    /// <param name="home">Canonical address of the site itself; what stands below it is left out.</param>
    public static ImmutableArray<LinkUse> In(Article article, string? home)
    {
        var finder = new LinkFinder(home);
        finder.Add(article);
        return finder.found.DrainToImmutable();
    }

    /// <summary>Those of everything beside the entries.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="home">Canonical address of the site itself.</param>
    public static ImmutableArray<LinkUse> Beside(Corpus corpus, string? home)
    {
        var finder = new LinkFinder(home);
        foreach (var outlet in corpus.Outlets.Where(outlet => outlet.Url is not null)) finder.Add(outlet.Url!, Corpus.OutletsPath, null);
        foreach (var text in corpus.Lessons.SelectMany(lesson => lesson.Languages)) finder.Add(text);
        foreach (var body in corpus.Pages.SelectMany(page => page.Bodies)) finder.AddIn(body, null);
        return finder.found.DrainToImmutable();
    }

    // Most texts hold no address, and a large archive has many: nothing is made where nothing is found.
    void Add(Article article)
    {
        var (slug, path, sidecar, sidecarPath) = (article.Slug, article.Place.Path, article.Sidecar, article.SidecarPath);
        if (article.Original is { } original) Add(original.Address, path, slug, original.On, article.Snapshot);
        foreach (var body in article.Bodies) AddIn(body, slug);
        AddIn(article.Summary, path, slug);
        AddIn(article.ContentNote, path, slug);
        AddIn(article.Rights, path, slug);
        foreach (var annotation in sidecar.Annotations)
        {
            foreach (var evidence in annotation.Evidence)
            {
                Add(evidence.Url.Value, sidecarPath, slug, evidence.Checked, evidence.Snapshot);
                AddIn(evidence.Says, sidecarPath, slug);
            }
            AddIn(annotation.Note, sidecarPath, slug);
            AddIn(annotation.Question, sidecarPath, slug);
        }
        foreach (var speaker in sidecar.Speakers) AddIn(speaker.Note, sidecarPath, slug);
    }

    void Add(LessonText lesson)
    {
        var path = lesson.Body.Path;
        AddIn(lesson.Body, null);
        foreach (var aim in lesson.Aims) AddIn(aim, path, null);
        foreach (var question in lesson.Questions)
        {
            AddIn(question.Ask, path, null);
            AddIn(question.Answer ?? "", path, null);
        }
        foreach (var task in lesson.Tasks)
        {
            AddIn(task.Do, path, null);
            AddIn(task.Answer ?? "", path, null);
        }
    }

    void AddIn(LocalText text, string path, string? slug)
    {
        foreach (var (_, words) in text.Entries) AddIn(words, path, slug);
    }

    // A body is kept as its bytes; one without an address is not decoded.
    void AddIn(Body body, string? slug)
    {
        if (body.Utf8.Span.IndexOf("://"u8) >= 0) AddIn(body.Markdown, body.Path, slug);
    }

    void AddIn(string words, string path, string? slug)
    {
        if (!words.Contains("://", StringComparison.Ordinal)) return;
        foreach (var address in AddressesIn(words)) Add(address, path, slug);
    }

    // What stands on our own site is proved by the build, not by the network.
    void Add(string address, string path, string? slug, PartialDate? seen = null, string? copy = null)
    {
        if (LinkAddress.Canonical(address) is { } url && (home is null || !url.StartsWith(home, StringComparison.Ordinal)))
            found.Add(new LinkUse(url == address ? address : url, address, path, slug, seen, copy));
    }

    /// <summary>The http and https addresses in words or in Markdown, without the punctuation around them.</summary>
    public static IEnumerable<string> AddressesIn(string words)
    {
        // Most texts hold none, and looking for the form of one is dear.
        if (!words.Contains("://", StringComparison.Ordinal)) yield break;
        foreach (Match match in AddressForm().Matches(words))
        {
            var address = match.Value;
            while (true)
            {
                var cut = address.TrimEnd(Trailing);
                // A bracket belongs to the address only where it was opened within it: (see https://…/a_(b)).
                if (cut.EndsWith(')') && cut.Count(c => c == ')') > cut.Count(c => c == '(')) cut = cut[..^1];
                if (cut.Length == address.Length) break;
                address = cut;
            }
            // Markdown escapes: an address in a page is read as its link is.
            yield return address.Replace("&amp;", "&", StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"https?://(\[[0-9a-f:.]+\]|[^\s<>""«»“”\[\]{}|\\^`])[^\s<>""«»“”\[\]{}|\\^`]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddressForm();
}
