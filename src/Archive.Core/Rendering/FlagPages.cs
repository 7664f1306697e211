using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;

namespace Archive.Rendering;

/// <summary>The three flags: what they are called, their numbers, their pages.</summary>
static class FlagPages
{
    /// <summary>The three front doors, in their order.</summary>
    public static readonly ImmutableArray<Flag> Flags = [Flag.AnonymousSource, Flag.UnverifiedClaim, Flag.DeadOrLostLink];

    /// <summary>The name of a flag.</summary>
    public static string Name(Voice voice, Flag flag) => Words(voice, flag, "name");

    /// <summary>What a flag means, in a sentence.</summary>
    public static string Definition(Voice voice, Flag flag) => Words(voice, flag, "definition");

    /// <summary>The title of a flag's page, told apart from the label of the same name.</summary>
    public static string Title(Voice voice, Flag flag) => voice["flag_title"].Replace("{name}", Name(voice, flag), StringComparison.Ordinal);

    /// <summary>A page of a flag.</summary>
    /// <param name="view">The site.</param>
    /// <param name="flag">The flag.</param>
    /// <param name="page">From 1.</param>
    public static FlagModel Of(SiteView view, Flag flag, int page)
    {
        var (list, voice) = (Routes.Flag(view.Language, flag), view.Voice);
        var from = Routes.Page(list, page);
        var uses = view.Shown.Uses.Of(flag);
        // What the first page alone shows may look at every entry; later ones only at their own.
        var isFirst = page == 1;
        return new FlagModel
        {
            Id = Routes.IdOf(flag),
            Name = Name(voice, flag),
            Definition = Definition(voice, flag),
            IsFirst = isFirst,
            Numbers = isFirst ? Numbers(view, flag) : [],
            Labels = [.. view.Corpus.Corpus.Labels.Where(label => isFirst && label.Flag == flag).Select(label => LabelPages.Item(view, from, label))],
            Shown = new Passages(view, from).Of(Paging.Of(uses, page), [], []),
            Pager = Paging.Pager(voice, list, uses.Length, page),
            Dead = flag == Flag.DeadOrLostLink && isFirst ? LinkPages.Dead(view, from) : [],
            Links = flag == Flag.DeadOrLostLink ? Routes.Link(from, Routes.Links(view.Language)) : null,
        };
    }

    /// <summary>A flag's numbers, each with what it counts. Numbers that say different things are never added up.</summary>
    public static ImmutableArray<NumberModel> Numbers(SiteView view, Flag flag)
    {
        var (voice, corpus, counted, links) = (view.Voice, view.Corpus.Corpus, view.Shown.Counted, view.Links.States);
        return flag switch
        {
            Flag.DeadOrLostLink =>
            [
                Number("lost", InEntries("lost_links", Tally.LostLinks)),
                // Until there is a dated check, "none are dead" would be a claim that nobody can make.
                links.Any(link => link.Is != Standing.Unchecked)
                    ? Number("dead", voice.Count("dead_links", Tally.DeadLinks(links))) : NoNumber("dead", voice["links_never_checked"]),
                Number("unchecked", voice.Count("unchecked_links", Tally.UncheckedLinks(links))),
            ],
            Flag.AnonymousSource =>
            [
                Number("mentions", InEntries("mentions", Mentions)),
                Number("unnamed_sources", InEntries("unnamed_sources", Tally.UnnamedSources)),
            ],
            _ => [Number("mentions", InEntries("mentions", Mentions))],
        };

        // A number brings its noun with it; words in its place do not.
        NumberModel Number(string what, string words) => new(voice[$"number_{what}"], words, voice[$"number_{what}_counts"], words);

        NumberModel NoNumber(string what, string words) => Number(what, words) with { Alone = $"{voice[$"number_{what}"]}: {words}" };

        int Mentions(AnnotatedArticle entry) => Tally.Mentions(corpus, entry, flag);

        string InEntries(string key, Func<AnnotatedArticle, int> count)
        {
            var (all, entries) = (0, 0);
            foreach (var entry in counted)
            {
                var own = count(entry);
                all += own;
                if (own > 0) entries++;
            }
            return entries == 0 ? voice.Count(key, 0) : $"{voice.Count(key, all)} {voice.Count("in_entries", entries)}";
        }
    }

    static string Words(Voice voice, Flag flag, string part) => voice[$"flag_{Routes.IdOf(flag).Replace('-', '_')}_{part}"];
}
