using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>What an author meets who makes a mistake: one diagnostic at its place, exit code 1, and the published site as it was.</summary>
public sealed class BadInputTests
{
    const string Article = "content/articles/the-dry-well/article.ar.md";
    const string Full = "content/articles/the-bakery-queue/article.ar.md";
    const string Sidecar = "content/articles/the-dry-well/annotations.yaml";

    public static TheoryData<string, string, string, string, string> Mistakes => new()
    {
        // what, file, words, what stands there instead, code:line:column
        { "missing title", Article, "title: { ar: \"بئر القرية جفّت في ليلة\", en: \"The village well ran dry in one night\" }\n", "", "ARC108:2:1" },
        { "unknown key", Article, "outlet:", "oulet:", "ARC107:3:1" },
        { "duplicate key", Sidecar, "    source: s1\n    attributes", "    source: s1\n    source: s1\n    attributes", "ARC105:12:5" },
        { "alias", Sidecar, "source: s1\n    attributes", "source: *s\n    attributes", "ARC104:11:13" },
        { "tab", Sidecar, "    by: rima\n    on:", "\tby: rima\n    on:", "ARC103:16:1" },
        { "unquoted quote with a comment sign", Sidecar, "quote: \"ولعل السبب عطل\"", "quote: ولعل السبب عطل #هنا", "ARC113:28:12" },
        { "a quote that stands twice", Sidecar, "quote: \"المصدر\"\n    occurrence: 1\n", "quote: \"في\"\n", "ARC302:32:12" },
        { "unknown label", Sidecar, "label: wording-hedged", "label: wording-heged", "ARC401:27:12" },
        { "an address claimed twice", Full, "formerly: [the-old-queue]", "formerly: [the-dry-well]", "ARC414:6:12" },
        { "two files with a title", "content/articles/the-dry-well/article.en.md", "translator: rima", "title: { en: \"Twice\" }", "ARC116:2:8" },
        { "a link that is not the quote", Article, "[البئر جفّت](#a2)", "[البئر نضبت](#a2)", "ARC307:11:43" },
        { "a quote that is not there", Sidecar, "quote: \"ولعل السبب عطل\"", "quote: \"ولعل السبب عطب\"", "ARC301:28:12" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_diagnostic_and_the_published_site_stays(string what, string file, string words, string instead, string expected)
    {
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var published = root.Fingerprint("site/public");
        root.Change(file, words, instead);

        var check = root.Archive("check", "--format", "json");
        check.ExitCode.ShouldBe(1, what);
        Errors(check).ShouldBe([$"{expected.Split(':')[0]} {file}:{expected[(expected.IndexOf(':') + 1)..]}"], what);

        var build = root.Archive("build");
        build.ExitCode.ShouldBe(1);
        build.Errors.ShouldContain($"{file}:{expected[(expected.IndexOf(':') + 1)..]}");
        root.Fingerprint("site/public").ShouldBe(published);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_one_diagnostic_with_their_place()
    {
        using var root = new Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var published = root.Fingerprint("site/public");
        root.Write("content/people.yaml", [.. "rima:\n  name: { ar: \"ر"u8, 0xFF, .. "\" }\n"u8]);

        var check = root.Archive("check", "--format", "json");
        check.ExitCode.ShouldBe(1);
        Errors(check).ShouldBe(["ARC101 content/people.yaml:2:17"]);
        root.Archive("build").ExitCode.ShouldBe(1);
        root.Fingerprint("site/public").ShouldBe(published);
    }

    [Fact]
    public void A_root_without_settings_is_one_clear_error()
    {
        using var root = new Root();
        File.Delete(root.At("content/site.yaml"));
        var answer = root.Archive("build");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("ARC114");
        Directory.Exists(root.At("site/public")).ShouldBeFalse();
    }

    // Warnings may follow from a mistake; errors may not.
    static IEnumerable<string> Errors(Answer check)
    {
        using var rows = JsonDocument.Parse(Encoding.UTF8.GetBytes(check.Output));
        return [.. rows.RootElement.EnumerateArray().Where(row => row.GetProperty("severity").GetString() == "error").Select(row =>
            $"{row.GetProperty("code")} {row.GetProperty("path")}:{row.GetProperty("line")}:{row.GetProperty("column")}")];
    }
}
