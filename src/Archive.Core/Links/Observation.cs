namespace Archive.Links;

/// <summary>What one check of one address comes to.</summary>
public enum Outcome
{
    /// <summary>The page answered.</summary>
    Alive,

    /// <summary>The page is said not to be there: by its server, or because its host has no name any more.</summary>
    Missing,

    /// <summary>No usable answer: the way to it or its server is out of order.</summary>
    Trouble,

    /// <summary>The site does not let programs look.</summary>
    Barred,

    /// <summary>Withheld for legal reasons.</summary>
    Withheld,

    /// <summary>It answered, but probably with another page.</summary>
    SoftMissing,

    /// <summary>It is not an address that may be dialled.</summary>
    Excluded,

    /// <summary>The server asked for patience: nothing was learnt, nothing is recorded.</summary>
    Nothing,
}

/// <summary>What one check of one address found.</summary>
/// <param name="Outcome">What it comes to.</param>
/// <param name="Reason">On what ground: a word of <see cref="Reasons"/>.</param>
/// <param name="Code">HTTP status of the last answer; null where none came.</param>
/// <param name="FinalUrl">Where permanent redirects lead, or null.</param>
public sealed record Observation(Outcome Outcome, string Reason, int? Code = null, string? FinalUrl = null)
{
    /// <summary>True for a failure of either kind.</summary>
    public bool IsFailure => Outcome is Outcome.Missing or Outcome.Trouble;
}
