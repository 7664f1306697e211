using System.Globalization;
using Archive.Tests.Importing;
using Shouldly;
using Xunit;

namespace Archive.Tests.Suggesting;

/// <summary>
/// Precision and recall of what is proposed, against what careful annotators labelled. The longer tier with <c>ARCHIVE_ACCEPT=1</c> writes
/// the tables of docs/suggest.md.
/// </summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    static readonly string Page = Repository.At("docs/suggest.md");

    [Fact]
    public void The_five_captures_are_labelled_as_their_annotator_labelled_them()
    {
        if (Captures() is not { } tally) { Assert.Skip("shared/seeds and shared/gold stand in no folder above the tests: nothing to compare with"); return; }
        Show(tally);
        tally.F1("source").ShouldBeGreaterThanOrEqualTo(0.97);
        tally.F1("copy").ShouldBeGreaterThanOrEqualTo(0.97);
        tally.Trapped.ShouldBe(0);
        tally.Traps.ShouldBe(46);
        Publish("captures", tally);
    }

    [Theory]
    [InlineData("ar", 0.97)]
    [InlineData("en", 0.97)]
    public void Texts_of_our_own_are_labelled_as_they_were_meant(string language, double fewest)
    {
        var tally = Own("texts", language);
        Show(tally);
        tally.F1("source").ShouldBeGreaterThanOrEqualTo(fewest);
        tally.Trapped.ShouldBe(0);
        Publish($"texts-{language}", tally);
    }

    [Theory]
    [InlineData("ar", 0.9)]
    [InlineData("en", 0.9)]
    public void Texts_that_were_written_after_the_rules_are_labelled_nearly_as_well(string language, double fewest)
    {
        var tally = Own("unseen", language);
        Show(tally);
        tally.F1("source").ShouldBeGreaterThanOrEqualTo(fewest);
        tally.Trapped.ShouldBe(0);
        Publish($"unseen-{language}", tally);
    }

    static Tally Own(string folder, string language)
    {
        var tally = new Tally();
        foreach (var text in MarkedText.Read(folder).Where(text => text.Name.StartsWith(language + "-", StringComparison.Ordinal)))
            tally.Add(text.Name, Suggested.Of(text.Text).Found, text.Passages, ["source"]);
        return tally;
    }

    static Tally? Captures()
    {
        if (Draft.Above("shared/seeds") is not { } captures || Draft.Above("shared/gold") is not { } gold) return null;
        var tally = new Tally();
        var (rows, traps) = (Cells(Path.Combine(gold, "seed_gold.tsv")), Cells(Path.Combine(gold, "seed_negatives.tsv")));
        foreach (var path in Directory.GetFiles(captures, "*.txt").Order(StringComparer.Ordinal))
        {
            var (name, text) = (Path.GetFileName(path)[..3], File.ReadAllText(path));
            // No code point of these texts needs two code units.
            text.Any(char.IsSurrogate).ShouldBeFalse();
            Passage[] passages = [.. rows.Where(row => row[0] == name).Select(row => new Passage(row[2], Number(row[5]), Number(row[6]), false)),
                .. traps.Where(row => row[0] == name).Select(row => new Passage(row[4], Number(row[2]), Number(row[3]), true))];
            tally.Add(name, Suggested.Of(text).Found, passages, ["source", "copy"], "source-named", "source-party");
        }
        return tally;
    }

    static List<string[]> Cells(string path) => [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t'))];

    static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    void Show(Tally tally)
    {
        output.WriteLine(tally.Rows());
        foreach (var fault in tally.Faults) output.WriteLine(fault);
    }

    static void Publish(string name, Tally tally)
    {
        if (!Tier.Full || Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") != "1") return;
        lock (Page)
        {
            var page = File.ReadAllText(Page);
            var (open, close) = ($"<!-- {name} -->", $"<!-- /{name} -->");
            var (start, end) = (page.IndexOf(open, StringComparison.Ordinal), page.IndexOf(close, StringComparison.Ordinal));
            File.WriteAllText(Page, $"{page[..start]}{open}\n\n| label | by hand | proposed | precision | recall |\n|---|---|---|---|---|\n{tally.Rows()}\n\n"
                + $"Traps: {tally.Traps}, fallen into: {tally.Trapped}.\n\n{page[end..]}");
        }
    }
}
