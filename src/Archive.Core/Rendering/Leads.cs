using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering;

/// <summary>A name of a flag or label that stands before a headline, and its card.</summary>
sealed record Lead(string Name, CardImage Card);

/// <summary>
/// What a shared entry leads with. A headline alone would spread the very claim that the entry is about, so the labels come first.
/// </summary>
static class Leads
{
    // Services cut titles; two names still leave room for the headline.
    const int Most = 2;

    /// <summary>Flags in the order of the site, then the labels that occur most, what only concerns our copy last.</summary>
    public static ImmutableArray<Lead> Of(SiteView view, CardImages cards, IEnumerable<Anchor> anchors)
    {
        var labels = anchors.Where(anchor => !anchor.Annotation.IsContrast).Select(view.LabelOf).ToList();
        var flags = FlagPages.Flags.Where(flag => labels.Any(label => label.Flag == flag && label.Family != "copy"))
            .Select(flag => new Lead(cards.Of(flag).Words, cards.Of(flag)));
        var others = labels.Where(label => label.Flag is null || label.Family == "copy").GroupBy(label => label.Id, StringComparer.Ordinal)
            .Select(same => new { Label = same.First(), Count = same.Count() })
            .OrderBy(same => same.Label.Family == "copy" ? 1 : 0).ThenBy(same => (int)same.Label.Tier).ThenByDescending(same => same.Count)
            .Select(same => new Lead(view.Voice.Plain(same.Label.Name), cards.Of(same.Label)));
        return [.. flags.Concat(others).DistinctBy(lead => lead.Name).Take(Most)];
    }
}
