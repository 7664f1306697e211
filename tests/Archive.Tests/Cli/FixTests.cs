using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>Mending as an author does it.</summary>
public sealed class FixTests
{
    const string Sidecar = "content/articles/the-dry-well/annotations.yaml";

    [Fact]
    public void Slips_are_mended_and_everything_else_keeps_its_bytes()
    {
        using var root = new Root();
        var good = root.Read(Sidecar).Replace("annotations:\n", "annotations:   # by hand\n", StringComparison.Ordinal);
        root.Write(Sidecar, good.Replace("label: wording-hedged", "lable: wording-heged", StringComparison.Ordinal));
        root.Archive("build").ExitCode.ShouldBe(1);

        var answer = root.Archive("fix");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.Output.ShouldContain("ARC107");
        root.Read(Sidecar).ShouldBe(good);
        root.Archive("build").ExitCode.ShouldBe(0);
        root.Archive("fix").Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_dry_run_shows_a_diff_and_writes_nothing()
    {
        using var root = new Root();
        root.Change(Sidecar, "label: wording-hedged", "lable: wording-hedged");
        var before = root.Fingerprint("content");
        var answer = root.Archive("fix", "--dry-run");
        answer.Output.ShouldContain($"--- a/{Sidecar}");
        answer.Output.ShouldContain("\n-    lable: wording-hedged\n+    label: wording-hedged\n");
        root.Fingerprint("content").ShouldBe(before);
    }

    [Fact]
    public void Annotations_out_of_order_are_sorted_with_their_comments()
    {
        using var root = new Root();
        var good = root.Read(Sidecar);
        var (a3, n1) = (good.IndexOf("  - id: a3", StringComparison.Ordinal), good.IndexOf("  - id: n1", StringComparison.Ordinal));
        var a4 = good.IndexOf("  - id: a4", StringComparison.Ordinal);
        root.Write(Sidecar, good[..a3] + "  # of the speaker\n" + good[n1..a4] + "  # a guess\n" + good[a3..n1] + good[a4..]);
        root.Archive("fix").ExitCode.ShouldBe(0);
        var mended = root.Read(Sidecar);
        mended.IndexOf("  # a guess\n  - id: a3", StringComparison.Ordinal).ShouldBeLessThan(mended.IndexOf("  # of the speaker\n  - id: n1", StringComparison.Ordinal));
        mended.Split('\n').Order().ShouldBe((good + "  # of the speaker\n  # a guess\n").Split('\n').Order());
    }

    [Fact]
    public void What_may_be_a_comment_is_only_proposed()
    {
        using var root = new Root();
        root.Change(Sidecar, "quote: \"ولعل السبب عطل\"", "quote: ولعل السبب عطل # sic");
        var answer = root.Archive("fix");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("--accept the-dry-well/annotations.yaml:28");
        root.Read(Sidecar).ShouldContain("# sic");
    }

    [Fact]
    public void A_quote_whose_neighbours_leave_it_one_place_gets_its_number()
    {
        using var root = new Root();
        // The word stands twice; the annotations before and after leave room for the second one only.
        root.Change("captures/the-dry-well.txt", "وأضاف المصدر أن الماء", "وأضاف المصدر أن الماء في البئر والماء");
        root.Change(Sidecar, "    quote: \"المصدر\"\n    occurrence: 1\n", "    quote: \"البئر\"\n");
        root.Archive("seal");
        root.Archive("fix").ExitCode.ShouldBe(0);
        root.Read(Sidecar).ShouldContain("    quote: \"البئر\"\n    occurrence: 2\n");
    }
}
