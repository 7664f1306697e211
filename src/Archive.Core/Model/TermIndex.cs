using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>A word of the archive and the entries that have it in any of its forms, for those who read without a script.</summary>
/// <param name="Letter">The letter it is listed under.</param>
/// <param name="Key">By what it is sorted.</param>
/// <param name="Word">The word as texts spell it most often.</param>
/// <param name="Slugs">The entries, newest first.</param>
public sealed record ListedTerm(string Letter, string Key, string Word, ImmutableArray<string> Slugs);
