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
        Plan(Routes.Prose(view.Language, Corrected.Page), voice["corrections_title"], () => new Corrected(view).FeedEntries().Take(Longest)),
        .. view.Corpus.Corpus.Labels.Select(label => Plan(
            Routes.Label(view.Language, label.Id), voice.Plain(label.Name), () => NotesOf(view.Shown.Uses.Of(label)))),
    ];

    PlannedFile Plan(string page, string title, Func<IEnumerable<FeedEntry>> entries)
    {
        var path = Routes.Feed(page);
        return PlannedFile.Of(path, () => new Feed(
            addresses.Of(path), addresses.Of(page), view.Language.Tag, title, voice.Plain(view.Corpus.Corpus.Site.Title), [.. entries()]), AtomFormat.Write);
    }

    IEnumerable<FeedEntry> Entries() => Latest(view.Shown.Counted, entry => entry.Article.Sidecar.Latest).Select(entry => new FeedEntry(
        AddressOf(entry), voice.Plain(entry.Article.Title), voice.Plain(entry.Article.Summary), entry.Article.Sidecar.Latest));

    // The label leads and the note follows: a feed never shows the bare claim.
    IEnumerable<FeedEntry> NotesOf(IEnumerable<EntryUse> uses)
    {
        var notes = uses.Where(use => !use.IsPractice).SelectMany(use => use.Anchors, (use, anchor) => new { use.Entry, Anchor = anchor });
        return Latest(notes, note => Updated(note.Entry, note.Anchor)).Select(note => new FeedEntry(
            $"{AddressOf(note.Entry)}#{note.Anchor.Id}",
            $"{voice.Plain(view.LabelOf(note.Anchor).Name)} · {voice.Plain(note.Entry.Article.Title)}",
            voice.Plain(note.Anchor.Annotation.Note),
            Updated(note.Entry, note.Anchor)));
    }

    static PartialDate Updated(AnnotatedArticle entry, Anchor anchor) => anchor.Annotation.On ?? entry.Article.Sidecar.Latest;

    // Chosen before they are made: a flag may have a hundred thousand notes. Those of one day stay in the order of the archive.
    static IEnumerable<T> Latest<T>(IEnumerable<T> items, Func<T, PartialDate> updated) => items.OrderByDescending(item => updated(item).Number).Take(Longest);

    string AddressOf(AnnotatedArticle entry) => addresses.Of(Routes.Entry(view.Language, entry.Article.Slug));
}
