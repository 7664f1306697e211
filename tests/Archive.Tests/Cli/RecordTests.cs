using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>Addresses are promised by <c>build --record</c>, and then kept.</summary>
public sealed class RecordTests
{
    const string List = "content/addresses.txt";

    [Fact]
    public void Recording_twice_adds_nothing()
    {
        using var root = new Root();
        root.Archive("build", "--record").ExitCode.ShouldBe(0);
        var first = root.Read(List);
        first.Split('\n')[..^1].ShouldBe(first.Split('\n')[..^1].Order(StringComparer.Ordinal));
        first.ShouldContain("/ar/articles/the-dry-well/a1/\n");
        first.ShouldNotContain("/assets/");
        root.Archive("build", "--record").ExitCode.ShouldBe(0);
        root.Read(List).ShouldBe(first);
    }

    [Fact]
    public void A_lost_address_is_an_error_of_check_and_of_recording_and_never_of_a_plain_build()
    {
        using var root = new Root();
        // A lesson that leads to the entry would be an error of its own.
        Directory.Delete(root.At("content/lessons"), recursive: true);
        root.Archive("build", "--record");
        var (recorded, published) = (root.Read(List), root.Fingerprint("site/public"));
        Directory.Move(root.At("content/articles/the-dry-well"), root.At("content/articles/the-old-well"));
        Directory.Move(root.At("captures"), root.At("elsewhere"));
        var refused = root.Archive("build", "--record");
        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("ARC420");
        refused.Errors.ShouldContain("/ar/articles/the-dry-well/a1/");
        root.Read(List).ShouldBe(recorded);
        root.Fingerprint("site/public").ShouldBe(published);
        root.Archive("check").Errors.ShouldContain("ARC420");
        var plain = root.Archive("build");
        plain.ExitCode.ShouldBe(0, plain.Errors);
        root.Read("site/public/en/articles/the-dry-well/index.html").ShouldContain("This page was removed");
    }

    [Fact]
    public void The_old_slug_in_formerly_keeps_every_address()
    {
        using var root = new Root();
        root.Archive("build", "--record");
        var recorded = root.Read(List);
        Directory.Move(root.At("content/articles/the-dry-well"), root.At("content/articles/the-old-well"));
        Directory.Move(root.At("captures"), root.At("elsewhere"));
        root.Change("content/articles/the-old-well/article.ar.md", "title:", "formerly: [the-dry-well]\ntitle:");
        // The lessons still know the entry by its old name; that is for fix to mend.
        root.Archive("fix");
        root.Read("content/lessons/one-well/lesson.en.md").ShouldContain("path: [\"the-old-well#a1\", \"the-old-well#n1\",");
        var answer = root.Archive("build", "--record");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        root.Read(List).Split('\n').ShouldContain("/ar/articles/the-old-well/a1/");
        recorded.Split('\n').ShouldBeSubsetOf(root.Read(List).Split('\n'));
    }

    [Fact]
    public void A_private_site_is_not_recorded()
    {
        using var root = new Root();
        root.Archive("build", "--private", "--record").ExitCode.ShouldBe(2);
        File.Exists(root.At(List)).ShouldBeFalse();
    }
}
