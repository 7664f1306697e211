using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>The page of one annotation: all that a class needs of it, at an address of its own.</summary>
sealed record AnnotationModel
{
    public required NoteModel Note { get; init; }
    public required Html Definition { get; init; }
    /// <summary>The published words around the quote, where it stands in any; the quote alone is marked.</summary>
    public required Html Context { get; init; }
    public required bool IsFull { get; init; }
    public required string ContextLang { get; init; }
    public required string ContextDir { get; init; }
    public required SpeakerRow? Speaker { get; init; }
    public required Html Question { get; init; }
    public required string Position { get; init; }
    public required LinkModel Entry { get; init; }
    public required LinkModel? Previous { get; init; }
    public required LinkModel? Next { get; init; }
    /// <summary>The original, its copy in a web archive, and the very words in the original where the seal says they stand there once.</summary>
    public required ImmutableArray<Fact> Ways { get; init; }
    public required string Address { get; init; }
    public required ImmutableArray<CitationModel> Citations { get; init; }
    public required SafeUrl BibTex { get; init; }
    public required SafeUrl Csl { get; init; }
    public required string Snippet { get; init; }
    public required SafeUrl Embed { get; init; }
}

/// <summary>A citation as text.</summary>
sealed record CitationModel(string Lang, string Dir, string Words, string Address);

/// <summary>A correction of a note.</summary>
sealed record CorrectionModel(string On, Html What);

/// <summary>The notes of an entry for other people's pages: one is shown, the one that the address names.</summary>
sealed record EmbedModel(SafeUrl Stylesheet, string Canonical, LinkModel Entry, ImmutableArray<EmbedNote> Notes, ImmutableArray<WithdrawnModel> Withdrawn);

/// <summary>A note in the embed.</summary>
sealed record EmbedNote(string Id, string Number, bool Contrast, Html Label, string Reading, string ReadingWords, Html Quote, Html Gloss, Html Note, SafeUrl? Url);
