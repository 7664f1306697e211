using System.Collections.Immutable;
using Archive.Model;
using Archive.Rendering.Pages;
using Archive.Words;

namespace Archive.Rendering;

/// <summary>Makes the lists of the archive's words by letter, each with the entries that have it in any form: search without a script.</summary>
sealed class TermPages(SiteView view, ImmutableArray<ListedTerm> terms)
{
    const int MostEntries = 20;

    // Each language lists the words of its own script.
    readonly ImmutableArray<ListedTerm> own = [.. terms.Where(term => !Direction.IsOnlyAgainst(term.Letter, view.Language.IsRightToLeft))];

    /// <summary>The letters that words begin with.</summary>
    public IEnumerable<string> Letters => own.Select(term => term.Letter).Distinct();

    /// <summary>The page of a letter, or of none.</summary>
    public TermsModel Of(string? letter)
    {
        var from = letter is null ? Routes.Terms(view.Language) : Routes.Terms(view.Language, letter);
        var notes = new Notes(view, from);
        return new TermsModel(
            letter is null ? view.Voice["terms_title"] : Title(view, letter),
            [.. Letters.Select(other => new LinkModel(Voice.Bare(other), Routes.Link(from, Routes.Terms(view.Language, other)), Current: other == letter))],
            [.. own.Where(term => term.Letter == letter).Select(term => new TermItem(
                Voice.Bare(term.Word), view.Voice.Count("in_entries", term.Slugs.Length),
                [.. term.Slugs.Take(MostEntries).Select(view.Shown.At).OfType<AnnotatedArticle>().Select(entry => notes.Link(entry))]))]);
    }

    /// <summary>The title of a letter's page.</summary>
    public static string Title(SiteView view, string letter) => view.Voice["terms_letter"].Replace("{letter}", letter, StringComparison.Ordinal);
}
