using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>The home page: as long for ten thousand entries as for ten.</summary>
static class HomePages
{
    /// <summary>Most entries that it names in one list.</summary>
    public const int Most = 10;

    /// <summary>The home page.</summary>
    public static HomeModel Of(SiteView view)
    {
        var (from, voice, shown) = (Routes.Home(view.Language), view.Voice, view.Shown);
        ImmutableArray<AnnotatedArticle> newest = [.. EntryItems.Newest(shown.Counted, Most)];
        return new HomeModel
        {
            Title = voice.Say(view.Corpus.Corpus.Site.Title),
            Tagline = voice.Say(view.Corpus.Corpus.Site.Tagline),
            Doors = [.. FlagPages.Flags.Select(flag => new Door(
                Routes.IdOf(flag), FlagPages.Name(voice, flag), FlagPages.Definition(voice, flag), FlagPages.Numbers(view, flag),
                Routes.Link(from, Routes.Flag(view.Language, flag))))],
            Entries = [.. newest.Select(entry => EntryItems.Of(view, from, entry))],
            All = Link("browse_all", Routes.Browse(view.Language)),
            Counted = voice.Count("entries", shown.Counted.Length),
            Practice = [.. EntryItems.Newest(shown.Practice, Most).Select(entry => EntryItems.Of(view, from, entry))],
            AllPractice = shown.Practice.Length > Most ? Link("browse_all_practice", Routes.Practice(view.Language)) : null,
            Lessons = view.Corpus.Corpus.Lessons.IsEmpty ? null : Link("lessons_title", Routes.Lessons(view.Language)),
            Families = [.. Label.Families.Select(family => new LabelFamily(family, voice[$"family_{family}"], voice[$"family_{family}_definition"]))],
            Charts = shown.Counted.IsEmpty ? [] : [HomeCharts.Families(view), HomeCharts.Sourcing(view, newest), HomeCharts.Reviews(view)],
        };

        LinkModel? Link(string key, string to) => view.Way(from, to) is { } way ? new LinkModel(Html.Of(voice[key]), way) : null;
    }
}
