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
        PathFaults.Find(sources, diagnostics);
        var addresses = AddressList.Read(sources, diagnostics);
        // The settings set the limits, but are a contribution like others.
        var reader = new FileReader(diagnostics, Limits.Usual, reading);
        var site = Read(sources, reader, SitePath, Value.Of(SiteShapes.Site), SiteFormat.Site);
        if (site is null && !reader.HasError(SitePath)) reader.Report(Rules.FileMissing, new Place(SitePath), new Detail("file", SitePath));
        var limits = (site ?? Unread).Limits;

        ImmutableArray<ReadEntry> entries = [];
        Shared? shared = null;
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        Parallel.Invoke(
            // What was read under other limits says nothing about these.
            () => entries = ArticleLoading.All(
                sources, previous?.Corpus.Site.Limits == limits ? previous.Entries : [], (own) => new FileReader(own, limits, reading)),
            () => shared = new Shared(sources, new FileReader(faults, limits, reading), faults));
        diagnostics.AddRange(entries.SelectMany(entry => entry.Diagnostics));
        diagnostics.AddRange(faults);
        var broken = diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.Place.Path);
        var corpus = new Corpus(
            site ?? Unread, shared!.Labels, shared.Outlets, shared.People, [.. entries.Select(entry => entry.Article).OfType<Article>()],
            shared.Pages, shared.Lessons, broken.ToImmutableHashSet(StringComparer.Ordinal))
        {
            Addresses = addresses,
            Ledger = shared.Ledger,
            Synonyms = shared.Synonyms,
            Cues = shared.Cues,
        };
        return new Loaded(corpus, diagnostics.ToImmutable()) { Entries = entries };
    }

    static T? Read<T>(Sources sources, FileReader reader, string path, Value shape, Func<YamlNode, T?> format) where T : class =>
        sources.At(path) is { } file && reader.Yaml(file, shape) is { } root ? format(root) : null;

    // The files that belong to no entry.
    sealed class Shared(Sources sources, FileReader reader, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        public ImmutableArray<Label> Labels { get; } = ReadList(sources, reader, Corpus.LabelsPath, SiteShapes.Labels, SiteFormat.Labels);

        public ImmutableArray<Outlet> Outlets { get; } = ReadList(sources, reader, Corpus.OutletsPath, SiteShapes.Outlets, SiteFormat.Outlets);

        public ImmutableArray<Person> People { get; } = ReadList(sources, reader, Corpus.PeoplePath, SiteShapes.People, SiteFormat.People);

        public ImmutableArray<ProsePage> Pages { get; } = new PageLoading(sources, reader).All();

        public ImmutableArray<Lesson> Lessons { get; } = new LessonLoading(sources, reader).All();

        public Ledger Ledger { get; } = new LedgerLoading(sources, reader).Read();

        public ImmutableArray<ImmutableArray<string>> Synonyms { get; } = ReadList(sources, reader, Corpus.SynonymsPath, SiteShapes.Synonyms, SiteFormat.Synonyms);

        public ImmutableArray<Cue> Cues { get; } = ReadList(sources, reader, Cue.Path, SiteShapes.Cues, root => CueFormat.Read(root, diagnostics));

        static ImmutableArray<T> ReadList<T>(Sources sources, FileReader reader, string path, Value shape, Func<YamlNode, ImmutableArray<T>> format) =>
            Read(sources, reader, path, shape, node => format(node).ToList()) is { } list ? [.. list] : [];
    }
}
