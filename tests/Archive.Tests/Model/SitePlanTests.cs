using Archive.Model;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Model;

/// <summary>Of all planned paths none leaves the site's folder, and no two are one file on any disk.</summary>
public sealed class SitePlanTests
{
    [Theory]
    [InlineData("ar/../../x/index.html")]
    [InlineData("/etc/x")]
    [InlineData("ar//x")]
    [InlineData("./x")]
    [InlineData("ar\\..\\x")]
    [InlineData("C:/x")]
    [InlineData("")]
    public void A_path_that_leaves_the_folder_is_an_error(string path) => Faults(path).ShouldBe([$"ARC480 {path}"]);

    [Theory]
    [InlineData("a/B.html", "a/b.html")]
    [InlineData("caf\u00e9.html", "cafe\u0301.html")]
    [InlineData("x.html", "x.html")]
    public void Two_paths_that_are_one_file_somewhere_are_an_error(string one, string other) => Faults(one, other).ShouldHaveSingleItem().ShouldStartWith("ARC503");

    [Fact]
    public void Both_sources_of_one_page_are_named()
    {
        var site = SmallSite.Good.Change(SmallSite.WholeSidecar, "id: a2", "id: embed");
        var fault = SiteBuild.From(site.Sources, new BuildOptions()).Diagnostics.First(fault => fault.Rule.Code == "ARC503");
        new[] { fault.Place, fault.Details[1].Place!.Value }.Select(place => $"{place.Path}:{place.Line}").Order(StringComparer.Ordinal)
            .ShouldBe([$"{SmallSite.WholeSidecar}:6", $"{SmallSite.Whole}:2"]);
    }

    [Fact]
    public void A_page_with_the_name_of_one_that_every_site_has_is_named()
    {
        var site = SmallSite.Good.With("content/pages/labels.en.md", "---\ntitle: x\n---\n");
        var fault = SiteBuild.From(site.Sources, new BuildOptions()).Diagnostics.First(fault => fault.Rule.Code == "ARC503");
        fault.Place.Path.ShouldBe("content/pages/labels.en.md");
        fault.Details[1].Words.ShouldBe("a page that every site has");
    }

    [Theory]
    [InlineData("/ar/../../elsewhere/")]
    [InlineData("/ar/..%2f/")]
    [InlineData("/ar/./x/")]
    [InlineData("ar/x/")]
    [InlineData("//evil.example/")]
    [InlineData("/ar/<script>/")]
    [InlineData("/ar/a b/")]
    public void The_list_of_addresses_cannot_make_a_page_elsewhere(string line)
    {
        var build = SiteBuild.From(SmallSite.Good.With("content/addresses.txt", $"/ar/\n{line}\n").Sources, new BuildOptions());
        build.Diagnostics.Select(fault => $"{fault.Rule.Code} {fault.Place.Path}:{fault.Place.Line}").ShouldBe(["ARC153 content/addresses.txt:2"]);
        build.Plan.Files.ShouldBeEmpty();
    }

    static IEnumerable<string> Faults(params string[] paths) =>
        new SitePlan([.. paths.Select(path => new PlannedFile(path, () => default(ReadOnlyMemory<byte>)))]).Faults().Select(fault => $"{fault.Rule.Code} {fault.Details[0].Words}");
}
