using Archive.Words;

namespace Archive.Tests.Words.Pairs;

/// <summary>Two words, what joins them or seems to, and whether a reader would count them as one.</summary>
sealed record Pair(string Kind, string One, string Other, bool Same)
{
    public override string ToString() => $"{Kind}: {One} {(Same ? "=" : "≠")} {Other}";
}

/// <summary>Pairs of words with a judgement each, and what the classes say of them.</summary>
sealed class PairList(IReadOnlyList<Pair> pairs)
{
    // The shared list gives no kinds, but it is in this order.
    static readonly (string Kind, int Count)[] Order =
    [
        ("spelling", 22), ("clitic", 37), ("inflection", 48), ("nisba", 27), ("verb", 21), ("plural", 36), ("variant", 6),
        ("not-suffix", 26), ("not-clitic", 23), ("not-root", 24), ("not-look-alike", 14),
    ];

    /// <summary>The list of this repository: kind, word, word, judgement.</summary>
    public static PairList HeldOut { get; } = Own("held-out");

    /// <summary>Another list, written when the rules were done, and never worked on.</summary>
    public static PairList Once { get; } = Own("once");

    /// <summary>English words, judged once as well.</summary>
    public static PairList English { get; } = Own("english");

    /// <summary>The list that lies beside the repository, where there is one.</summary>
    public static PairList? Shared()
    {
        var path = Repository.At("../shared/arabic/pairs.tsv");
        if (!File.Exists(path)) return null;
        var kinds = Order.SelectMany(row => Enumerable.Repeat(row.Kind, row.Count)).ToList();
        return new PairList([.. Lines(path).Select((row, at) => new Pair(at < kinds.Count ? kinds[at] : "other", row[0], row[1], row[2] == "1"))]);
    }

    static PairList Own(string name) =>
        new([.. Lines(Repository.At($"tests/Archive.Tests/Words/Pairs/{name}.tsv")).Select(row => new Pair(row[0], row[1], row[2], row[3] == "1"))]);

    static IEnumerable<string[]> Lines(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split('\t'));

    /// <summary>Both lists together.</summary>
    public PairList And(PairList? other) => new([.. pairs, .. other?.Pairs ?? []]);

    IReadOnlyList<Pair> Pairs => pairs;

    /// <summary>What the classes of the list's own words say of it.</summary>
    /// <param name="lexicon">The forms to go by, if not all that there are.</param>
    public Score Judge(LexiconForms? lexicon = null)
    {
        var vocabulary = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).SelectMany(SearchTokens.Of).Select(token => token.Term);
        var classes = WordClasses.Made(vocabulary, [], [], lexicon ?? Lexicon.Forms);
        return new Score([.. pairs.Select(pair => (pair, Joined(classes, pair)))]);
    }

    static bool Joined(WordClasses classes, Pair pair) => Ids(classes, pair.One).Intersect(Ids(classes, pair.Other), StringComparer.Ordinal).Any();

    static IEnumerable<string> Ids(WordClasses classes, string word) => SearchTokens.Of(word).SelectMany(token => classes.Of(token.Term));
}
