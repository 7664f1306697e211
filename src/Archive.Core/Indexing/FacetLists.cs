using System.Collections.Immutable;
using Archive.Model;
using Archive.Shards;

namespace Archive.Indexing;

/// <summary>Lists the entries by what results can be narrowed by. Flags and families follow from labels.</summary>
static class FacetLists
{
    /// <summary>The table of facets.</summary>
    /// <param name="corpus">The vocabulary and the outlets, in their order.</param>
    /// <param name="entries">The entries by number.</param>
    public static FacetTable Of(Corpus corpus, ImmutableArray<AnnotatedArticle> entries)
    {
        return new FacetTable(
        [
            Facet("label", corpus.Labels.Select(label => label.Id), entry => entry.Anchors.Where(anchor => !anchor.Annotation.IsContrast)
                .Select(anchor => anchor.Annotation.Label.Value).Distinct()),
            Facet("outlet", corpus.Outlets.Select(outlet => outlet.Id), entry => entry.Article.Outlet is { } outlet ? [outlet.Value] : []),
            Facet("year", entries.SelectMany(YearOf).Distinct().OrderDescending(), YearOf),
            Facet("language", entries.Select(LanguageOf).Distinct().Order(StringComparer.Ordinal), entry => [LanguageOf(entry)]),
        ]);

        KeyValuePair<string, ImmutableArray<FacetValue>> Facet(
            string name, IEnumerable<string> values, Func<AnnotatedArticle, IEnumerable<string>> of)
        {
            var documents = entries.SelectMany((entry, document) => of(entry).Select(value => new { value, document }))
                .ToLookup(pair => pair.value, pair => pair.document, StringComparer.Ordinal);
            return new(name, [.. values.Where(documents.Contains).Select(value => new FacetValue(value, [.. documents[value]]))]);
        }
    }

    static IEnumerable<string> YearOf(AnnotatedArticle entry) => entry.Article.Published.IsStated ? [$"{entry.Article.Published.Year:0000}"] : [];

    static string LanguageOf(AnnotatedArticle entry) => entry.Article.Language.Tag;
}
