using System.Text.Json;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>Comparing quotes with captures, as a maintainer does it.</summary>
public sealed class SealTests
{
    const string Seal = "content/articles/the-dry-well/capture.json";
    const string Sidecar = "content/articles/the-dry-well/annotations.yaml";

    [Fact]
    public void It_reports_places_in_code_points_and_writes_the_seal()
    {
        using var root = new Root();
        File.Delete(root.At(Seal));
        var answer = root.Archive("seal", "--format", "json");
        answer.ExitCode.ShouldBe(0);
        using var rows = JsonDocument.Parse(answer.Output);
        // The emoji before this quote is one code point and two UTF-16 units.
        var hedge = rows.RootElement.EnumerateArray().Single(row => row.GetProperty("id").GetString() == "a3");
        hedge.GetProperty("start").GetInt32().ShouldBe(87);
        hedge.GetProperty("end").GetInt32().ShouldBe(101);
        hedge.GetProperty("occurs").GetInt32().ShouldBe(1);
        root.Archive("build").Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Sealing_again_on_a_later_day_changes_nothing()
    {
        using var root = new Root();
        var before = root.Read(Seal);
        root.Archive("seal").ExitCode.ShouldBe(0);
        root.Read(Seal).ShouldBe(before);
    }

    [Fact]
    public void Without_a_seal_the_page_says_not_yet_compared_and_check_warns()
    {
        using var root = new Root();
        File.Delete(root.At(Seal));
        var answer = root.Archive("build");
        answer.ExitCode.ShouldBe(0);
        answer.Errors.ShouldContain("warning ARC306");
        root.Read("site/public/en/articles/the-dry-well/index.html").ShouldContain("not yet compared");
    }

    [Fact]
    public void A_quote_changed_after_sealing_is_a_warning()
    {
        using var root = new Root();
        root.Change(Sidecar, "quote: \"ولعل السبب عطل\"", "quote: \"ولعل السبب عطل في المضخّة\"");
        var answer = root.Archive("build");
        answer.ExitCode.ShouldBe(0);
        answer.Errors.ShouldContain("ARC306");
        answer.Errors.ShouldContain($"{Sidecar}:28:12");
    }

    [Fact]
    public void A_capture_that_is_not_the_sealed_one_is_an_error()
    {
        using var root = new Root();
        root.Change("captures/the-dry-well.txt", "سيعود قريباً", "سيعود غداً");
        var answer = root.Archive("build");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("ARC304");
        answer.Errors.ShouldContain("captures/the-dry-well.txt:1:1");
    }

    [Fact]
    public void A_sealed_quote_that_is_missing_from_the_capture_is_an_error_and_seal_says_so_too()
    {
        using var root = new Root();
        root.Change("captures/the-dry-well.txt", "ولعل السبب عطل", "ولعل السبب عطب");
        root.Archive("build").Errors.ShouldContain("ARC301");
        var answer = root.Archive("seal");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("% alike");
    }
}
