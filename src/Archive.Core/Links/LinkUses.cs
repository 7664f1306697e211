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
public static partial class LinkUses
{
    // What ends a sentence is rarely the end of an address.
    static readonly char[] Trailing = ['.', ',', ';', ':', '!', '?', '"', '\'', '»', '”', '،', '؛', '؟', '…', '*', '_'];

    /// <summary>All of them, in the order of the content. Copies in web archives are not among them: an archive is not asked whether it still has its copies.</summary>
    public static ImmutableArray<LinkUse> Of(AnnotatedCorpus corpus)
    {
        var home = LinkAddress.Canonical(corpus.Corpus.Site.BaseUrl);
        return
        [
            .. corpus.Articles.SelectMany(Entry),
            .. corpus.Corpus.Outlets.Where(outlet => outlet.Url is not null).SelectMany(outlet => Use(outlet.Url!, Corpus.OutletsPath, null)),
            .. corpus.Corpus.Lessons.SelectMany(lesson => lesson.Languages).SelectMany(text => Words(text).SelectMany(words => In(words, text.Body.Path, null))),
            .. corpus.Corpus.Pages.SelectMany(page => page.Bodies).SelectMany(body => In(body.Markdown, body.Path, null)),
        ];

        static IEnumerable<string> Words(LessonText lesson) =>
        [
            lesson.Body.Markdown, .. lesson.Aims, .. lesson.Questions.SelectMany(question => new[] { question.Ask, question.Answer ?? "" }),
            .. lesson.Tasks.SelectMany(task => new[] { task.Do, task.Answer ?? "" }),
        ];

        IEnumerable<LinkUse> Entry(AnnotatedArticle entry)
        {
            var (article, slug) = (entry.Article, entry.Article.Slug);
            var sidecar = article.Sidecar;
            return
            [
                .. article.Original is { } original ? Use(original.Address, article.Place.Path, slug, original.On, article.Snapshot) : [],
                .. article.Bodies.Where(HasAddress).SelectMany(body => In(body.Markdown, body.Path, slug)),
                .. new[] { article.Summary, article.ContentNote, article.Rights }.SelectMany(text => Words(text, article.Place.Path)),
                .. sidecar.Annotations.SelectMany(annotation => (LinkUse[])
                [
                    .. annotation.Evidence.SelectMany(evidence => (LinkUse[])
                    [
                        .. Use(evidence.Url.Value, article.SidecarPath, slug, evidence.Checked, evidence.Snapshot),
                        .. Words(evidence.Says, article.SidecarPath),
                    ]),
                    .. Words(annotation.Note, article.SidecarPath),
                    .. Words(annotation.Question, article.SidecarPath),
                ]),
                .. sidecar.Speakers.SelectMany(speaker => Words(speaker.Note, article.SidecarPath)),
            ];

            IEnumerable<LinkUse> Words(LocalText text, string path) => text.Entries.SelectMany(words => In(words.Value, path, slug));
        }

        // What stands on our own site is proved by the build, not by the network.
        IEnumerable<LinkUse> Use(string address, string path, string? slug, PartialDate? seen = null, string? copy = null) =>
            LinkAddress.Canonical(address) is { } url && (home is null || !url.StartsWith(home, StringComparison.Ordinal))
                ? [new LinkUse(url, address, path, slug, seen, copy)] : [];

        IEnumerable<LinkUse> In(string words, string path, string? slug) => AddressesIn(words).SelectMany(address => Use(address, path, slug));
    }

    // A body is kept as its bytes; one without an address is not decoded.
    static bool HasAddress(Body body) => body.Utf8.Span.IndexOf("://"u8) >= 0;

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
