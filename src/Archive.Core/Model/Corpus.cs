using System.Collections.Immutable;

namespace Archive.Model;

/// <summary>Everything that was read, before any quote is looked for.</summary>
public sealed record Corpus(
    SiteSettings Site,
    ImmutableArray<Label> Labels,
    ImmutableArray<Outlet> Outlets,
    ImmutableArray<Person> People,
    ImmutableArray<Article> Articles,
    ImmutableArray<ProsePage> Pages)
{
    readonly ImmutableDictionary<string, Label> labels = Labels.ToImmutableDictionary(label => label.Id, StringComparer.Ordinal);
    readonly ImmutableDictionary<string, Article> articles = Articles.ToImmutableDictionary(article => article.Slug, StringComparer.Ordinal);
    readonly ImmutableDictionary<string, Outlet> outlets = Outlets.ToImmutableDictionary(outlet => outlet.Id, StringComparer.Ordinal);
    readonly ImmutableDictionary<string, Person> people = People.ToImmutableDictionary(person => person.Id, StringComparer.Ordinal);

    /// <summary>The label with an id, or null.</summary>
    public Label? Label(string id) => labels.GetValueOrDefault(id);

    /// <summary>The entry with a slug, or null.</summary>
    public Article? Article(string slug) => articles.GetValueOrDefault(slug);

    /// <summary>The outlet with an id, or null.</summary>
    public Outlet? Outlet(string id) => outlets.GetValueOrDefault(id);

    /// <summary>The person with an id, or null.</summary>
    public Person? Person(string id) => people.GetValueOrDefault(id);
}
