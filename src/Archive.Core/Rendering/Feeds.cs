using Archive.Formats;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>The feeds of one language: new entries, and new notes under each flag and each label.</summary>
sealed class Feeds(SiteView view)
{
    // Readers of feeds come back every day or week; a feed that grew with the archive would cost each of them the whole of it.
    const int Longest = 100;

    readonly PublicAddress addresses = new(view.Corpus.Corpus.Site);
    readonly Voice voice = view.Voice;

    /// <summary>All of them.</summary>
    public IEnumerable<PlannedFile> All() =>
    [
        Plan(Routes.Home(view.Language), voice.Plain(view.Corpus.Corpus.Site.Title), Entries),
        .. FlagPages.Flags.Select(flag => Plan(Routes.Flag(view.Language, flag), FlagPages.Title(voice, flag), () => NotesOf(view.Shown.Uses.Of(flag)))),
        Plan(Routes.Prose(view.Language, Corrected.Page), voice["corrections_title"], new Corrected(view).FeedEntries),
        .. view.Corpus.Corpus.Labels.Select(label => Plan(
            Routes.Label(view.Language, label.Id), voice.Plain(label.Name), () => NotesOf(view.Shown.Uses.Of(label)))),
    ];

    PlannedFile Plan(string page, string title, Func<IEnumerable<FeedEntry>> entries)
    {
        var path = Routes.Feed(page);
        return new PlannedFile(path, () => new Rendered(AtomFormat.Write(new Feed(
            addresses.Of(path), addresses.Of(page), view.Language.Tag, title, voice.Plain(view.Corpus.Corpus.Site.Title),
            [.. entries().OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Address, StringComparer.Ordinal).Take(Longest)]))));
    }

    IEnumerable<FeedEntry> Entries() => view.Shown.Counted.Select(entry => new FeedEntry(
        addresses.Of(Routes.Entry(view.Language, entry.Article.Slug)), voice.Plain(entry.Article.Title), voice.Plain(entry.Article.Summary), entry.Article.Sidecar.Latest));

    // The label leads and the note follows: a feed never shows the bare claim.
    IEnumerable<FeedEntry> NotesOf(IEnumerable<EntryUse> uses) => uses.Where(use => !use.IsPractice)
        .SelectMany(use => use.Anchors, (use, anchor) => (entry: use.Entry, anchor))
        .Select(item => new FeedEntry(
            $"{addresses.Of(Routes.Entry(view.Language, item.entry.Article.Slug))}#{item.anchor.Id}",
            $"{voice.Plain(view.LabelOf(item.anchor).Name)} · {voice.Plain(item.entry.Article.Title)}",
            voice.Plain(item.anchor.Annotation.Note),
            item.anchor.Annotation.On ?? item.entry.Article.Sidecar.Latest));
}
