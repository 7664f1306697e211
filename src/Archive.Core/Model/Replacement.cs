namespace Archive.Model;

/// <summary>What a fix comes to in its file: words in the place of a stretch.</summary>
/// <param name="Start">First place of the stretch.</param>
/// <param name="End">The place after it.</param>
/// <param name="Text">What stands there afterwards.</param>
public sealed record Replacement(Place Start, Place End, string Text);
