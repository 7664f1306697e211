using Archive.Model;
using Archive.Words;

namespace Archive.Suggesting;

/// <summary>
/// Who "the source" is: a text introduces its speakers in order, and words that point back mean the last one that fits. After a named
/// channel "the source" is that channel; where nobody was introduced it stays unclear whose words they are.
/// </summary>
sealed class Antecedents(IEnumerable<Speaker> known)
{
    const string Relayed = "source-relayed";
    const string Unclear = "source-unclear";
    const string Asked = "source-anonymity-asked";
    const int StemLength = 4;

    static readonly string[] Speaking = ["source-unnamed", "source-unnamed-side", "source-collective"];

    // A named channel has no speaker of ours: it only stands between an unnamed one and the words that point back.
    sealed record Introduced(string Label, string Key, string Head, bool IsPlural, ProposedSpeaker? Speaker);

    readonly Speaker[] known = [.. known];
    readonly List<Introduced> introduced = [];
    readonly HashSet<string> outlets = new(StringComparer.Ordinal);

    /// <summary>The speakers without a name, in the order of their first words.</summary>
    public IEnumerable<ProposedSpeaker> Speakers => introduced.Select(item => item.Speaker).OfType<ProposedSpeaker>().DistinctBy(speaker => speaker.Id);

    /// <summary>Takes the next hit of the text: under which label it stands and who speaks; null where it is none after all.</summary>
    /// <param name="hit">The hit; hits come in the order of the text.</param>
    /// <param name="words">What it says of the speaker.</param>
    public (string Label, string? Source)? Resolve(Hit hit, string words)
    {
        if (hit.Cue.Refers) return Back(hit);
        if (hit.Label == Relayed)
        {
            introduced.Add(new Introduced("", "", "", false, null));
            // "The British newspaper" after a newspaper was named is that one.
            var isBack = outlets.Count > 0 && Folding.Key(words).Split(' ') is [['ا', 'ل', ..] kind, ..] && Media.Contains(Bare(kind));
            return !isBack && outlets.Add(OutletKey(words)) ? (hit.Label, null) : null;
        }
        if (hit.Label == Asked) return (hit.Label, introduced.LastOrDefault()?.Speaker?.Id);
        return Speaking.Contains(hit.Label) ? (hit.Label, Introduce(hit, words)) : (hit.Label, null);
    }

    (string, string?)? Back(Hit hit)
    {
        var head = Bare(hit.Head);
        if (!IsSource(head))
        {
            // "The officer" is somebody whom the text did not name only where it introduced an officer without a name.
            var same = introduced.LastOrDefault(item => item.Speaker is not null && item.Head.Length >= StemLength && head.Length >= StemLength
                && item.Head.Split(' ').Any(word => Bare(word).StartsWith(head[..StemLength], StringComparison.Ordinal)));
            return same is null ? null : (same.Label, same.Speaker!.Id);
        }
        if (introduced.Count == 0) return (Unclear, null);
        if (introduced[^1].Speaker is null) return null;
        var fitting = introduced.LastOrDefault(item => item.Speaker is not null && item.IsPlural == IsPlural(hit.Head) && IsSource(item.Head));
        if (fitting is not null) return (fitting.Label, fitting.Speaker!.Id);
        // One source may have been several before; several cannot have been one.
        return IsPlural(hit.Head) ? (Unclear, null) : (hit.Label, introduced.Last(item => item.Speaker is not null).Speaker!.Id);
    }

    string Introduce(Hit hit, string words)
    {
        var key = Folding.Key(words);
        var speaker = introduced.FirstOrDefault(item => item.Speaker is not null && item.Key == key)?.Speaker
            ?? (Array.Find(known, speaker => !speaker.IsNamed && speaker.Described is { } described && Folding.Key(described) == key) is { } listed
                ? new ProposedSpeaker(listed.Id.Value, words, IsKnown: true) : new ProposedSpeaker(FreeId(), words, IsKnown: false));
        introduced.Add(new Introduced(hit.Label, key, hit.Head, IsPlural(hit.Head), speaker));
        return speaker.Id;
    }

    string FreeId()
    {
        for (var number = 1; ; number++)
        {
            var id = $"s{number}";
            if (!Array.Exists(known, speaker => speaker.Id.Value == id) && !introduced.Exists(item => item.Speaker?.Id == id)) return id;
        }
    }

    static bool IsSource(string head) => head.Contains("مصدر", StringComparison.Ordinal) || head.Contains("مصادر", StringComparison.Ordinal)
        || head.Contains("source", StringComparison.Ordinal);

    static bool IsPlural(string head) => head.Contains("مصادر", StringComparison.Ordinal) || head.EndsWith("ون", StringComparison.Ordinal)
        || head.EndsWith("ين", StringComparison.Ordinal) || head.EndsWith('s');

    static string Bare(string word) => word.StartsWith("لل", StringComparison.Ordinal) ? word[2..]
        : word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    // The first word that is a name and not a kind of medium.
    static string OutletKey(string words)
    {
        var key = Folding.Key(words).Split(' ');
        var name = Array.FindIndex(key, word => !Media.Contains(Bare(word.StartsWith('ل') && !word.StartsWith("لل", StringComparison.Ordinal) && Media.Contains(word[1..]) ? word[1..] : word)));
        return name < 0 ? key[0] : Bare(key[name]);
    }

    static readonly HashSet<string> Media = new(
        ["وكاله", "صحيفه", "جريده", "قناه", "شبكه", "اذاعه", "راديو", "مجله", "تلفزيون", "فضاييه", "موقع", "انباء", "اخباريه", "الكتروني", "وسايل", "وساءل", "اعلام", "the", "agency", "a"],
        StringComparer.Ordinal);
}
