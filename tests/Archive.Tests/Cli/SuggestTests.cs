using System.Text.Json;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>Drafts are proposed, decided on and remembered, as a contributor does it.</summary>
public sealed class SuggestTests
{
    const string Capture = "سوق الأحد يفتح أبوابه\n\nقال مصدر مطلع إن السوق سيفتح عند الفجر وإن الباعة جاؤوا من القرى.\nوأضاف المصدر أن الطريق مفتوح.\n\nمقالات ذات صلة\nأين ذهب البصل؟\n";

    static Root Market()
    {
        var root = new Root();
        root.Write("in/market.txt", Capture);
        root.Write("content/labels.yaml", File.ReadAllBytes(Repository.At("content/labels.yaml")));
        root.Archive("import", root.At("in/market.txt")).ExitCode.ShouldBe(0);
        return root;
    }

    [Fact]
    public void The_table_has_every_finding_with_its_place_in_code_points()
    {
        using var root = Market();
        var answer = root.Archive("suggest", "market", "--format", "tsv");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        var rows = answer.Output.TrimEnd('\n').Split('\n').Select(row => row.Split('\t')).ToList();
        rows[0].ShouldBe(["slug", "label", "quote", "start", "end", "cue"]);
        rows.Count(row => row[1] == "source-unnamed").ShouldBe(2);
        // What import has tagged is listed, too.
        rows.Count(row => row[1] == "copy-related-links").ShouldBe(1);
        foreach (var row in rows.Skip(1))
            Capture[int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture)..int.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture)].ShouldBe(row[2]);
    }

    [Fact]
    public void A_line_that_is_a_formula_to_a_spreadsheet_is_words_in_the_table()
    {
        using var root = Market();
        root.Write("content/cues.yaml", "- { lang: ar, label: source-unnamed, pattern: \"مصدر\", why: { en: \"=SUM(1)\" } }\n");
        var rows = root.Archive("suggest", "market", "--format", "tsv").Output.TrimEnd('\n').Split('\n').Select(row => row.Split('\t')).ToList();
        rows.ShouldContain(row => row[5] == "'=SUM(1)");
        rows.ShouldAllBe(row => row.Length == 6 && !row.Any(cell => cell.StartsWith('=')));
    }

    [Fact]
    public void Drafts_are_written_beside_the_annotations_and_the_site_does_not_change()
    {
        using var root = Market();
        root.Archive("build").ExitCode.ShouldBe(0);
        var before = root.Fingerprint("site/public");
        root.Archive("suggest").ExitCode.ShouldBe(0);
        var drafts = root.Read("content/articles/market/annotations.suggested.yaml");
        drafts.ShouldContain("label: source-unnamed");
        drafts.ShouldContain("source: s1");
        drafts.ShouldContain("described: \"مصدر مطلع\"");
        // Import has written this as an annotation: nothing is left to decide.
        drafts.ShouldNotContain("copy-related-links");
        root.Archive("build").ExitCode.ShouldBe(0);
        root.Fingerprint("site/public").ShouldBe(before);
        root.Archive("check").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void What_a_person_refuses_does_not_come_back_and_leaves_no_words_behind()
    {
        using var root = Market();
        using var found = JsonDocument.Parse(root.Archive("suggest", "market", "--format", "json").Output);
        var id = found.RootElement.EnumerateArray().First(row => row.GetProperty("label").GetString() == "source-unnamed").GetProperty("id").GetString()!;
        root.Archive("suggest", "market", "--reject", id, "--by", "rima").ExitCode.ShouldBe(0);
        root.Read("content/articles/market/rejected.tsv").ShouldNotContain("مصدر");
        root.Archive("suggest", "market").ExitCode.ShouldBe(0);
        root.Read("content/articles/market/annotations.suggested.yaml").ShouldNotContain("قال مصدر مطلع");
        root.Archive("suggest", "market", "--reject", "nothing", "--by", "rima").ExitCode.ShouldBe(2);
        root.Archive("suggest", "market", "--reject", id).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_name_without_a_text_and_a_rule_that_cannot_be_used_are_told()
    {
        using var root = Market();
        root.Archive("suggest", "nowhere").ExitCode.ShouldBe(2);
        root.Archive("check", "--format", "tsv").ExitCode.ShouldBe(2);
        root.Write("content/cues.yaml", "- { lang: en, label: source-unnamed, pattern: \"(?=x)\", why: { en: \"x\" } }\n");
        var answer = root.Archive("suggest");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("ARC122");
    }
}
