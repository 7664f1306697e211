using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>What stands where a page has moved, was withdrawn or is gone.</summary>
sealed record StandInModel(string Title, Html Words, string On, ImmutableArray<LinkModel> Links);

/// <summary>A note that was taken back.</summary>
sealed record WithdrawnModel(string Id, string On, Html Why);

/// <summary>The page of corrections: our words about them, and the list.</summary>
sealed record CorrectionsModel(string Title, string TitleLang, string TitleDir, Html Body, ImmutableArray<CorrectionItem> Items);

/// <summary>A correction or a withdrawal in the list.</summary>
sealed record CorrectionItem(string On, string Kind, LinkModel Note, LinkModel Entry, Html Words);
