using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>The page of link health, and the lists of dead links on other pages.</summary>
static class LinkPages
{
    // The page is for looking things up, not for reading through: what is longer says how much is left out.
    const int MostOfAState = 200;

    /// <summary>The page of link health.</summary>
    public static LinksModel Of(SiteView view)
    {
        var (voice, links) = (view.Voice, view.Links);
        var groups = links.All.GroupBy(link => link.Standing.Is).ToList();
        return new LinksModel(
            FlagPages.Numbers(view, Flag.DeadOrLostLink),
            groups.Count == 0 ? null : Chart(view, [.. groups.Select(group => (group.Key, group.Count()))]),
            Tally.LastChecked(links.States) is { } day ? voice.Dated("links_last_checked", PartialDate.Of(day)) : voice["links_no_check"],
            [.. groups.Select(group => new HealthGroup(
                LinkWords.IdOf(group.Key), voice[$"link_is_{LinkWords.KeyOf(group.Key)}"], voice[$"link_means_{LinkWords.KeyOf(group.Key)}"],
                Items(view, Routes.Links(view.Language), group.Take(MostOfAState)),
                group.Count() > MostOfAState ? voice.Count("more_links", group.Count() - MostOfAState) : ""))]);
    }

    /// <summary>The links that are called dead, for a page that lists what a label or a flag is about.</summary>
    /// <param name="view">The site.</param>
    /// <param name="from">The page.</param>
    public static ImmutableArray<HealthItem> Dead(SiteView view, string from) =>
        Items(view, from, view.Links.All.Where(link => link.Standing.IsDead).Take(MostOfAState));

    static ImmutableArray<HealthItem> Items(SiteView view, string from, IEnumerable<OutsideLink> links)
    {
        var notes = new Notes(view, from);
        return [.. links.Select(link => new HealthItem(
            // As people wrote it: the canonical form is for machines.
            LinkWords.Of(view, link.Uses[0].Written, link.Uses.Select(use => use.Copy).FirstOrDefault(copy => copy is not null), link.Uses[0].Checked),
            [
                .. link.Uses.Select(use => use.Slug).OfType<string>().Distinct(StringComparer.Ordinal).Select(view.Shown.At).OfType<AnnotatedArticle>().Select(entry => notes.Link(entry)),
                .. view.Corpus.Corpus.Pages.Where(page => page.Bodies.Any(body => link.Uses.Any(use => use.Path == body.Path)))
                    .Select(page => new LinkModel(view.Voice.Say(page.Titles), Routes.Link(from, Routes.Prose(view.Language, page.Name)))),
            ],
            link.Uses.Any(use => use.Path == Corpus.OutletsPath) ? view.Voice["links_outlets"] : ""))];
    }

    static ChartModel Chart(SiteView view, ImmutableArray<(Standing Is, int Count)> states)
    {
        var voice = view.Voice;
        var most = states.Max(state => state.Count);
        return new ChartModel
        {
            Id = "links",
            Title = voice["chart_links"],
            Caption = voice["chart_links_caption"],
            Columns = [voice["chart_link_state"], voice["chart_link_count"]],
            Keys = [],
            Rows = [.. states.Select(state => Charts.Row(
                voice, new RowName(Html.Of(voice[$"link_is_{LinkWords.KeyOf(state.Is)}"]), SafeUrl.Internal($"#part_{LinkWords.IdOf(state.Is)}")),
                [new ChartPart("copy", state.Count, voice.Count("links", state.Count))], most, voice.Count("links", state.Count)))],
        };
    }
}
