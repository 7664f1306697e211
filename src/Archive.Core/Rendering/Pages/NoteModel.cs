using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>A page outside the text, as a note shows it.</summary>
sealed record EvidenceModel(Html Says, string Checked, OutsideLinkModel Link);

/// <summary>A note: one annotation as readers see it.</summary>
sealed record NoteModel
{
    public required string Id { get; init; }
    public required string Number { get; init; }
    public required bool Contrast { get; init; }
    public required Html Label { get; init; }
    public required SafeUrl LabelUrl { get; init; }
    public required string Family { get; init; }
    public required string Reading { get; init; }
    public required string ReadingWords { get; init; }
    public required Html Quote { get; init; }
    /// <summary>Characters of the quotation that nobody sees, by code point and name.</summary>
    public required ImmutableArray<string> Hidden { get; init; }
    public required Html Gloss { get; init; }
    public required Html About { get; init; }
    public required Html Note { get; init; }
    public required Html Speaker { get; init; }
    public required string Lines { get; init; }
    public required ImmutableArray<EvidenceModel> Evidence { get; init; }
    public required LinkModel? Against { get; init; }
    public required Html By { get; init; }
    public required string On { get; init; }
    /// <summary>The page of the note itself.</summary>
    public required SafeUrl? Permalink { get; init; }
    public required ImmutableArray<CorrectionModel> Corrections { get; init; }
    public required bool NotCompared { get; init; }
    public required LinkModel? Entry { get; init; }
    /// <summary>The way back to the words in the text, on the page that has both.</summary>
    public SafeUrl? Back { get; init; }
    /// <summary>Where a problem with this note is reported; null in lists, and where the archive names no such place.</summary>
    public SafeUrl? Report { get; init; }
    /// <summary>True in a list of a page that has shown the note before.</summary>
    public bool IsAbove { get; init; }
}
