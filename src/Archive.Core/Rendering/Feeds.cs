using Archive.Formats;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>The feeds of one language: new entries, and new notes under each flag.</summary>
sealed class Feeds(SiteView view)
{
    readonly PublicAddress addresses = new(view.Corpus.Corpus.Site);
    readonly Voice voice = view.Voice;

    /// <summary>All of them.</summary>
    public IEnumerable<PlannedFile> All() =>
    [
        Plan(Routes.Home(view.Language), voice.Plain(view.Corpus.Corpus.Site.Title), Entries),
        .. ListPages.Flags.Select(flag => Plan(Routes.Flag(view.Language, flag), ListPages.FlagTitle(voice, flag), () => NotesOf(flag))),
    ];

    PlannedFile Plan(string page, string title, Func<IEnumerable<FeedEntry>> entries)
    {
        var path = Routes.Feed(page);
        return new PlannedFile(path, () => new Rendered(AtomFormat.Write(new Feed(
            addresses.Of(path), addresses.Of(page), view.Language.Tag, title, voice.Plain(view.Corpus.Corpus.Site.Title),
            [.. entries().OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Address, StringComparer.Ordinal)]))));
    }

    IEnumerable<FeedEntry> Entries() => view.Shown.Counted.Select(entry => new FeedEntry(
        addresses.Of(Routes.Entry(view.Language, entry.Article.Slug)), voice.Plain(entry.Article.Title), voice.Plain(entry.Article.Summary), Updated(entry)));

    // The label leads and the note follows: a feed never shows the bare claim.
    IEnumerable<FeedEntry> NotesOf(Flag flag) => view.Shown.Counted.SelectMany(entry => entry.Anchors
        .Where(anchor => !anchor.Annotation.IsContrast && view.LabelOf(anchor).Flag == flag)
        .Select(anchor => new FeedEntry(
            $"{addresses.Of(Routes.Entry(view.Language, entry.Article.Slug))}#{anchor.Id}",
            $"{voice.Plain(view.LabelOf(anchor).Name)} · {voice.Plain(entry.Article.Title)}",
            voice.Plain(anchor.Annotation.Note),
            anchor.Annotation.On ?? Updated(entry))));

    /// <summary>The day of the last change to an entry, as its content states it.</summary>
    public static PartialDate Updated(AnnotatedArticle entry)
    {
        var sidecar = entry.Article.Sidecar;
        return sidecar.Annotations.Select(annotation => annotation.On).OfType<PartialDate>()
            .Concat(sidecar.Corrections.Select(correction => correction.On)).Concat(sidecar.Withdrawn.Select(gone => gone.On))
            .Append(sidecar.Reviewed?.On ?? PartialDate.NotStated).Max();
    }
}
