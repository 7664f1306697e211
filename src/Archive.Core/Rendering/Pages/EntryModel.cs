using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>A bar of the map of the original: a paragraph, its width by its words.</summary>
sealed record Bar(int X, int Y, int Width, string Sourcing);

/// <summary>A row of the map's table.</summary>
sealed record MapRow(string Line, string Words, string Sourcing, string SourcingWords, ImmutableArray<LinkModel> Notes);

/// <summary>What a pattern of the map means.</summary>
sealed record MapKey(string Sourcing, string Words);

/// <summary>The map of the original: what each paragraph is and how it is sourced.</summary>
sealed record MapModel(int Width, int Height, ImmutableArray<Bar> Bars, ImmutableArray<MapRow> Rows, ImmutableArray<MapKey> Keys);

/// <summary>A row of "who says so?".</summary>
sealed record SpeakerRow(Html Who, string Sourcing, string Known, Html Described, Html Note, ImmutableArray<LinkModel> Notes);

/// <summary>A question and the note it belongs to.</summary>
sealed record QuestionModel(Html Question, LinkModel Note);

/// <summary>Where a reader may go from an entry; to a mirror there is a page that compares the two as well.</summary>
sealed record NextModel(string Why, LinkModel Entry, SafeUrl? Compare);

/// <summary>A flag of an entry and how many passages carry it.</summary>
sealed record FlagCount(string Id, string Name, string Count, SafeUrl Url);

/// <summary>A family or a reading in the legend.</summary>
/// <param name="Id">Its id, which is also its icon.</param>
/// <param name="Kind"><c>family</c> or <c>reading</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many labels of the entry are of it.</param>
/// <param name="Occurs">False where there is none to show.</param>
sealed record LegendItem(string Id, string Kind, string Name, string Count, bool Occurs);

/// <summary>A block of a text and the notes that stand beside it.</summary>
sealed record TextPart(Html Html, ImmutableArray<NoteModel> Notes);

/// <summary>The page of one entry.</summary>
sealed record EntryModel
{
    public required string Kind { get; init; }
    public required Html Title { get; init; }
    public required Html OtherTitle { get; init; }
    /// <summary>Characters of the headline and the byline that nobody sees, by code point and name.</summary>
    public required ImmutableArray<string> TitleHidden { get; init; }
    /// <summary>The parts that the page has after its card, by the end of their id; in the order of the page.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Contents { get; init; } = [];
    public required ImmutableArray<FlagCount> Flags { get; init; }
    public required Html Summary { get; init; }
    public required Html ContentNote { get; init; }
    public required string Reviewed { get; init; }
    public required ImmutableArray<Fact> Card { get; init; }
    public required MapModel? Map { get; init; }
    public required ImmutableArray<LegendItem> Legend { get; init; }
    public required ImmutableArray<TextPart> Body { get; init; }
    /// <summary>Those of the body and its translation.</summary>
    public required ImmutableArray<string> BodyHidden { get; init; }
    public required string BodyLang { get; init; }
    public required string BodyDir { get; init; }
    public required Html Translation { get; init; }
    public required Html WholeText { get; init; }
    /// <summary>Those of the whole text, where it is shown.</summary>
    public required ImmutableArray<string> WholeTextHidden { get; init; }
    public required string TextLang { get; init; }
    public required string TextDir { get; init; }
    public required ImmutableArray<SpeakerRow> Speakers { get; init; }
    public required ImmutableArray<NoteModel> Notes { get; init; }
    public required ImmutableArray<NoteModel> Credits { get; init; }
    public required ImmutableArray<NoteModel> Contrasts { get; init; }
    public required ImmutableArray<NoteModel> Copy { get; init; }
    public required ImmutableArray<QuestionModel> Questions { get; init; }
    public required ImmutableArray<WithdrawnModel> Withdrawn { get; init; }
    public required LinkModel? Exercise { get; init; }
    public required ImmutableArray<NextModel> Next { get; init; }
    /// <summary>Null where the page does not show the whole source text.</summary>
    public required AnnotateModel? Annotate { get; init; }
}
