using System.Collections.Immutable;
using Archive.Formats;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Everything that was corrected or withdrawn after it was published, the latest first.</summary>
sealed class Corrected(SiteView view)
{
    /// <summary>Name of the page; an archive's own page of this name stands above the list.</summary>
    public const string Page = "corrections";

    readonly Voice voice = view.Voice;

    /// <summary>The list, for a page.</summary>
    /// <param name="from">Path of the page.</param>
    public ImmutableArray<CorrectionItem> Items(string from)
    {
        var notes = new Notes(view, from);
        return [.. All().Select(item => new CorrectionItem(
            voice.Date(item.On), voice[item.IsWithdrawn ? "withdrawn_kind" : "corrected_kind"],
            new LinkModel(Html.Of(Name(item.Entry, item.Id)), Routes.Link(from, Routes.Annotation(view.Language, item.Entry.Article.Slug, item.Id))),
            notes.Link(item.Entry), voice.Say(item.Words)))];
    }

    /// <summary>The list, for a feed.</summary>
    public IEnumerable<FeedEntry> FeedEntries()
    {
        var addresses = new PublicAddress(view.Corpus.Corpus.Site);
        // The day is part of the id: one note may be corrected twice.
        return All().Select(item => new FeedEntry(
            $"{addresses.Of(Routes.Annotation(view.Language, item.Entry.Article.Slug, item.Id))}#corrected_{item.On}",
            $"{voice[item.IsWithdrawn ? "withdrawn_kind" : "corrected_kind"]} {Name(item.Entry, item.Id)} · {voice.Plain(item.Entry.Article.Title)}",
            voice.Plain(item.Words), item.On));
    }

    IEnumerable<Change> All() => view.Shown.All
        .SelectMany(entry => entry.Article.Sidecar.Corrections.Select(fix => new Change(entry, fix.Id.Value, fix.On, fix.What, IsWithdrawn: false))
            .Concat(entry.Article.Sidecar.Withdrawn.Select(gone => new Change(entry, gone.Id.Value, gone.On, gone.Why, IsWithdrawn: true))))
        .OrderByDescending(item => item.On).ThenBy(item => item.Entry.Article.Slug, StringComparer.Ordinal).ThenBy(item => item.Id, StringComparer.Ordinal);

    sealed record Change(AnnotatedArticle Entry, string Id, PartialDate On, LocalText Words, bool IsWithdrawn);

    string Name(AnnotatedArticle entry, string id) =>
        entry.Anchor(id) is { } anchor ? $"{id} ({voice.Plain(view.LabelOf(anchor).Name)})" : id;
}
