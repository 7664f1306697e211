using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>A value that results can be narrowed to.</summary>
/// <param name="Value">What the address carries.</param>
/// <param name="Words">What readers see.</param>
/// <param name="Family">Of a label its family, else empty.</param>
/// <param name="Reading">Of a label its reading, else empty.</param>
/// <param name="Flag">Of a label its flag, where it has one.</param>
sealed record SearchChoice(string Value, string Words, string Family = "", string Reading = "", string Flag = "");

/// <summary>One way to narrow results.</summary>
/// <param name="Name">What the address carries.</param>
/// <param name="Words">What readers see.</param>
/// <param name="Choices">Its values.</param>
sealed record SearchFacet(string Name, string Words, ImmutableArray<SearchChoice> Choices);

/// <summary>A number's noun in one plural category, with <c>{n}</c>.</summary>
sealed record PluralForm(string Category, string Words);

/// <summary>The search page.</summary>
/// <param name="Terms">Where the form leads without a script.</param>
/// <param name="Script">The page's script.</param>
/// <param name="Manifest">The search data to begin with.</param>
/// <param name="Data">Folder of the search data, from this page.</param>
/// <param name="Up">The site's folder, from this page.</param>
/// <param name="Locale">Language and digits, as browsers write numbers.</param>
/// <param name="Counts">How results are counted.</param>
/// <param name="Facets">How they can be narrowed.</param>
/// <param name="Lists">Lists of entries that need no script.</param>
sealed record SearchModel(
    SafeUrl Terms, SafeUrl Script, SafeUrl Manifest, SafeUrl Data, SafeUrl Up, string Locale,
    ImmutableArray<PluralForm> Counts, ImmutableArray<SearchFacet> Facets, ImmutableArray<LinkModel> Lists);

/// <summary>A word and the entries that have it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Count">Number of entries.</param>
/// <param name="Entries">The newest of them.</param>
sealed record TermItem(Html Word, string Count, ImmutableArray<LinkModel> Entries);

/// <summary>The words of the archive by letter; without a letter only the letters.</summary>
sealed record TermsModel(string Title, ImmutableArray<LinkModel> Letters, ImmutableArray<TermItem> Terms);
