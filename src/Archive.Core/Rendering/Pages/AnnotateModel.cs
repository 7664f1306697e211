using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Rendering.Pages;

/// <summary>What the script needs that turns selected words into an annotation of the sidecar.</summary>
/// <param name="Script">The script.</param>
/// <param name="Number">The number of the next free id: <c>a</c> and this number.</param>
/// <param name="Note">An empty note in the languages of the site, as YAML.</param>
/// <param name="IsOneLine">True where a quote must stand within one paragraph: a capture's line ends are not on the page.</param>
/// <param name="Families">The labels to choose from.</param>
/// <param name="Edit">Where a change to the sidecar is proposed; null where the archive names no such place.</param>
sealed record AnnotateModel(SafeUrl Script, int Number, string Note, bool IsOneLine, ImmutableArray<AnnotateFamily> Families, SafeUrl? Edit);

/// <summary>The labels of a family by id and name.</summary>
sealed record AnnotateFamily(string Name, ImmutableArray<KeyValuePair<string, string>> Labels);
