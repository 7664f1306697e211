namespace Archive.Model.Fingerprints;

/// <summary>What a file is known by from one build to the next.</summary>
/// <param name="Content">What is on it: files of one content have the same bytes.</param>
/// <param name="Origin">
/// What it is made from: while that is the same, so is the content, and nobody need look at it. <see cref="Fingerprint.None"/> where only the content tells.
/// </param>
public readonly record struct Identity(Fingerprint Content, Fingerprint Origin = default)
{
    /// <summary>Of a file of which nothing is known.</summary>
    public static readonly Identity None;

    /// <summary>True where a file of another identity is made from the very same, so that nothing on it can have changed.</summary>
    public bool IsSureOf(Fingerprint origin) => origin != Fingerprint.None && origin == Origin;
}
