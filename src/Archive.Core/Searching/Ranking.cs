using System.Collections.Immutable;
using Archive.Shards;

namespace Archive.Searching;

/// <summary>What a clause asks of an entry; the names are Lunr's.</summary>
public enum Presence
{
    /// <summary>Better with it.</summary>
    Optional,

    /// <summary>Only with it.</summary>
    Required,

    /// <summary>Only without it.</summary>
    Prohibited,
}

/// <summary>A part of a query whose terms have been looked up.</summary>
/// <param name="Terms">The terms, in <see cref="Ranking.InLunrsOrder"/>; empty where the archive has none of them.</param>
/// <param name="Fields">Numbers of the fields that it looks in.</param>
/// <param name="Boost">How much it counts.</param>
/// <param name="Presence">What it asks.</param>
public sealed record Clause(ImmutableArray<ShardTerm> Terms, ImmutableArray<int> Fields, double Boost = 1, Presence Presence = Presence.Optional);

/// <summary>An entry and how well it answers.</summary>
/// <param name="Document">Number of the entry.</param>
/// <param name="Score">Lunr's score.</param>
public readonly record struct Ranked(int Document, double Score);

/// <summary>
/// Lunr's ranking (2.3.9) computed from shards. Products are added up in Lunr's order, terms by number and fields as they were first
/// matched, so that scores are Lunr's to the last bit; of equal ones the newer entry comes first. <c>search.js</c> is its twin.
/// </summary>
public static class Ranking
{
    /// <summary>The order in which Lunr finds several terms of one clause: a word before the words it begins, else the later letter first.</summary>
    public static int InLunrsOrder(string a, string b)
    {
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            if (a[i] != b[i]) return b[i] - a[i];
        }
        return a.Length - b.Length;
    }

    /// <summary>The entries that answer, best first.</summary>
    public static ImmutableArray<Ranked> Of(SearchManifest manifest, IReadOnlyCollection<Clause> clauses)
    {
        var fields = manifest.Fields.Length;
        var vectors = Enumerable.Range(0, fields).Select(_ => new SortedDictionary<int, (double Boost, ShardTerm Term)>()).ToArray();
        var found = new List<int>();
        var products = new Dictionary<int, double>();
        HashSet<int>? required = null;
        var prohibited = new HashSet<int>();
        foreach (var clause in clauses)
        {
            var documents = Documents(clause);
            if (clause.Presence == Presence.Prohibited)
            {
                prohibited.UnionWith(documents);
                continue;
            }
            if (clause.Presence == Presence.Required && required is null) required = documents;
            else if (clause.Presence == Presence.Required) required!.IntersectWith(documents);
            foreach (var (term, field) in clause.Terms.SelectMany(term => clause.Fields.Select(field => (term, field))))
            {
                var boost = vectors[field].GetValueOrDefault(term.Number).Boost;
                vectors[field][term.Number] = (boost + clause.Boost, term);
                foreach (var occurrence in term.Fields[field])
                {
                    var place = occurrence.Document * fields + field;
                    if (products.TryAdd(place, 0)) found.Add(place);
                }
            }
        }
        if (clauses.Count > 0 && clauses.All(clause => clause.Presence == Presence.Prohibited))
            return InOrder(Enumerable.Range(0, manifest.Documents).Except(prohibited).Select(document => new Ranked(document, 0)));

        for (var field = 0; field < fields; field++) Multiply(manifest, vectors[field].Values, field, products);
        var lengths = vectors.Select(vector => Math.Sqrt(vector.Values.Sum(entry => entry.Boost * entry.Boost))).ToArray();
        var scores = new Dictionary<int, double>();
        foreach (var place in found)
        {
            var document = place / fields;
            if (required?.Contains(document) == false || prohibited.Contains(document)) continue;
            scores[document] = scores.GetValueOrDefault(document) + products[place] / lengths[place % fields];
        }
        return InOrder(scores.Select(pair => new Ranked(pair.Key, pair.Value)));
    }

    static void Multiply(SearchManifest manifest, IEnumerable<(double Boost, ShardTerm Term)> vector, int field, Dictionary<int, double> products)
    {
        var formula = manifest.Weighing(field);
        foreach (var (boost, term) in vector)
        {
            var rarity = Weighing.Rarity(manifest.Documents, term.Pairs);
            foreach (var (document, frequency, length) in term.Fields[field])
                products[document * manifest.Fields.Length + field] += boost * (formula.Thousandths(rarity, frequency, length) / 1000.0);
        }
    }

    static HashSet<int> Documents(Clause clause) =>
        [.. clause.Terms.SelectMany(term => clause.Fields.SelectMany(field => term.Fields[field].Select(occurrence => occurrence.Document)))];

    static ImmutableArray<Ranked> InOrder(IEnumerable<Ranked> ranked) =>
        [.. ranked.OrderByDescending(item => item.Score).ThenByDescending(item => item.Document)];
}
