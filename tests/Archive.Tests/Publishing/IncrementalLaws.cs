using Archive.Cli.Publishing;
using Archive.Model;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Publishing;

/// <summary>A site that was brought up to date is, byte for byte and folder for folder, the one that a build from clean makes.</summary>
public sealed class IncrementalLaws
{
    const int EditsInScript = 10;

    [Fact]
    public void Whatever_was_edited_in_between_incremental_equals_clean()
    {
        var done = 0;
        for (var seed = 0; seed < Tier.Times(2, 25, 200); seed++)
        {
            using var place = new Published();
            var random = new Random(seed);
            var (site, told) = (Published.Golden, new List<string>());
            place.Build(site);
            for (var edits = 0; edits < EditsInScript;)
            {
                var (name, after) = Edits.One(site, random);
                var options = new BuildOptions(Private: random.Next(8) == 0);
                var build = SiteBuild.From(after.Sources, options);
                // An edit with errors is not published; people mend it, or take it back.
                if (!build.IsSound) continue;
                (site, edits) = (after, edits + 1);
                told.Add(name);
                place.Build(build, site, options, best: seed % 5 == 0 ? SwapWay.TwoMoves : SwapWay.Exchange);
                Published.Differences(place.Tree, Published.TreeOf(build.Plan)).ShouldBeEmpty($"script {seed}: {string.Join(", ", told)}");
                done++;
            }
        }
        done.ShouldBe(Tier.Times(2, 25, 200) * EditsInScript);
    }

    [Fact]
    public void A_page_that_did_not_change_is_the_very_same_file()
    {
        using var place = new Published();
        place.Build(Published.Golden);
        place.Build(Change(Published.Golden, 1));
        place.Build(Change(Published.Golden, 2));
        var written = new System.Collections.Concurrent.ConcurrentBag<string>();
        place.Build(Change(Published.Golden, 3), before: written.Add);
        // A page of words of ours and what lists all words: not the entries, not the notes.
        written.ShouldContain("en/about/index.html");
        written.ShouldNotContain(path => path.StartsWith("en/articles/"));
        written.Distinct().Count().ShouldBeLessThan(5);
    }

    [Fact]
    public void What_is_shared_is_never_written_into()
    {
        using var place = new Published();
        place.Build(Published.Golden);
        for (var edit = 1; edit < 6; edit++)
        {
            var before = place.Tree;
            place.Build(Change(Published.Golden, edit));
            // The tree that was published stands as it was, whatever it shares with the one that took its place.
            Published.Differences(Published.TreeOf(place.Beside("public.trees/spare")), before).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("flip")]
    [InlineData("empty")]
    [InlineData("foreign")]
    public void A_manifest_that_is_damaged_or_of_another_program_is_a_build_from_clean(string damage)
    {
        using var place = new Published();
        place.Build(Published.Golden);
        var manifest = File.ReadAllBytes(place.Beside("public.manifest"));
        var read = SiteManifestFormat.Read(manifest, Tool.Id)!;
        // It claims that the site is as it will be, which is not so.
        var claims = SiteManifestFormat.Write(read with { Inputs = Publisher.InputsOf(Change(Published.Golden, 1).Sources, new BuildOptions()) }, damage == "foreign" ? "another program" : Tool.Id);
        if (damage == "flip") claims[claims.Length / 2] ^= 1;
        File.WriteAllBytes(place.Beside("public.manifest"), damage switch { "cut" => claims[..^1], "empty" => [], _ => claims });
        place.Build(Change(Published.Golden, 1));
        Published.Differences(place.Tree, Published.TreeOf(SiteBuild.From(Change(Published.Golden, 1).Sources, new BuildOptions()).Plan)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("longer")]
    [InlineData("more")]
    [InlineData("linked")]
    public void A_site_that_somebody_changed_is_built_from_clean(string change)
    {
        using var place = new Published();
        place.Build(Published.Golden);
        var page = Path.Combine(place.Folder, "ar/index.html");
        if (change == "gone") File.Delete(page);
        if (change == "longer") File.AppendAllText(page, " ");
        if (change == "more") File.WriteAllText(Path.Combine(place.Folder, "ar/more.txt"), "");
        if (change == "linked")
        {
            File.Move(page, place.Beside("elsewhere.html"));
            File.CreateSymbolicLink(page, place.Beside("elsewhere.html"));
        }
        place.Build(Published.Golden);
        Published.Differences(place.Tree, Published.TreeOf(SiteBuild.From(Published.Golden.Sources, new BuildOptions()).Plan)).ShouldBeEmpty();
        new FileInfo(page).LinkTarget.ShouldBeNull();
    }

    [Fact]
    public void A_spare_that_somebody_changed_is_not_used()
    {
        using var place = new Published();
        place.Build(Published.Golden);
        place.Build(Change(Published.Golden, 1));
        File.Delete(place.Beside("public.trees/spare/ar/index.html"));
        File.WriteAllText(place.Beside("public.trees/spare/ar/more.txt"), "");
        place.Build(Change(Published.Golden, 2));
        Published.Differences(place.Tree, Published.TreeOf(SiteBuild.From(Change(Published.Golden, 2).Sources, new BuildOptions()).Plan)).ShouldBeEmpty();
    }

    [Fact]
    public void New_content_counts_whatever_the_clock_says_of_the_file()
    {
        // Times of files are never read: a file that is older, or as old, is compared by its bytes like any other.
        using var root = new Cli.Root();
        root.Archive("build").ExitCode.ShouldBe(0);
        var path = root.At("content/pages/about.en.md");
        var time = File.GetLastWriteTimeUtc(path);
        root.Change("content/pages/about.en.md", "About the test", "About the rest");
        File.SetLastWriteTimeUtc(path, time.AddYears(-1));
        root.Archive("build").ExitCode.ShouldBe(0);
        root.Read("site/public/en/about/index.html").ShouldContain("About the rest");
    }

    static Site Change(Site site, int edit) => site.With("content/pages/about.en.md", $"---\ntitle: \"About\"\n---\n\nWords, {edit}.\n");
}
