using System.Collections.Immutable;
using System.Text;
using Archive.Anchoring;
using Archive.Checking;
using Archive.Formats;
using Archive.Loading;
using Archive.Model;
using Archive.Sealing;

namespace Archive.Tests.Sites;

/// <summary>A site in memory, path by path. Every change makes a new one, so that tests can start from the same site.</summary>
sealed class Site
{
    readonly ImmutableDictionary<string, byte[]> files;

    Site(ImmutableDictionary<string, byte[]> files) => this.files = files;

    /// <summary>A site without files.</summary>
    public static readonly Site Empty = new(ImmutableDictionary.Create<string, byte[]>(StringComparer.Ordinal));

    public Sources Sources => new(files.Select(file => new SourceFile(file.Key, file.Value)));

    public IEnumerable<SourceFile> Files => Sources.Files;

    /// <summary>What loading, anchoring and checking say, in the order of reports.</summary>
    public ImmutableArray<Diagnostic> Faults
    {
        get
        {
            var loaded = Loader.Load(Sources);
            var anchored = Anchorer.Anchor(loaded.Corpus);
            return [.. Diagnostic.Listed([.. loaded.Diagnostics, .. anchored.Diagnostics, .. Checker.Check(anchored.Corpus)])];
        }
    }

    public AnnotatedCorpus Annotated => Anchorer.Anchor(Loader.Load(Sources).Corpus).Corpus;

    public AnnotatedArticle Entry(string slug) => Annotated.Article(slug) ?? throw new InvalidOperationException($"no entry {slug}");

    public Site With(string path, string text) => WithBytes(path, Encoding.UTF8.GetBytes(text));

    public Site WithBytes(string path, byte[] bytes) => new(files.SetItem(path, bytes));

    public Site Without(string path) => new(files.Remove(path));

    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    /// <summary>Changes words that stand once in a file.</summary>
    public Site Change(string path, string words, string instead)
    {
        Where(path, words);
        return With(path, Text(path).Replace(words, instead, StringComparison.Ordinal));
    }

    /// <summary>Line and column, from 1, of words that stand once in a file.</summary>
    public (int Line, int Column) Where(string path, string words)
    {
        var text = Text(path);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(words, at + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidOperationException($"«{words}» does not stand once in {path}");
        return (text[..at].Count(c => c == '\n') + 1, at - text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Max(0, at)));
    }

    /// <summary>The same site after its quotes were compared with its captures on a day.</summary>
    public Site Sealed(DateOnly? day = null) => Annotated.Articles
        .Select(entry => Sealer.Seal(entry, day ?? new DateOnly(2026, 11, 22))).OfType<SealedEntry>()
        .Aggregate(this, (site, made) => site.WithBytes($"content/articles/{made.Slug}/capture.json", SealFormat.Write(made.Seal)));
}
