using System.Globalization;
using System.Text;

namespace Archive.Shards;

/// <summary>
/// Writes an index as Lunr 2.3.9 serialises its own, byte for byte: for other people's scripts, and as the measure of our shards.
/// It has no pipeline: terms are looked up as they stand.
/// </summary>
public static class LunrJson
{
    /// <summary>The JSON.</summary>
    public static byte[] Write(InvertedIndex index)
    {
        var json = new StringBuilder("{\"version\":\"2.3.9\",\"fields\":[");
        Join(json, index.Fields, field => json.AppendString(field.Name));
        json.Append("],\"fieldVectors\":[");
        var vectors = Vectors(index);
        Join(json, Enumerable.Range(0, index.References.Count * index.Fields.Length), at =>
        {
            var (document, field) = (at / index.Fields.Length, at % index.Fields.Length);
            json.Append('[').AppendString($"{index.Fields[field].Name}/{index.References[document]}").Append(",[");
            Join(json, vectors[at], item =>
                json.Append(item.Term).Append(',').Append((item.Weight / 1000.0).ToString(CultureInfo.InvariantCulture)));
            json.Append("]]");
        });
        json.Append("],\"invertedIndex\":[");
        Join(json, index.Terms.OrderBy(term => term.Term, StringComparer.Ordinal), term => WriteTerm(json, index, term));
        json.Append("],\"pipeline\":[]}");
        return Encoding.UTF8.GetBytes(json.ToString());
    }

    static void WriteTerm(StringBuilder json, InvertedIndex index, TermPostings term)
    {
        json.Append('[').AppendString(term.Term).Append(CultureInfo.InvariantCulture, $",{{\"_index\":{term.Number}");
        for (var field = 0; field < index.Fields.Length; field++)
        {
            json.Append(',').AppendString(index.Fields[field].Name).Append(":{");
            Join(json, InKeyOrder(index, term.In(field)), name => json.AppendString(name).Append(":{}"));
            json.Append('}');
        }
        json.Append("}]");
    }

    // Of each document, field by field, terms ascending by number: so the terms are walked once, by number.
    static List<(int Term, int Weight)>[] Vectors(InvertedIndex index)
    {
        var vectors = new List<(int, int)>[index.References.Count * index.Fields.Length];
        for (var i = 0; i < vectors.Length; i++) vectors[i] = [];
        var formulas = Enumerable.Range(0, index.Fields.Length).Select(index.Weighing).ToArray();
        foreach (var term in index.Terms)
        {
            var rarity = Weighing.Rarity(index.References.Count, term.Pairs);
            for (var field = 0; field < index.Fields.Length; field++)
            {
                foreach (var (document, frequency) in term.In(field))
                {
                    vectors[document * index.Fields.Length + field].Add(
                        (term.Number, formulas[field].Thousandths(rarity, frequency, index.Length(document, field))));
                }
            }
        }
        return vectors;
    }

    // A JavaScript object gives keys that look like array indexes first, by value, and all others as they were added.
    static IEnumerable<string> InKeyOrder(InvertedIndex index, ReadOnlySpan<Posting> postings)
    {
        var names = new List<string>();
        foreach (var posting in postings) names.Add(index.References[posting.Document]);
        return names.Where(IsArrayIndex).OrderBy(name => uint.Parse(name, CultureInfo.InvariantCulture)).Concat(names.Where(name => !IsArrayIndex(name)));
    }

    static bool IsArrayIndex(string name) =>
        name is [>= '1' and <= '9', ..] or "0" && name.All(char.IsAsciiDigit)
        && uint.TryParse(name, CultureInfo.InvariantCulture, out var value) && value < uint.MaxValue;

    static void Join<T>(StringBuilder json, IEnumerable<T> items, Action<T> write)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first) json.Append(',');
            first = false;
            write(item);
        }
    }
}
