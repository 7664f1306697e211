using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>An exercise: on a full text words are to be found, on an excerpt quotes and labels are to be matched.</summary>
sealed record ExerciseModel
{
    public required LinkModel Entry { get; init; }
    /// <summary><c>find</c> or <c>match</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>The text, its labels there but not to be seen; empty where quotes are matched.</summary>
    public Html Text { get; init; } = Html.Empty;
    public required string TextLang { get; init; }
    public required string TextDir { get; init; }
    public ImmutableArray<FindFamily> Families { get; init; } = [];
    public ImmutableArray<MatchItem> Items { get; init; } = [];
    public required SafeUrl Key { get; init; }
    public required SafeUrl Script { get; init; }
}

/// <summary>What can be found of one family.</summary>
sealed record FindFamily(string Id, string Name, string Definition, string Count, ImmutableArray<KeyRow> Rows);

/// <summary>A quote, the label that it carries, and labels that it does not.</summary>
/// <param name="Number">Its number in the exercise.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Gloss">In the language of the page.</param>
/// <param name="Options">The labels to choose from, by name.</param>
/// <param name="Answer">The row of the key.</param>
sealed record MatchItem(string Number, Html Quote, Html Gloss, ImmutableArray<MatchOption> Options, KeyRow Answer);

/// <summary>A label to choose.</summary>
sealed record MatchOption(string Id, string Name, bool IsAnswer);

/// <summary>The key of an exercise.</summary>
sealed record KeyModel(LinkModel Entry, SafeUrl Exercise, ImmutableArray<KeyRow> Rows, ImmutableArray<KeyRow> Contrasts);

/// <summary>A quote, its label and the page of its note.</summary>
sealed record KeyRow(string Number, string Family, Html Quote, Html Gloss, Html Label, SafeUrl? Note);
