using System.Text;
using Archive.Cli;
using Archive.Model;
using Archive.Tests.Publishing;
using Shouldly;
using Xunit;

namespace Archive.Tests.Model;

/// <summary>Files of entries that were let go once they were read.</summary>
public sealed class LetGoTests
{
    static Sources Own => new Disk(Repository.Root).Read();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_page_of_a_site_looks_at_the_files_of_entries_again(bool isPrivate)
    {
        var (options, sources) = (new BuildOptions(isPrivate), Own);
        var build = SiteBuild.From(sources, options, haveRead: () =>
        {
            foreach (var file in sources.Below(Article.Folder)) file.LetGo();
        });
        build.IsSound.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => sources.Below(Article.Folder).First().Bytes);
        Published.Differences(Published.TreeOf(build.Plan), Published.TreeOf(SiteBuild.From(Own, options).Plan)).ShouldBeEmpty();
    }

    [Fact]
    public void While_they_are_reviewed_they_are_kept()
    {
        var isCalled = false;
        SiteBuild.From(Own, new BuildOptions(Review: true), haveRead: () => isCalled = true);
        isCalled.ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_was_let_go_has_its_fingerprint()
    {
        var (file, same) = (Of("كلمات"), Of("كلمات"));
        file.LetGo();
        SourceFile.FingerprintOf([file]).ShouldBe(SourceFile.FingerprintOf([same]));
        Should.Throw<InvalidOperationException>(() => file.Bytes).Message.ShouldContain("content/a.md");

        static SourceFile Of(string words) => new("content/a.md", Encoding.UTF8.GetBytes(words));
    }
}
