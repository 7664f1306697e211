using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>A label that a program proposes for words of a text. It is a draft: a person decides.</summary>
/// <param name="Label">Id of the label.</param>
/// <param name="Span">The words, UTF-16, on one line of the text.</param>
/// <param name="Quote">The same words.</param>
/// <param name="Occurrence">Which of several equal places is meant, from 1; null where the words stand once.</param>
/// <param name="Source">Id of the speaker, or null.</param>
/// <param name="Why">Why the words are proposed.</param>
/// <param name="IsHeld">True where the entry's annotations or regions already say so.</param>
/// <param name="IsRejected">True where a person has refused it.</param>
public sealed record Suggestion(
    string Label, Span Span, string Quote, int? Occurrence, string? Source, LocalText Why, bool IsHeld, bool IsRejected)
{
    /// <summary>The selector that finds the words again.</summary>
    public Selector Selector => new(Quote, default, Occurrence);
}

/// <summary>A speaker that a text does not name, as suggesting tells them apart.</summary>
/// <param name="Id">Id, not yet used in the entry unless the speaker is known there.</param>
/// <param name="Described">How the text describes the speaker.</param>
/// <param name="IsKnown">True where the entry lists the speaker already.</param>
public sealed record ProposedSpeaker(string Id, string Described, bool IsKnown);

/// <summary>What is proposed for one text.</summary>
/// <param name="Slug">Name of the entry.</param>
/// <param name="Text">The text that the spans point into.</param>
/// <param name="Found">Every finding, in the order of the text, those that the entry already holds included.</param>
/// <param name="Speakers">The unnamed speakers.</param>
public sealed record Suggestions(string Slug, string Text, ImmutableArray<Suggestion> Found, ImmutableArray<ProposedSpeaker> Speakers)
{
    /// <summary>What a person still has to decide.</summary>
    public IEnumerable<Suggestion> Open => Found.Where(suggestion => !suggestion.IsHeld && !suggestion.IsRejected);
}

/// <summary>A suggestion that a person refused: a row of <c>rejected.tsv</c>.</summary>
/// <param name="Hash">Fingerprint of the quote and of its place.</param>
/// <param name="Label">Id of the label that was refused.</param>
/// <param name="By">Id of the person.</param>
/// <param name="On">The day.</param>
public sealed record Rejection(string Hash, string Label, string By, PartialDate On);
