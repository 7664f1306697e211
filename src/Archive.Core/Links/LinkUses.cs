using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Links;

/// <summary>An address of the content and one place where it stands.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="Written">The address as written.</param>
/// <param name="Path">The file it stands in.</param>
/// <param name="Slug">The entry it belongs to; null for pages and lists.</param>
/// <param name="Checked">The day on which somebody saw it, where the content says so.</param>
/// <param name="Copy">A web archive's copy that the content itself names, or null.</param>
public sealed record LinkUse(string Url, string Written, string Path, string? Slug, PartialDate? Checked = null, string? Copy = null);

/// <summary>Every address outside the site that the content holds: what the ledger is about.</summary>
public sealed partial class LinkUses
{
    // What ends a sentence is rarely the end of an address.
    static readonly char[] Trailing = ['.', ',', ';', ':', '!', '?', '"', '\'', '»', '”', '،', '؛', '؟', '…', '*', '_'];

    readonly ImmutableArray<LinkUse>.Builder found = ImmutableArray.CreateBuilder<LinkUse>(0);
    readonly string? home;

    LinkUses(string? home) => this.home = home;

    /// <summary>All of them, in the order of the content. Copies in web archives are not among them: an archive is not asked whether it still has its copies.</summary>
    public static ImmutableArray<LinkUse> Of(AnnotatedCorpus corpus)
    {
        var home = LinkAddress.Canonical(corpus.Corpus.Site.BaseUrl);
        // Each entry into its own place: how many cores there are changes nothing.
        var entries = new LinkUses[corpus.Articles.Length];
        Parallel.For(0, entries.Length, at => (entries[at] = new LinkUses(home)).Add(corpus.Articles[at].Article));
        var uses = new LinkUses(home);
        foreach (var entry in entries) uses.found.AddRange(entry.found);
        foreach (var outlet in corpus.Corpus.Outlets.Where(outlet => outlet.Url is not null)) uses.Add(outlet.Url!, Corpus.OutletsPath, null);
        foreach (var text in corpus.Corpus.Lessons.SelectMany(lesson => lesson.Languages)) uses.Add(text);
        foreach (var body in corpus.Corpus.Pages.SelectMany(page => page.Bodies)) uses.AddIn(body, null);
        return uses.found.ToImmutable();
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
