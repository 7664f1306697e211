using System.Globalization;
using System.Text;
using Archive.Importing;
using Archive.Model;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Importing;

/// <summary>
/// Saved pages, one a layout, each beside what importing makes of it line by line. All of them are invented. <c>ARCHIVE_ACCEPT=1</c> writes
/// the expectations anew.
/// </summary>
public sealed class SavedPageTests
{
    static readonly string Folder = Repository.At("tests/Archive.Tests/Importing/pages");

    public static TheoryData<string> Pages() => [.. Directory.GetFiles(Folder, "*.html").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_read_as_a_careful_reader_reads_it(string name)
    {
        var (path, read) = (Path.Combine(Folder, $"{name}.txt"), Read(File.ReadAllBytes(Path.Combine(Folder, $"{name}.html"))));
        if (Environment.GetEnvironmentVariable("ARCHIVE_ACCEPT") == "1") File.WriteAllText(path, read);
        read.ShouldBe(File.ReadAllText(path));
    }

    [Fact]
    public void There_is_a_page_for_every_row_of_the_table() => Pages().Count.ShouldBeGreaterThanOrEqualTo(12);

    [Theory]
    [InlineData("utf-8", "utf-8", false)]
    [InlineData("utf-8", "windows-1256", false)]
    [InlineData("windows-1256", "windows-1256", false)]
    [InlineData("windows-1256", "utf-8", false)]
    [InlineData("windows-1256", "", false)]
    [InlineData("iso-8859-6", "iso-8859-6", false)]
    [InlineData("utf-16", "utf-8", true)]
    [InlineData("utf-16BE", "utf-8", true)]
    [InlineData("utf-16", "utf-16", false)]
    public void A_page_reads_the_same_in_any_encoding_whatever_it_says_of_itself(string encoding, string said, bool marked)
    {
        // No digits of Arabic script: the old code pages have none.
        var page = File.ReadAllText(Path.Combine(Folder, "no-marks.html"));
        var own = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var bytes = own.GetBytes(page.Replace("charset=\"utf-8\"", said.Length == 0 ? "name=\"x\"" : $"charset=\"{said}\"", StringComparison.Ordinal));
        Read([.. marked ? own.Preamble.ToArray() : [], .. bytes]).ShouldBe(Read(Encoding.UTF8.GetBytes(page)));
    }

    [Fact]
    public void Nesting_without_end_is_refused_before_anything_is_parsed()
    {
        Fault("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000))).ShouldBe(Rules.ImportTooDeep);
        Fault(string.Concat(Enumerable.Repeat("<b><div></b>", 50_000))).ShouldBe(Rules.ImportTooDeep);
        Fault(string.Concat(Enumerable.Range(0, 50_000).Select(n => $"<p><b a{n}>"))).ShouldBe(Rules.ImportTooDeep);
        Fault(string.Concat(Enumerable.Repeat("<div></x>", 50_000))).ShouldBe(Rules.ImportTooDeep);
        Fault(string.Concat(Enumerable.Repeat("<svg><g>", 50_000))).ShouldBe(Rules.ImportTooDeep);
        Fault("<p>" + new string('x', 4 * 1024 * 1024)).ShouldBe(Rules.ImportTooLarge);
    }

    [Fact]
    public void Depth_that_pages_really_have_is_none()
    {
        var article = "<p>" + string.Concat(Enumerable.Repeat("The river rose again. ", 8)) + "</p>";
        Fault(string.Concat(Enumerable.Repeat("<div>", 120)) + article).ShouldBeNull();
        Fault("<ul>" + string.Concat(Enumerable.Repeat("<li><a href=\"/x\">One</a>", 5_000)) + "</ul>" + article).ShouldBeNull();
        Fault("<script>" + string.Concat(Enumerable.Repeat("'<div>'+", 5_000)) + "</script><!-- " + string.Concat(Enumerable.Repeat("<div>", 5_000)) + " -->" + article).ShouldBeNull();
    }

    [Fact]
    public void Links_of_a_list_keep_their_addresses_and_only_addresses_that_can_be_followed()
    {
        var regions = Draft.OfPage(File.ReadAllBytes(Path.Combine(Folder, "hostile.html")))!.Entry.Article.Sidecar.Regions;
        regions.SelectMany(region => region.Links).Select(link => link.Value).ShouldBe(["https://gate.example/ok"]);
    }

    static readonly Gen<string> Piece = Gen.OneOf(
        "<div>", "</div>", "<p>", "</p>", "<article>", "</article>", "<h1>", "</h1>", "<a href=\"/x\">", "</a>", "<table><tr><td>", "</table>", "<b>", "</i>", "<br>", "<script>", "</script>",
        "<!--", "-->", "<time datetime=\"2020-02-30\">", "<nav>", "</nav>", "<li>", "<", ">", "\"", "&amp;", "&#0;", "&#xD800;", "\0", "<h1>سوق</h1>", "<title>", "<base href=\"::\">", "<template>", "<svg>",
        "<p>وقال مصدر في السوق إن الباب أغلق قبل الموعد بساعتين كاملتين.</p>", "The market opens at dawn, as it has for many years now. ", "مقالات ذات صلة",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[1],\"author\":{\"name\":{}}}</script>", "<script type=\"application/ld+json\">[[{\"@graph\":{}}]]</script>");

    [Fact]
    public void Any_markup_is_refused_or_becomes_a_draft_without_an_error() => Piece.Array[0, 40].Select(string.Concat).Sample(html =>
    {
        if (Draft.OfPage(Encoding.UTF8.GetBytes(html)) is { } draft) draft.Errors.ShouldBeEmpty();
    }, iter: Tier.Times(150, full: 2_000));

    static Rule? Fault(string html)
    {
        Importer.ImportPage("page", Encoding.UTF8.GetBytes(html), default, [], [], out var fault);
        return fault;
    }

    // What was found, then the lines, each with what it is.
    static string Read(byte[] bytes)
    {
        if (Draft.OfPage(bytes) is not { } draft)
        {
            Importer.ImportPage("page", bytes, default, [], [], out var fault);
            return $"{fault!.Code} {fault.English}\n";
        }
        draft.Errors.ShouldBeEmpty();
        var found = draft.Imported.Found!;
        var capture = draft.Entry.Article.Capture!.Text;
        var labels = draft.Entry.Anchors.ToLookup(anchor => anchor.Line, anchor => anchor.Annotation.Label.Value);
        var lines = draft.Entry.Source!.Blocks.Select(block => string.Create(CultureInfo.InvariantCulture,
            $"{block.Kind,-20} {block.Span.Of(capture)}{(labels.Contains(block.Line) ? $"  [{string.Join(' ', labels[block.Line])}]" : "")}"));
        var links = draft.Entry.Article.Sidecar.Regions.SelectMany(region => region.Links).Select(link => $"link                 {link.Value}");
        return $"title                {found.Title}\nbyline               {found.Byline ?? "-"}\npublished            {found.Published} {found.Hijri}\nlanguage             {found.Language}\n"
            + $"url                  {found.Address ?? "-"}\nmissing              {string.Join(' ', draft.Imported.Missing)}\n\n{string.Join('\n', lines.Concat(links))}\n";
    }
}
