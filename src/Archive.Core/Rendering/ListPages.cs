using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>Makes the pages that list: home, flags, glossary, labels.</summary>
static class ListPages
{
    /// <summary>The three front doors, in their order.</summary>
    public static readonly ImmutableArray<Flag> Flags = [Flag.AnonymousSource, Flag.UnverifiedClaim, Flag.DeadOrLostLink];

    /// <summary>The home page.</summary>
    public static HomeModel Home(SiteView view)
    {
        var from = Routes.Home(view.Language);
        var counted = view.Shown.Counted;
        return new HomeModel(
            view.Voice.Say(view.Corpus.Corpus.Site.Title),
            view.Voice.Say(view.Corpus.Corpus.Site.Tagline),
            [.. Flags.Select(flag => new Door(
                Routes.IdOf(flag), Words(view, flag, "name"), Words(view, flag, "definition"), Numbers(view, flag),
                Routes.Link(from, Routes.Flag(view.Language, flag))))],
            [.. counted.Select(entry => Item(view, from, entry))],
            [.. view.Shown.All.Except<AnnotatedArticle>(counted, ReferenceEqualityComparer.Instance).Select(entry => Item(view, from, entry))]);
    }

    /// <summary>The title of a flag's page, told apart from the label of the same name.</summary>
    public static string FlagTitle(Voice voice, Flag flag) =>
        voice["flag_title"].Replace("{name}", voice[$"flag_{Routes.IdOf(flag).Replace('-', '_')}_name"], StringComparison.Ordinal);

    /// <summary>The page of a flag.</summary>
    public static FlagModel OfFlag(SiteView view, Flag flag)
    {
        var from = Routes.Flag(view.Language, flag);
        return new FlagModel(
            Routes.IdOf(flag), Words(view, flag, "name"), Words(view, flag, "definition"), Numbers(view, flag),
            [.. view.Corpus.Corpus.Labels.Where(label => label.Flag == flag).Select(label => Item(view, from, label))],
            Occurrences(view, from, (label, contrast) => label.Flag == flag && !contrast));
    }

    /// <summary>The glossary.</summary>
    public static LabelsModel Labels(SiteView view) => new(
        [.. Label.Families.Select(family => new FamilyModel(
            family, view.Voice[$"family_{family}"], view.Voice[$"family_{family}_definition"],
            [.. view.Corpus.Corpus.Labels.Where(label => label.Family == family).Select(label => Item(view, Routes.Labels(view.Language), label))]))]);

    /// <summary>The page of a label.</summary>
    public static LabelModel OfLabel(SiteView view, Label label)
    {
        var (from, voice) = (Routes.Label(view.Language, label.Id), view.Voice);
        ImmutableArray<Fact> facts =
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
        return new LabelModel(
            label.Id, voice.Say(label.Name), voice.Say(label.Definition), label.Family, Readings.IdOf(label.Reading), facts,
            Occurrences(view, from, (other, contrast) => other == label && !contrast),
            Occurrences(view, from, (other, contrast) => other == label && contrast));
    }

    // Three numbers on the door of links would be one too many to sum: dead, lost and unchecked are never added up.
    static ImmutableArray<string> Numbers(SiteView view, Flag flag)
    {
        var counted = view.Shown.Counted;
        var voice = view.Voice;
        return flag switch
        {
            Flag.DeadOrLostLink => [voice.Count("lost_links", counted.Sum(Tally.LostLinks))],
            Flag.AnonymousSource => [Mentions(), voice.Count("unnamed_sources", counted.Sum(Tally.UnnamedSources))],
            _ => [Mentions()],
        };

        string Mentions()
        {
            var entries = counted.Select(entry => Tally.Mentions(view.Corpus.Corpus, entry, flag)).Where(mentions => mentions > 0).ToList();
            var passages = voice.Count("mentions", entries.Sum());
            return entries.Count == 0 ? passages : $"{passages} {voice.Count("in_entries", entries.Count)}";
        }
    }

    static string Words(SiteView view, Flag flag, string part) => view.Voice[$"flag_{Routes.IdOf(flag).Replace('-', '_')}_{part}"];

    static EntryItem Item(SiteView view, string from, AnnotatedArticle entry)
    {
        var article = entry.Article;
        var outlet = article.Outlet is { } id ? view.Corpus.Corpus.Outlet(id.Value) : null;
        return new EntryItem(
            new Notes(view, from).Link(entry), view.Voice.Say(article.Summary),
            outlet is null ? Html.Empty : view.Voice.Say(outlet.Name),
            article.Publish == Publish.Full ? "" : view.Voice.Dated("published_on", article.Published),
            view.Voice.Count("labels", Tally.Labels(entry)));
    }

    static LabelItem Item(SiteView view, string from, Label label) => new(
        new LinkModel(view.Voice.Say(label.Name), Routes.Link(from, Routes.Label(view.Language, label.Id))),
        view.Voice.Say(label.Definition), Readings.IdOf(label.Reading), view.Voice[$"reading_{Readings.IdOf(label.Reading)}"],
        view.Voice.Count("mentions", view.Shown.Counted.Sum(entry =>
            entry.Anchors.Count(anchor => !anchor.Annotation.IsContrast && anchor.Annotation.Label.Value == label.Id))));

    static ImmutableArray<Occurrences> Occurrences(SiteView view, string from, Func<Label, bool, bool> wanted)
    {
        var notes = new Notes(view, from);
        return [.. view.Shown.All
            .Select(entry => (entry, anchors: entry.Anchors.Where(anchor => wanted(view.LabelOf(anchor), anchor.Annotation.IsContrast)).ToList()))
            .Where(item => item.anchors.Count > 0)
            .Select(item => new Occurrences(
                notes.Link(item.entry), [.. item.anchors.Select(anchor => notes.Of(item.entry, anchor, withEntry: true))]))];
    }
}
