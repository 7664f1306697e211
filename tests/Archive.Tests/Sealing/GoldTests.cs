using System.Globalization;
using System.Text;
using Archive.Anchoring;
using Archive.Checking;
using Archive.Loading;
using Archive.Sealing;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Sealing;

/// <summary>
/// Real captures and the labels that a person put on them, where they are at hand beside the project: every quote is found
/// where that person found it.
/// </summary>
public sealed class GoldTests
{
    sealed record Row(string Seed, string Label, int Occurrence, int Of, int Start, int End, string Quote, string Evidence);

    static readonly string Beside = Path.Combine(Repository.Root, "..", "shared");

    [Fact]
    public void Every_quote_is_found_where_a_person_found_it()
    {
        var table = Path.Combine(Beside, "gold", "seed_gold.tsv");
        if (!File.Exists(table)) Assert.Skip("the captures and their labels are not beside this folder (../shared)");
        var rows = File.ReadLines(table).Skip(1).Select(line => line.Split('\t')).Select(cells => new Row(
            cells[0], cells[2], Number(cells[3]), Number(cells[4]), Number(cells[5]), Number(cells[6]), cells[7], cells[11])).ToList();

        var site = rows.GroupBy(row => row.Seed).Aggregate(Names(), Entry);
        var loaded = Loader.Load(site.Sources);
        var anchored = Anchorer.Anchor(loaded.Corpus);
        loaded.Diagnostics.AddRange(anchored.Diagnostics).AddRange(Checker.Check(anchored.Corpus)).Where(fault => fault.IsError).ShouldBeEmpty();

        var found = anchored.Corpus.Articles.SelectMany(entry => Sealer.Seal(entry, new DateOnly(2026, 11, 22))!.Rows)
            .ToDictionary(row => (row.Slug, row.Id), row => (row.Start, row.End, row.Occurs));
        found.Count.ShouldBe(rows.Count);
        foreach (var (seed, row, index) in rows.GroupBy(row => row.Seed).SelectMany(group => group.Select((row, index) => (group.Key, row, index))))
            found[($"seed-{seed}", $"a{index}")].ShouldBe((row.Start, row.End, row.Of), $"{seed}: {row.Label}");
    }

    static Site Names() => Site.Empty
        .With("content/site.yaml", File.ReadAllText(Repository.At("content/site.yaml")))
        .With("content/labels.yaml", File.ReadAllText(Repository.At("content/labels.yaml")));

    static Site Entry(Site site, IGrouping<string, Row> rows)
    {
        var capture = Directory.GetFiles(Path.Combine(Beside, "seeds"), $"{rows.Key}_*.txt").ShouldHaveSingleItem();
        return site.WithBytes($"captures/seed-{rows.Key}.txt", File.ReadAllBytes(capture))
            .With($"content/articles/seed-{rows.Key}/article.ar.md", "---\ntitle: { ar: \"…\" }\npublish: draft\n---\n")
            .With($"content/articles/seed-{rows.Key}/annotations.yaml", "annotations:\n" + string.Concat(rows.Select(Annotation)));
    }

    static string Annotation(Row row, int index)
    {
        // What rests on evidence needs some; where the table names none, any address will do here.
        var evidence = row.Evidence.Length > 0 || row.Label is "claim-false" or "claim-corroborated"
            ? $"    evidence: [{{ url: \"{(row.Evidence.Length > 0 ? row.Evidence : "https://archive.example/")}\", checked: 2026-11-22 }}]\n" : "";
        return $"  - id: a{index}\n    label: {row.Label}\n    quote: {Quoted(row.Quote)}\n    occurrence: {row.Occurrence}\n"
            + evidence + "    note: { en: \"…\" }\n";
    }

    static string Quoted(string words)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in words) quoted.Append(c is '"' or '\\' ? $"\\{c}" : c.ToString());
        return quoted.Append('"').ToString();
    }

    static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
