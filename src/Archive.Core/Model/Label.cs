using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>How a label asks to be read.</summary>
public enum Reading
{
    /// <summary>Read this passage with care.</summary>
    Caution,

    /// <summary>Good to know; neither a fault nor a merit.</summary>
    Context,

    /// <summary>The text did this well.</summary>
    Credit,
}

/// <summary>How far two careful readers would agree on a label.</summary>
public enum Tier
{
    /// <summary>Reproducible from the text by rule.</summary>
    A,

    /// <summary>A judgement; kept out of the numbers on the home page.</summary>
    B,
}

/// <summary>What a label rests on.</summary>
public enum Basis
{
    /// <summary>The text alone.</summary>
    Text,

    /// <summary>The text, or evidence from outside it.</summary>
    TextAndEvidence,

    /// <summary>Evidence only: an annotation without it is an error.</summary>
    Evidence,
}

/// <summary>One of the three front doors of the site.</summary>
public enum Flag
{
    /// <summary>Someone speaks and is not named.</summary>
    AnonymousSource,

    /// <summary>The text does not show what a statement rests on.</summary>
    UnverifiedClaim,

    /// <summary>A link that is dead, or whose address our copy lost.</summary>
    DeadOrLostLink,
}

/// <summary>A label of the vocabulary: it speaks about the text, never about the truth.</summary>
/// <param name="Id">Id; its first word is the family, unless <paramref name="Parent"/> gives it.</param>
/// <param name="Name">Shown name.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Reading">How to read it.</param>
/// <param name="Tier">Reproducible or a judgement.</param>
/// <param name="Flag">The front door it belongs to, if any.</param>
/// <param name="Parent">For an archive's own label, the label that it narrows.</param>
/// <param name="Attributes">Names of attributes and the values each may have.</param>
/// <param name="Place">Where <c>labels.yaml</c> has it.</param>
public sealed record Label(
    string Id,
    LocalText Name,
    LocalText Definition,
    Basis Basis,
    Reading Reading,
    Tier Tier,
    Flag? Flag,
    Located<string>? Parent,
    ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Attributes,
    Place Place)
{
    /// <summary>The label read from the ledger of link checks, never written by hand.</summary>
    public const string DeadLink = "copy-dead-link";

    /// <summary>The label for words of a link whose address our copy lost.</summary>
    public const string LostLink = "copy-lost-link";

    /// <summary>Labels of the source family that say there is nobody who could be listed as a source.</summary>
    public static readonly ImmutableArray<string> Speakerless = ["source-nobody", "source-unclear"];

    /// <summary>The four families, in the order of the site.</summary>
    public static readonly ImmutableArray<string> Families = ["source", "claim", "wording", "copy"];

    /// <summary><c>source</c>, <c>claim</c>, <c>wording</c> or <c>copy</c>.</summary>
    public string Family
    {
        get
        {
            var id = Parent?.Value ?? Id;
            foreach (var family in Families)
            {
                if (id.StartsWith(family, StringComparison.Ordinal) && id.AsSpan(family.Length).StartsWith('-')) return family;
            }
            return id.Split('-')[0];
        }
    }
}
