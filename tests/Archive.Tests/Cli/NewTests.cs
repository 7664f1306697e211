using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>What <c>new</c> writes is valid from its first moment.</summary>
public sealed class NewTests
{
    [Fact]
    public void New_files_pass_the_check()
    {
        using var root = new Root();
        root.Archive("new", "article", "river-news", "--title", "خبر: النهر \"الكبير\" #1").ExitCode.ShouldBe(0);
        root.Archive("new", "article", "river-song", "--title", "The river song", "--lang", "en", "--rights", "Written for this archive").ExitCode.ShouldBe(0);
        root.Archive("new", "lesson", "first-steps", "--title", "خطوات أولى").ExitCode.ShouldBe(0);
        var answer = root.Archive("check");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        root.Read("content/articles/river-song/article.en.md").ShouldContain("publish: full");
        root.Read("content/lessons/first-steps/lesson.ar.md").ShouldContain("title: \"خطوات أولى\"");
    }

    [Fact]
    public void An_annotation_is_added_with_a_new_id_and_the_rest_stays_letter_for_letter()
    {
        using var root = new Root();
        const string path = "content/articles/the-bakery-queue/annotations.yaml";
        var before = root.Read(path);
        var answer = root.Archive("new", "annotation", "the-bakery-queue", "--label", "source-unnamed", "--quote", "قالت مصادر إن الخبز سينفد", "--note", "لا يقول النص كم هم.", "--lang", "ar");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        var after = root.Read(path);
        after.ShouldContain("  - id: a5\n    label: source-unnamed\n");
        before.Split('\n').ShouldAllBe(line => after.Contains(line, StringComparison.Ordinal));
        root.Archive("check").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("annotation", "the-bakery-queue", "--label", "source-unnamed", "--quote", "كلمات ليست في النص", "--note", "س")]
    [InlineData("annotation", "the-bakery-queue", "--label", "no-such-label", "--quote", "الخبز سينفد عند الظهر", "--note", "س")]
    [InlineData("article", "the-bakery-queue", "--title", "مكرر")]
    public void What_would_be_wrong_is_told_and_nothing_is_written(params string[] arguments)
    {
        using var root = new Root();
        var before = root.Fingerprint("content");
        root.Archive(["new", .. arguments]).ExitCode.ShouldBe(1);
        root.Fingerprint("content").ShouldBe(before);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("new", "article", "../x", "--title", "x")]
    [InlineData("new", "article", "x")]
    [InlineData("new", "annotation", "nowhere", "--label", "source-unnamed", "--quote", "x", "--note", "x")]
    public void What_cannot_be_meant_is_wrong_usage(params string[] arguments)
    {
        using var root = new Root();
        root.Archive(arguments).ExitCode.ShouldBe(2);
    }
}
