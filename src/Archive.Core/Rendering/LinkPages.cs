using System.Collections.Immutable;
using Archive.Model;
using Archive.Model.Fingerprints;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>The page of link health, and the lists of dead links on other pages.</summary>
static class LinkPages
{
    /// <summary>A page of link health: what asks something of a reader or an editor comes first.</summary>
    /// <param name="view">The site.</param>
    /// <param name="page">From 1.</param>
    public static LinksModel Of(SiteView view, int page)
    {
        var (voice, links, list) = (view.Voice, view.Links, Routes.Links(view.Language));
        var (from, isFirst) = (Routes.Page(list, page), page == 1);
        return new LinksModel
        {
            IsFirst = isFirst,
            // What the first page alone shows may look at every entry and link; later ones only at their own.
            Numbers = isFirst ? FlagPages.Numbers(view, Flag.DeadOrLostLink) : [],
            Chart = !isFirst || links.All.IsEmpty ? null : Chart(view, from),
            LastChecked = !isFirst ? "" : Tally.LastChecked(links.States) is { } day ? voice.Dated("links_last_checked", PartialDate.Of(day)) : voice["links_no_check"],
            Listed = Listed(view, from, Paging.Of(links.All, page)),
            Pager = Paging.Pager(voice, list, links.All.Length, page),
        };
    }

    /// <summary>The first links that are called dead, for a page that says what a label or a flag is about; the pages of link health begin with all of them.</summary>
    /// <param name="view">The site.</param>
    /// <param name="from">The page.</param>
    public static ImmutableArray<HealthItem> Dead(SiteView view, string from) =>
        Items(view, from, view.Links.All.Where(link => link.Standing.IsDead).Take(Paging.Size));

    // Known by the entries that have the addresses; how an address stands is in files that belong to no entry.
    static Known<ListedLinks> Listed(SiteView view, string from, ImmutableArray<OutsideLink> links) => new(
        view.Origins.Of(links.SelectMany(link => EntriesWith(view, link)), links.Select(link => link.Standing.Url)),
        () => new ListedLinks([.. links.GroupBy(link => LinkWords.KeyOf(link.Standing.Is), StringComparer.Ordinal).Select(group => new HealthGroup(
            LinkWords.IdOf(group.First().Standing.Is), view.Voice[$"link_is_{group.Key}"], view.Voice[$"link_means_{group.Key}"], Items(view, from, group)))]));

    static IEnumerable<AnnotatedArticle> EntriesWith(SiteView view, OutsideLink link) =>
        link.Uses.Select(use => use.Slug).OfType<string>().Distinct(StringComparer.Ordinal).Select(view.Shown.At).OfType<AnnotatedArticle>();

    static ImmutableArray<HealthItem> Items(SiteView view, string from, IEnumerable<OutsideLink> links)
    {
        var notes = new Notes(view, from);
        return [.. links.Select(link => new HealthItem(
            // As people wrote it: the canonical form is for machines.
            LinkWords.Of(view, link.Uses[0].Written, link.Uses.Select(use => use.Copy).FirstOrDefault(copy => copy is not null), link.Uses[0].Checked),
            [
                .. EntriesWith(view, link).Select(entry => notes.Link(entry)),
                .. view.Corpus.Corpus.Pages.Where(page => page.Bodies.Any(body => link.Uses.Any(use => use.Path == body.Path)))
                    .Select(page => new LinkModel(view.Voice.Say(page.Titles), Routes.Link(from, Routes.Prose(view.Language, page.Name)))),
                .. view.Corpus.Corpus.Lessons.Where(lesson => lesson.Languages.Any(text => link.Uses.Any(use => use.Path == text.Body.Path)))
                    .Select(lesson => (lesson.Slug, Text: lesson.In(view.Language)))
                    .Select(lesson => new LinkModel(view.Voice.In(lesson.Text.Title.Value, lesson.Text.Language), Routes.Link(from, Routes.Lesson(view.Language, lesson.Slug)))),
            ],
            link.Uses.Any(use => use.Path == Corpus.OutletsPath) ? view.Voice["links_outlets"] : ""))];
    }

    static ChartModel Chart(SiteView view, string from)
    {
        var (voice, all) = (view.Voice, view.Links.All);
        var states = all.Select((link, at) => new { link.Standing.Is, At = at }).GroupBy(link => LinkWords.KeyOf(link.Is), StringComparer.Ordinal)
            .Select(group => new { group.Key, group.First().Is, Count = group.Count(), First = group.First().At }).ToList();
        var most = states.Max(state => state.Count);
        return new ChartModel
        {
            Id = "links",
            Title = voice["chart_links"],
            Caption = voice["chart_links_caption"],
            Columns = [voice["chart_link_state"], voice["chart_link_count"]],
            Keys = [],
            Rows = [.. states.Select(state => Charts.Row(
                voice, new RowName(Html.Of(voice[$"link_is_{state.Key}"]), Where(state.Is, state.First)),
                [new ChartPart("copy", state.Count, voice.Count("links", state.Count))], most, voice.Count("links", state.Count)))],
        };

        // The page on which the list of a state begins.
        SafeUrl Where(Standing state, int first) =>
            Routes.Link(from, Routes.Page(Routes.Links(view.Language), first / Paging.Size + 1), $"part_{LinkWords.IdOf(state)}");
    }
}
