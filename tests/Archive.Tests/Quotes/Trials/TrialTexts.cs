using System.Collections.Concurrent;
using Archive.Loading;
using Archive.Model;
using Archive.Prose;
using Archive.Words;

namespace Archive.Tests.Quotes.Trials;

/// <summary>The texts that quotes are taken from: every body that the repository ships and, where they are at hand, captures.</summary>
sealed class TrialTexts
{
    readonly ConcurrentDictionary<string, string?> neighbours = new(StringComparer.Ordinal);

    TrialTexts(string[] shipped, string[] captures)
    {
        All = [.. shipped, .. captures];
        Captures = captures.Length;
        Words = [.. All.SelectMany(Tokens.Of).Select(token => token.Form).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The texts, the shipped ones first.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>How many of them are captures.</summary>
    public int Captures { get; }

    /// <summary>Every different word of all texts.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Reads them. Captures are other people's texts: they lie beside the repository, in <c>shared/seeds</c>, or not at all.</summary>
    public static TrialTexts Read()
    {
        var content = Directory.GetFiles(Repository.At("content"), "*", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        var bodies = Loader.Load(new Sources(content)).Corpus.Articles
            .SelectMany(article => article.Bodies)
            .OrderBy(body => body.Path, StringComparer.Ordinal)
            .Select(body => MarkdownText.Read(body, MarkdownText.OutsideOrFragment).Canonical)
            .Where(text => Tokens.Count(text) >= 100);
        return new TrialTexts([.. bodies], [.. CaptureFiles().Order(StringComparer.Ordinal).Select(File.ReadAllText)]);
    }

    /// <summary>A word of the same script that says something else.</summary>
    public string Another(Dice dice, string word)
    {
        while (true)
        {
            var other = dice.One(Words);
            if (IsSameScript(word, other) && Folding.Key(other) != Folding.Key(word)) return other;
        }
    }

    /// <summary>The word of all texts that is most like a word without being it, or any other where none is near.</summary>
    public string Neighbour(Dice dice, string word)
    {
        var key = Folding.Key(word);
        return neighbours.GetOrAdd(word, _ => Words
            .Where(other => Math.Abs(other.Length - word.Length) <= 2 && IsSameScript(word, other))
            .Select(other => (other, slips: Near.Slips(key, Folding.Key(other))))
            .Where(pair => pair.slips is > 0 and <= 2)
            .OrderBy(pair => pair.slips).Select(pair => pair.other).FirstOrDefault()) ?? Another(dice, word);
    }

    static bool IsSameScript(string a, string b) => char.IsAscii(a[0]) == char.IsAscii(b[0]);

    static string[] CaptureFiles()
    {
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(seeds)) return Directory.GetFiles(seeds, "*.txt");
        }
        return [];
    }
}
