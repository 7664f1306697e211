using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Archive.Shards;

/// <summary>Which entries have a value.</summary>
/// <param name="Value">The value: an id, a year, a language.</param>
/// <param name="Documents">The entries, ascending.</param>
public sealed record FacetValue(string Value, ImmutableArray<int> Documents);

/// <summary>By what results can be narrowed; loaded only when a reader wants to.</summary>
/// <param name="Facets">By name, the values in the order of the site.</param>
public sealed record FacetTable(ImmutableArray<KeyValuePair<string, ImmutableArray<FacetValue>>> Facets)
{
    /// <summary>What the file says: for each facet its values, and packed how many entries each has and the gaps between them.</summary>
    public string Json()
    {
        var json = new StringBuilder("{");
        foreach (var (name, values) in Facets)
        {
            var (counts, gaps) = (new Letters(), new Letters());
            foreach (var value in values)
            {
                counts.AddNumber(value.Documents.Length);
                var next = 0;
                foreach (var document in value.Documents)
                {
                    gaps.AddNumber(document - next);
                    next = document + 1;
                }
            }
            counts.Add(gaps.Span);
            if (json.Length > 1) json.Append(',');
            json.AppendString(name).Append(":[").AppendString(string.Join(' ', values.Select(value => value.Value))).Append(',')
                .AppendString(counts.Span).Append(']');
        }
        return json.Append('}').ToString();
    }

    /// <summary>Reads what the file says.</summary>
    public static FacetTable Read(JsonElement json) =>
        new([.. json.EnumerateObject().Select(facet => new KeyValuePair<string, ImmutableArray<FacetValue>>(facet.Name, Values(facet.Value)))]);

    static ImmutableArray<FacetValue> Values(JsonElement json)
    {
        var values = json[0].GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (packed, at) = (json[1].GetString()!, 0);
        var counts = PackedNumbers.Read(packed, ref at, values.Length);
        return [.. values.Select((value, i) =>
        {
            var document = -1;
            return new FacetValue(value, [.. PackedNumbers.Read(packed, ref at, counts[i]).Select(gap => document += gap + 1)]);
        })];
    }
}
