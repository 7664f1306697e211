using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Makes the search page: the form, everything the script says, and ways on for those without it.</summary>
static class SearchPages
{
    /// <summary>The search page.</summary>
    public static SearchModel Of(SiteView view)
    {
        var (from, voice) = (Routes.Search(view.Language), view.Voice);
        var manifest = Routes.Link(from, Routes.SearchManifest);
        return new SearchModel(
            view.Way(from, Routes.Terms(view.Language)) ?? Routes.Link(from, from), Routes.Link(from, Routes.SearchScript), manifest,
            SafeUrl.Internal(manifest.Address[..(manifest.Address.LastIndexOf('/') + 1)]),
            SafeUrl.Internal(Routes.Link(from, Routes.Root).Address[..^Routes.Root.Length]),
            voice.Locale, voice.Forms("results"), Facets(view),
            [
                .. FlagPages.Flags.Select(flag => new LinkModel(Html.Of(FlagPages.Title(voice, flag)), Routes.Link(from, Routes.Flag(view.Language, flag)))),
                new LinkModel(Html.Of(voice["labels_title"]), Routes.Link(from, Routes.Labels(view.Language))),
                new LinkModel(Html.Of(voice["browse_title"]), Routes.Link(from, Routes.Browse(view.Language))),
                new LinkModel(Html.Of(voice["terms_title"]), Routes.Link(from, Routes.Terms(view.Language))),
            ]);
    }

    static ImmutableArray<SearchFacet> Facets(SiteView view)
    {
        var (voice, corpus) = (view.Voice, view.Corpus.Corpus);
        var entries = view.Shown.All.Where(entry => entry.Article.Publish != Publish.Draft).ToList();
        var labels = entries.SelectMany(entry => entry.Anchors).Select(view.LabelOf).ToHashSet<Label>(ReferenceEqualityComparer.Instance);
        var outlets = entries.Select(entry => entry.Article.Outlet?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. new[]
            {
                Facet("flag", FlagPages.Flags.Where(flag => labels.Any(label => label.Flag == flag))
                    .Select(flag => new SearchChoice(Routes.IdOf(flag), voice[$"flag_{Routes.IdOf(flag).Replace('-', '_')}_name"]))),
                Facet("family", Label.Families.Where(family => labels.Any(label => label.Family == family))
                    .Select(family => new SearchChoice(family, voice[$"family_{family}"]))),
                Facet("label", corpus.Labels.Where(labels.Contains).Select(label => new SearchChoice(
                    label.Id, voice.Plain(label.Name), label.Family, Readings.IdOf(label.Reading), label.Flag is { } flag ? Routes.IdOf(flag) : ""))),
                Facet("outlet", corpus.Outlets.Where(outlet => outlets.Contains(outlet.Id)).Select(outlet => new SearchChoice(outlet.Id, voice.Plain(outlet.Name)))),
                Facet("year", entries.Where(entry => entry.Article.Published.IsStated).DistinctBy(entry => entry.Article.Published.Year).OrderByDescending(entry => entry.Article.Published.Year)
                    .Select(entry => new SearchChoice($"{entry.Article.Published.Year:0000}", voice.Date(new PartialDate(entry.Article.Published.Year))))),
                Facet("language", entries.Select(entry => entry.Article.Language.Tag).Distinct().Order(StringComparer.Ordinal)
                    .Select(tag => new SearchChoice(tag, voice.NameOf(new Language(tag))))),
            }.Where(facet => facet.Choices.Length > 1),
        ];

        SearchFacet Facet(string name, IEnumerable<SearchChoice> choices) => new(name, voice[name == "label" ? "search_label_facet" : $"search_{name}"], [.. choices]);
    }
}
