using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Importing;

/// <summary>Compares drafts with captures that a careful annotator tagged by hand, where those are at hand.</summary>
public sealed class AnnotatedCapturesTests(ITestOutputHelper output)
{
    sealed record Passage(string Capture, string Label, int Start, int End, string Words);

    [Fact]
    public void A_draft_tags_what_a_careful_annotator_tags_as_not_the_article()
    {
        var (captures, rows) = (Draft.Above("shared/seeds"), Draft.Above("shared/gold/seed_gold.tsv"));
        if (captures is null || rows is null) Assert.Skip("shared/seeds and shared/gold stand in no folder above the tests: nothing to compare with");
        var expected = File.ReadLines(rows).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => cells[2].StartsWith("copy-", StringComparison.Ordinal))
            .Select(cells => new Passage(cells[0], cells[2], Number(cells[5]), Number(cells[6]), cells[7])).ToList();
        var found = Directory.GetFiles(captures, "*.txt").Order(StringComparer.Ordinal).SelectMany(Passages).ToList();

        var missed = expected.Where(passage => !found.Any(other => Same(passage, other))).ToList();
        var extra = found.Where(passage => !expected.Any(other => Same(passage, other))).ToList();
        var precision = 1 - ((double)extra.Count / found.Count);
        var recall = 1 - ((double)missed.Count / expected.Count);
        var f1 = 2 * precision * recall / (precision + recall);
        output.WriteLine($"precision {precision:0.000} of {found.Count}, recall {recall:0.000} of {expected.Count}, F1 {f1:0.000}");
        foreach (var passage in missed) output.WriteLine($"missed {passage}");
        foreach (var passage in extra) output.WriteLine($"extra  {passage}");
        f1.ShouldBeGreaterThanOrEqualTo(0.9);
    }

    IEnumerable<Passage> Passages(string path)
    {
        var draft = Draft.Of(File.ReadAllText(path));
        draft.Errors.ShouldBeEmpty();
        output.WriteLine($"{Path.GetFileName(path)[..3]} {draft.Imported.Found} missing {string.Join(' ', draft.Imported.Missing)}");
        foreach (var region in draft.Entry.Article.Sidecar.Regions) output.WriteLine($"    {region.Kind.Value} {region.From}-{region.To}");
        var text = draft.Entry.Article.Capture!.Text;
        return draft.Entry.Anchors.Select(anchor =>
        {
            var (start, end) = CodePoints.Of(text, anchor.Span!.Value);
            return new Passage(Path.GetFileName(path)[..3], anchor.Annotation.Label.Value, start, end, anchor.Annotation.Selector!.Quote);
        });
    }

    static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    static bool Same(Passage one, Passage other) =>
        one.Capture == other.Capture && one.Label == other.Label && one.Start < other.End && other.Start < one.End;
}
