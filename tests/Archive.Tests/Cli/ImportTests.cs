using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Archive.Tests.Cli;

/// <summary>A capture becomes a draft, as a contributor does it.</summary>
public sealed class ImportTests
{
    const string Capture = "سوق الأحد يفتح أبوابه\r\n\r\nبريد الوادي - (خاص)\r\nقال بائع إن السوق سيفتح عند الفجر.\r\n\r\nمقالات ذات صلة\r\nأين ذهب البصل؟\r\n";

    [Fact]
    public void A_capture_becomes_a_draft_that_only_a_private_build_shows()
    {
        using var root = new Root();
        root.Write("in/Sunday Market.txt", Capture);
        var answer = root.Archive("import", root.At("in/Sunday Market.txt"), "--format", "json");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        using var rows = JsonDocument.Parse(answer.Output);
        var row = rows.RootElement.EnumerateArray().Single();
        row.GetProperty("slug").GetString().ShouldBe("sunday-market");
        row.GetProperty("found").GetProperty("title").GetString().ShouldBe("سوق الأحد يفتح أبوابه");
        row.GetProperty("found").GetProperty("outlet").GetString().ShouldBe("wadi-post");
        row.GetProperty("missing").EnumerateArray().Select(name => name.GetString()).ShouldContain("published");

        File.ReadAllBytes(root.At("captures/sunday-market.txt")).ShouldBe(Encoding.UTF8.GetBytes(Capture));
        root.Archive("build").Errors.ShouldBeEmpty();
        root.Archive("build").ExitCode.ShouldBe(0);
        Directory.Exists(root.At("site/public/ar/articles/sunday-market")).ShouldBeFalse();
        root.Archive("build", "--private").ExitCode.ShouldBe(0);
        root.Read("site/public/ar/articles/sunday-market/index.html").ShouldContain("عند الفجر");
    }

    [Fact]
    public void Nothing_is_overwritten_without_force()
    {
        using var root = new Root();
        root.Write("in/market.txt", Capture);
        root.Archive("import", root.At("in/market.txt")).ExitCode.ShouldBe(0);
        root.Change("content/articles/market/annotations.yaml", "regions:", "# mine\nregions:");
        var answer = root.Archive("import", root.At("in/market.txt"));
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("ARC602");
        root.Read("content/articles/market/annotations.yaml").ShouldContain("# mine");
        root.Archive("import", root.At("in/market.txt"), "--force").ExitCode.ShouldBe(0);
        root.Read("content/articles/market/annotations.yaml").ShouldNotContain("# mine");
        root.Archive("import", root.At("in/market.txt"), "--slug", "market-2").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("empty.txt", "", "ARC601")]
    [InlineData("blank.txt", " \n\t\n", "ARC601")]
    [InlineData("latin.txt", "caf\u00E9", "ARC101")]
    [InlineData("سوق.txt", "قال بائع إن السوق سيفتح.", "ARC603")]
    public void What_cannot_be_imported_is_one_clear_error_and_nothing_is_written(string name, string text, string code)
    {
        using var root = new Root();
        root.Write($"in/{name}", name == "latin.txt" ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text));
        var before = root.Fingerprint("content");
        var answer = root.Archive("import", root.At($"in/{name}"));
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain($"error {code}");
        answer.Errors.TrimEnd().ShouldEndWith("1 error");
        root.Fingerprint("content").ShouldBe(before);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_stop_the_others()
    {
        using var root = new Root();
        root.Write("in/market.txt", Capture);
        var answer = root.Archive("import", root.At("in/nowhere.txt"), root.At("in/market.txt"));
        answer.ExitCode.ShouldBe(74);
        answer.Errors.ShouldStartWith("archive: cannot read");
        Directory.Exists(root.At("content/articles/market")).ShouldBeTrue();
    }

    [Fact]
    public void A_slug_that_is_no_address_is_wrong_usage()
    {
        using var root = new Root();
        root.Write("in/market.txt", Capture);
        root.Archive("import", root.At("in/market.txt"), "--slug", "../x").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_capture_may_be_imported_from_where_it_is_kept()
    {
        using var root = new Root();
        root.Write("captures/the-well.txt", "A well runs dry\n\nThe well of the village has been dry for a week, people there said.\n");
        root.Archive("import", root.At("captures/the-well.txt")).ExitCode.ShouldBe(0);
        File.Exists(root.At("content/articles/the-well/annotations.yaml")).ShouldBeTrue();
        root.Archive("import", root.At("captures/the-well.txt")).ExitCode.ShouldBe(1);
    }

    [Fact]
    public void Another_capture_of_that_name_is_what_stands_in_the_way()
    {
        using var root = new Root();
        root.Write("captures/the-well.txt", "Words.\n");
        root.Write("the-well.txt", "A well runs dry\n\nThe well of the village has been dry for a week, people there said.\n");
        var answer = root.Archive("import", root.At("the-well.txt"));
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("captures/the-well.txt");
        root.Read("captures/the-well.txt").ShouldBe("Words.\n");
    }
}
