using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>Everything that was read, before any quote is looked for.</summary>
/// <param name="Site">The settings.</param>
/// <param name="Labels">The vocabulary, in its order.</param>
/// <param name="Outlets">Publishers.</param>
/// <param name="People">Annotators, reviewers, translators.</param>
/// <param name="Articles">The entries, by slug.</param>
/// <param name="Pages">Pages of our own words, by name.</param>
/// <param name="Lessons">The lessons, by slug.</param>
/// <param name="Broken">Paths of files with an error: something in them may be missing here, so one fault must not be reported as ten.</param>
public sealed record Corpus(
    SiteSettings Site,
    ImmutableArray<Label> Labels,
    ImmutableArray<Outlet> Outlets,
    ImmutableArray<Person> People,
    ImmutableArray<Article> Articles,
    ImmutableArray<ProsePage> Pages,
    ImmutableArray<Lesson> Lessons,
    ImmutableHashSet<string> Broken)
{
    /// <summary>Path of the vocabulary.</summary>
    public const string LabelsPath = "content/labels.yaml";

    /// <summary>Path of the list of outlets.</summary>
    public const string OutletsPath = "content/outlets.yaml";

    /// <summary>Path of the list of people.</summary>
    public const string PeoplePath = "content/people.yaml";

    /// <summary>Path of the words that search takes for one.</summary>
    public const string SynonymsPath = "content/synonyms.yaml";

    /// <summary>Every address that was ever published, as the list of them says; empty where there is no list.</summary>
    public ImmutableArray<ListedAddress> Addresses { get; init; } = [];

    /// <summary>Rows of words that search takes for one, of either script.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>The rules of <c>suggest</c>, in the order of the file; empty where the root has none of its own.</summary>
    public ImmutableArray<Cue> Cues { get; init; } = [];

    readonly Dictionary<string, Label> labels = Labels.ToDictionary(label => label.Id, StringComparer.Ordinal);
    readonly Dictionary<string, Article> articles = Articles.ToDictionary(article => article.Slug, StringComparer.Ordinal);
    readonly Dictionary<string, Outlet> outlets = Outlets.ToDictionary(outlet => outlet.Id, StringComparer.Ordinal);
    readonly Dictionary<string, Person> people = People.ToDictionary(person => person.Id, StringComparer.Ordinal);

    /// <summary>What is known of the addresses outside the site.</summary>
    public Ledger Ledger { get; init; } = Ledger.Empty;

    /// <summary>True where everything in a file was read, so that a name it does not have is really unknown.</summary>
    public bool IsWhole(string path) => !Broken.Contains(path);

    /// <summary>True where everything of an entry was read: its texts and its annotations.</summary>
    public bool IsWholeEntry(string slug) => !Broken.Any(path => path.StartsWith($"content/articles/{slug}/", StringComparison.Ordinal));

    /// <summary>The label with an id, or null.</summary>
    public Label? Label(string id) => labels.GetValueOrDefault(id);

    /// <summary>The entry with a slug, or null.</summary>
    public Article? Article(string slug) => articles.GetValueOrDefault(slug);

    /// <summary>The outlet with an id, or null.</summary>
    public Outlet? Outlet(string id) => outlets.GetValueOrDefault(id);

    /// <summary>The person with an id, or null.</summary>
    public Person? Person(string id) => people.GetValueOrDefault(id);
}
