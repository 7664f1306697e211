using System.Text.RegularExpressions;
using Archive.Formats.Cues;
using Archive.Words;

namespace Archive.Suggesting;

/// <summary>What a hit's surroundings say against it: the publisher speaking of itself, a name that follows, a subject that is there.</summary>
sealed class Context(IEnumerable<string> ownNames)
{
    const string Relayed = "source-relayed";
    const string Unclear = "source-unclear";
    const string Expertise = "source-expertise";
    const string Nobody = "source-nobody";
    const int ShortestName = 3;

    // "(Named person" or a given name right after words that call somebody by office alone.
    static readonly Regex Named = CuePattern.Compile("(?:[(\"] )?<given>", "ar");

    // A past tense of "she", which may be what a participle of saying belongs to.
    static readonly Regex SheDid = new(" \\S+[^ا\\s]ت ", RegexOptions.NonBacktracking);

    readonly string[] ownNames = [.. ownNames.Where(name => name.Length >= ShortestName)];

    /// <summary>True where a hit means what it seems to mean.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="line">Its line as cues read it.</param>
    /// <param name="before">The hits before it on its line.</param>
    public bool Allows(Hit hit, CueLine line, List<Hit> before) => hit.Label switch
    {
        Relayed => !IsOwn(hit),
        Unclear => before.Exists(other => other.Label == Nobody) && !SheDid.IsMatch(line.Text[..^hit.After.Length]),
        Expertise => true,
        _ => hit.Cue.Language != "ar" || !(Named.Match(hit.After) is { Success: true, Index: 0 }),
    };

    // The outlet that publishes a text is not another outlet; neither is the first publisher inside a republished text.
    bool IsOwn(Hit hit)
    {
        var words = Folding.Key($"{hit.Head} {string.Join(' ', hit.After.Split(' ').Take(5))}");
        return Array.Exists(ownNames, name => words.Contains(name, StringComparison.Ordinal));
    }
}
