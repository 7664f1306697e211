using System.Collections.Immutable;
using Archive.Model;

namespace Archive.Tests.Formats.Mutations;

/// <summary>Slips in what is sound in form: quotes that stand more than once, a count that is needless, an order, a person whom nobody knows.</summary>
static class MeaningSlips
{
    const string Before = "  - id: a2\n";
    const string Note = "note: { ar: \"قول\", en: \"A saying\" }";

    static readonly string Sidecar = WholeSite.Good.Text(WholeSite.Sidecar);

    public static readonly ImmutableArray<Mutation> All =
    [
        Beside("count missing", "ARC302", $"  - id: a5\n    label: claim-unsupported\n    quote: \"وقال\" # twice\n    occurrence: 1\n    {Note}\n", "    occurrence: 1\n", ""),
        Beside("count missing", "ARC302", $"  - {{ id: a5, label: claim-unsupported, quote: \"وقال\", occurrence: 1, {Note} }} # twice\n", ", occurrence: 1", ""),
        Beside("count missing, quote last", "ARC302", $"  - id: a5\n    label: claim-unsupported\n    {Note}\n    quote: >-\n      وقال\n    occurrence: 1\n", "    occurrence: 1\n", ""),
        Beside("count needless", "ARC303", $"  - id: a5\n    label: claim-unsupported\n    quote: \"العمل يتأخر\"\n    {Note}\n", "    note:", "    occurrence: 2 # the second\n    note:"),
        Beside("count needless, first", "ARC303", $"  - id: a5\n    label: claim-unsupported\n    quote: \"العمل يتأخر\"\n    {Note}\n", "  - id: a5", "  - occurrence: 2\n    id: a5"),
        Beside("count needless", "ARC303", $"  - {{ id: a5, label: claim-unsupported, quote: \"العمل يتأخر\", {Note} }}\n", ", note", ", occurrence: 3, note"),
        Beside("count needless, first", "ARC303", $"  - {{ id: a5, label: claim-unsupported, quote: \"العمل يتأخر\", {Note} }}\n", "{ id", "{ occurrence: 2, id"),
        Swapped(),
        Of("person misspelt", "ARC403", Sidecar, "    by: reem\n", "    by: reemm\n", "reemm"),
        Of("quote spelt otherwise", "ARC311", Sidecar, "\"المال نفد\"", "\"المَال نفد\"", "\"المَال"),
        With(WholeSite.WholeSidecar, "quote mistyped", "ARC301", WholeSite.Good.Text(WholeSite.WholeSidecar), "\"A trader", "\"A tradder", "\"A tradder"),
        Of("reviewer misspelt", "ARC403", Sidecar, "by: [reem,", "by: [reemm,", "reemm"),
    ];

    static Mutation Beside(string way, string code, string item, string words, string instead)
    {
        var valid = Sidecar.Replace(Before, item + Before, StringComparison.Ordinal);
        return Of(way, code, valid, words, instead, item.Contains("وقال", StringComparison.Ordinal) ? item.Contains(">-", StringComparison.Ordinal) ? ">-\n      وقال" : "\"وقال\"" : "\"العمل يتأخر\"");
    }

    // The words that are changed stand in an item of their own, or once in the file.
    static Mutation Of(string way, string code, string valid, string words, string instead, string fault) =>
        With(WholeSite.Sidecar, way, code, valid, words, instead, fault);

    static Mutation With(string path, string way, string code, string valid, string words, string instead, string fault)
    {
        var item = Math.Max(0, valid.IndexOf("id: a5", StringComparison.Ordinal) - 20);
        var at = valid.IndexOf(words, item, StringComparison.Ordinal);
        var text = valid[..at] + instead + valid[(at + words.Length)..];
        return new Mutation("annotations", way, path, text, code, text.IndexOf(fault, item, StringComparison.Ordinal), new Span(at, at + instead.Length), valid);
    }

    // The second annotation before the first; the comment above the first goes with it.
    static Mutation Swapped()
    {
        var first = Sidecar.IndexOf("  # The first words", StringComparison.Ordinal);
        var (second, end) = (Sidecar.IndexOf(Before, StringComparison.Ordinal), Sidecar.IndexOf("corrections:", StringComparison.Ordinal));
        var text = Sidecar[..first] + Sidecar[second..end] + Sidecar[first..second] + Sidecar[end..];
        return new Mutation("annotations", "order", WholeSite.Sidecar, text, "ARC424", first + "  - id: ".Length, new Span(first, end), Sidecar);
    }
}
