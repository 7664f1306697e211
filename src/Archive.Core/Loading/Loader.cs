using System.Collections.Immutable;
using Archive.Formats;
using Archive.Formats.Cues;
using Archive.Formats.Shapes;
using Archive.Formats.Yaml;
using Archive.Model;

namespace Archive.Loading;

/// <summary>What loading gives: a corpus, as far as the files allow one, and everything that is wrong with them.</summary>
public sealed record Loaded(Corpus Corpus, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The entries with the files that each was read from, by slug.</summary>
    internal ImmutableArray<ReadEntry> Entries { get; init; } = [];
}

/// <summary>Files in, records out. Every fault of form is found here; faults of meaning are found later.</summary>
public static class Loader
{
    /// <summary>Where the settings stand: the only file that a root must have.</summary>
    public const string SitePath = "content/site.yaml";

    // Stands in for settings that cannot be read, so that the faults of all other files are still reported in the same run.
    static readonly SiteSettings Unread = new()
    {
        Title = LocalText.Empty,
        Languages = [new Language("ar"), new Language("en")],
        BaseUrl = "/",
    };

    /// <summary>Loads all sources.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="previous">What an earlier load gave: an entry whose files are the same is not read again.</param>
    /// <param name="reading">Told of each file before it is read, so that somebody with a clock can watch, and of null after.</param>
    public static Loaded Load(Sources sources, Loaded? previous = null, Action<string?>? reading = null)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        // The settings set the limits, but are a contribution like others.
        var reader = new FileReader(diagnostics, Limits.Usual, reading);
        PathFaults.Find(sources, diagnostics);
        var addresses = AddressList.Read(sources, diagnostics);
        var site = Read(SitePath, Value.Of(SiteShapes.Site), SiteFormat.Site);
        if (site is null && !reader.HasError(SitePath)) reader.Report(Rules.FileMissing, new Place(SitePath), new Detail("file", SitePath));
        var limits = (site ?? Unread).Limits;
        reader = new FileReader(diagnostics, limits, reading);
        // What was read under other limits says nothing about these.
        var entries = ArticleLoading.All(sources, previous?.Corpus.Site.Limits == limits ? previous.Entries : [], (faults) => new FileReader(faults, limits, reading));
        diagnostics.AddRange(entries.SelectMany(entry => entry.Diagnostics));
        var corpus = new Corpus(
            site ?? Unread,
            ReadList(Corpus.LabelsPath, SiteShapes.Labels, SiteFormat.Labels),
            ReadList(Corpus.OutletsPath, SiteShapes.Outlets, SiteFormat.Outlets),
            ReadList(Corpus.PeoplePath, SiteShapes.People, SiteFormat.People),
            [.. entries.Select(entry => entry.Article).OfType<Article>()],
            new PageLoading(sources, reader).All(),
            new LessonLoading(sources, reader).All(),
            Broken: [])
        {
            Addresses = addresses,
            Ledger = new LedgerLoading(sources, reader).Read(),
            Synonyms = ReadList(Corpus.SynonymsPath, SiteShapes.Synonyms, SiteFormat.Synonyms),
            Cues = ReadList(Cue.Path, SiteShapes.Cues, root => CueFormat.Read(root, diagnostics)),
        };
        var broken = diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.Place.Path);
        return new Loaded(corpus with { Broken = broken.ToImmutableHashSet(StringComparer.Ordinal) }, diagnostics.ToImmutable()) { Entries = entries };

        ImmutableArray<T> ReadList<T>(string path, Value shape, Func<YamlNode, ImmutableArray<T>> format) =>
            Read(path, shape, node => format(node).ToList()) is { } list ? [.. list] : [];

        T? Read<T>(string path, Value shape, Func<YamlNode, T?> format) where T : class =>
            sources.At(path) is { } file && reader.Yaml(file, shape) is { } root ? format(root) : null;
    }
}
