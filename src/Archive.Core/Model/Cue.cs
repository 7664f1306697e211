namespace Archive.Model;

/// <summary>A rule of <c>suggest</c>: words that often deserve a label.</summary>
/// <param name="Language">Tag of the language it is for.</param>
/// <param name="Label">Id of the label that it proposes.</param>
/// <param name="Pattern">What it looks for, over folded words: see <c>Formats/Cues</c>.</param>
/// <param name="Trap">The same for words that look alike and mean something else; null where none is known.</param>
/// <param name="Why">What the words are, for the person who decides.</param>
/// <param name="Refers">True for words that point back to a speaker whom the text introduced before.</param>
/// <param name="Place">Where the file has it.</param>
public sealed record Cue(string Language, Located<string> Label, string Pattern, string? Trap, LocalText Why, bool Refers, Place Place)
{
    /// <summary>Path of the cues.</summary>
    public const string Path = "content/cues.yaml";
}
