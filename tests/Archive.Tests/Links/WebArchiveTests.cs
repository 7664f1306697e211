using Archive.Links;
using Archive.Model;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Links;

/// <summary>How a web archive is asked, and what is taken from its answers.</summary>
public sealed class WebArchiveTests
{
    const string Page = "https://a.example/x?y=1&z";
    static readonly WebArchive Archive = new();
    static readonly DateOnly Day = new(2024, 6, 1);

    [Fact]
    public void The_address_of_a_page_is_escaped_where_it_is_a_value_and_not_where_it_is_the_path()
    {
        Archive.IndexUpTo(Page, Day).AbsoluteUri.ShouldBe("https://web.archive.org/cdx/search/cdx?url=https%3A%2F%2Fa.example%2Fx%3Fy%3D1%26z&output=json&fl=timestamp,original,statuscode,digest&filter=statuscode:200&gzip=false&to=20240601&limit=-1");
        Archive.Redirect(Page, Day).AbsoluteUri.ShouldBe("https://web.archive.org/web/20240601120000/https://a.example/x?y=1&z");
        Archive.Available(Page, Day).AbsoluteUri.ShouldBe("https://archive.org/wayback/available?url=https%3A%2F%2Fa.example%2Fx%3Fy%3D1%26z&timestamp=20240601120000");
    }

    [Fact]
    public void A_row_of_the_index_is_a_copy() =>
        Archive.ReadIndex(Page, """[["timestamp","original","statuscode","digest"],["20240101000000","http://a.example:80/x","200","XAHD"]]""")
            .ShouldBe(new WebCopy($"https://web.archive.org/web/20240101000000/{Page}", new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), "wayback"));

    [Theory]
    [InlineData("[]")]
    [InlineData("[[\"timestamp\",\"original\"]]")]
    [InlineData("[[\"original\"],[\"x\"]]")]
    [InlineData("[[\"timestamp\"],[\"soon\"]]")]
    [InlineData("[[\"timestamp\"],[20240101000000]]")]
    [InlineData("{}")]
    [InlineData("<html>503</html>")]
    [InlineData("")]
    public void Anything_else_is_none(string json) => Archive.ReadIndex(Page, json).ShouldBeNull();

    [Theory]
    [InlineData("/web/20020120142510/http://a.example/x", "20020120142510")]
    [InlineData("https://web.archive.org/web/20020120142510id_/http://a.example/x", "20020120142510")]
    [InlineData("https://evil.example/web/20020120142510/javascript:alert(1)", "20020120142510")]
    [InlineData("https://a.example/", null)]
    [InlineData("/web/2002/x", null)]
    [InlineData(null, null)]
    public void A_redirect_gives_a_moment_and_never_an_address(string? location, string? stamp) =>
        Archive.ReadRedirect(Page, location)?.Url.ShouldBe(stamp is null ? null : $"https://web.archive.org/web/{stamp}/{Page}");

    [Fact]
    public void The_availability_service_says_yes_or_no()
    {
        Archive.ReadAvailable(Page, """{"url":"a","archived_snapshots":{"closest":{"available":true,"status":"200","timestamp":"20060101064348","url":"http://web.archive.org/web/…"}}}""")
            ?.At.Year.ShouldBe(2006);
        foreach (var none in new[] { """{"archived_snapshots":{}}""", """{"archived_snapshots":{"closest":{"available":false,"status":"200","timestamp":"20060101064348"}}}""", "{}", "[]", "x" })
            Archive.ReadAvailable(Page, none).ShouldBeNull(none);
    }

    [Fact]
    public void No_answer_whatever_makes_it_fall() => Gen.String.Sample(text =>
    {
        Archive.ReadIndex(Page, text);
        Archive.ReadAvailable(Page, text);
        Archive.ReadRedirect(Page, text).ShouldBeNull();
    }, iter: Tier.Times(500, full: 20_000));

    [Fact]
    public void The_copy_nearest_to_the_day_is_taken()
    {
        WebCopy At(int year) => new($"https://web.archive.org/{year}", new(year, 6, 1, 0, 0, 0, TimeSpan.Zero), "wayback");
        WebArchive.Nearest(Day, At(2022), At(2025)).ShouldBe(At(2025));
        WebArchive.Nearest(Day, At(2023), null).ShouldBe(At(2023));
        WebArchive.Nearest(Day, null, null).ShouldBeNull();
    }
}
