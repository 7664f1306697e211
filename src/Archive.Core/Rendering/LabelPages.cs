using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>The glossary, and the page of each label.</summary>
static class LabelPages
{
    // A page that teaches needs a few counter-examples; the entries have them all.
    const int MostContrasts = 10;

    /// <summary>The glossary.</summary>
    public static LabelsModel Glossary(SiteView view) => new(
        [.. Label.Families.Select(family => new FamilyModel(
            family, view.Voice[$"family_{family}"], view.Voice[$"family_{family}_definition"],
            [.. OfFamily(view, family).Select(label => Item(view, Routes.Labels(view.Language), label))]))]);

    /// <summary>A page of a label.</summary>
    /// <param name="view">The site.</param>
    /// <param name="label">The label.</param>
    /// <param name="page">From 1.</param>
    public static LabelModel Of(SiteView view, Label label, int page)
    {
        var (list, voice) = (Routes.Label(view.Language, label.Id), view.Voice);
        var from = Routes.Page(list, page);
        var (uses, contrasts) = (view.Shown.Uses.Of(label), view.Shown.Uses.Contrasting(label));
        var family = OfFamily(view, label.Family);
        var at = family.IndexOf(label);
        // What the first page alone shows may look at every use of the label; later ones only at their own.
        var isFirst = page == 1;
        var example = isFirst ? Example(uses) : [];
        return new LabelModel
        {
            Name = voice.Say(label.Name),
            Definition = voice.Say(label.Definition),
            Family = label.Family,
            Reading = Readings.IdOf(label.Reading),
            IsFirst = isFirst,
            Facts = isFirst ? Facts(view, label) : [],
            Parent = label.Parent is { } parent && view.Corpus.Corpus.Label(parent.Value) is { } wider ? Link(view, from, wider) : null,
            Attributes = [.. label.Attributes.Select(pair => new AttributeModel(
                AttributeWords.Name(voice, pair.Key), [.. pair.Value.Select(value => AttributeWords.Value(voice, pair.Key, value))]))],
            Shown = new Passages(view, from).Of(Paging.Of(uses, page), example, isFirst ? contrasts[..Math.Min(contrasts.Length, MostContrasts)] : []),
            IsExamplePractice = example is [{ IsPractice: true }],
            MoreContrasts = contrasts.Length > MostContrasts ? voice.Count("more_entries", contrasts.Length - MostContrasts) : "",
            Used = isFirst ? Used(view, label) : "",
            Pager = Paging.Pager(voice, list, uses.Length, page),
            Dead = label.Id == Label.DeadLink && isFirst ? LinkPages.Dead(view, from) : [],
            Links = label.Id == Label.DeadLink ? Routes.Link(from, Routes.Links(view.Language)) : null,
            Before = at > 0 ? Link(view, from, family[at - 1]) : null,
            After = at < family.Length - 1 ? Link(view, from, family[at + 1]) : null,
        };
    }

    /// <summary>A label in a list.</summary>
    public static LabelItem Item(SiteView view, string from, Label label) => new(
        Link(view, from, label), view.Voice.Say(label.Definition), label.Family,
        Readings.IdOf(label.Reading), view.Voice[$"reading_{Readings.IdOf(label.Reading)}"], Used(view, label));

    static string Used(SiteView view, Label label)
    {
        // This label is read from the ledger: what carries it is links, not passages.
        if (label.Id == Label.DeadLink)
            return Tally.LastChecked(view.Links.States) is null ? view.Voice["links_never_checked"] : view.Voice.Count("dead_links", Tally.DeadLinks(view.Links.States));
        var entries = view.Shown.Uses.Of(label).Where(use => !use.IsPractice).ToList();
        var words = view.Voice.Count("mentions", entries.Sum(use => Tally.Mentions(use.Entry, label)));
        return entries.Count == 0 ? words : $"{words} {view.Voice.Count("in_entries", entries.Count)}";
    }

    static ImmutableArray<Fact> Facts(SiteView view, Label label)
    {
        var voice = view.Voice;
        return
        [
            new(voice["label_family"], Html.Of(voice[$"family_{label.Family}"])),
            new(voice["label_reading"], Html.Of(voice[$"reading_{Readings.IdOf(label.Reading)}"])),
            new(voice["label_tier"], Html.Of(voice[label.Tier == Tier.A ? "tier_a" : "tier_b"])),
            new(voice["label_basis"], Html.Of(voice[label.Basis switch
            {
                Basis.Text => "basis_text",
                Basis.Evidence => "basis_evidence",
                _ => "basis_both",
            }])),
        ];
    }

    // Uses are in order, counted entries first: a practice text is the example only where the archive has none.
    static ImmutableArray<EntryUse> Example(ImmutableArray<EntryUse> uses) => [.. uses
        .SelectMany(use => use.Anchors, (use, anchor) => new { use, anchor })
        .OrderBy(pair => (pair.use.IsPractice ? 2 : 0) + (pair.anchor.Annotation.Selector is null ? 1 : 0))
        .Take(1)
        .Select(pair => pair.use with { Anchors = [pair.anchor] })];

    static ImmutableArray<Label> OfFamily(SiteView view, string family) => [.. view.Corpus.Corpus.Labels.Where(label => label.Family == family)];

    static LinkModel Link(SiteView view, string from, Label label) =>
        new(view.Voice.Say(label.Name), Routes.Link(from, Routes.Label(view.Language, label.Id)));
}
