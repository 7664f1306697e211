using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Archive.Formats;
using Archive.Model;
using Archive.Prose;
using Archive.Reporting;
using Archive.Shards;
using Archive.Tests.Generated;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Formats;

/// <summary>Whatever people write, a real parser of each format reads it back as words: nothing in it becomes markup, a field or a command.</summary>
public sealed class EscapingTests
{
    static readonly Gen<string> Words = Gen.OneOf(Texts.Any, Gen.OneOf(
        "</script>", "<img src=x onerror=1>", "\"><svg/onload=1>", "' x='", "&lt;b&gt;", "]]>", "-->", "}", "{", "},\n@online{x,", "\\", "\\}", "$", "%0A::error::", "::error::x",
        "](https://evil.example)", "=1+1", "\u2028", "\u001b[2J", "\u202Ex", "javascript:1", "<!--", "${1}", "{{ 1 }}").Array[1, 4].Select(string.Concat))
        // The parser of the tests takes this noncharacter for the end of the page.
        .Select(words => words.Replace("\uFFFF", "", StringComparison.Ordinal));

    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void In_html_words_stay_words() => Words.Sample(words =>
    {
        var page = new HtmlParser().ParseDocument($"<p title=\"{Html.Escape(words)}\" lang='{Html.Escape(words)}'>{Html.Escape(words)}</p>");
        var shown = words.Replace("\r\n", "\n").Replace('\r', '\n');
        var p = page.Body!.Children.ShouldHaveSingleItem();
        p.Children.ShouldBeEmpty();
        p.Attributes.Length.ShouldBe(2);
        p.GetAttribute("title").ShouldBe(shown.Replace('\0', '\uFFFD'));
        // Between tags the parser drops what it must not show.
        p.TextContent.ShouldBe(shown.Replace("\0", ""));
    }, iter: Tier.Times(500, full: 20_000));

    [Fact]
    public void In_markdown_no_element_is_made_that_is_not_ours() => Words.Sample(words =>
    {
        var text = MarkdownText.Read(new Body("en", "f.md", words, 1, null), MarkdownText.OutsideOrFragment, "p_");
        foreach (var element in new HtmlParser().ParseDocument(Marking.Plain(text).Markup).Body!.QuerySelectorAll("*"))
        {
            "p h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong a br hr span div table thead tbody tr th td".Split(' ').ShouldContain(element.LocalName);
            "id dir class href start style".Split(' ').ShouldContain(name => element.Attributes.All(own => "id dir class href start style".Contains(own.Name)));
            if (element.GetAttribute("href") is { } href && !href.StartsWith('#')) SafeUrl.External(href).ShouldNotBeNull();
        }
    }, iter: Tier.Times(500, full: 20_000));

    [Fact]
    public void In_search_data_words_stay_words() => Words.Sample(words =>
    {
        var json = JsonSerializer.Serialize(new[] { words }, Readable);
        var file = Encoding.UTF8.GetString(DataFile.Of("x", json).Bytes);
        file.IndexOfAny(['\u2028', '\u2029']).ShouldBe(-1);
        DataFile.Read(file)[0].GetString().ShouldBe(words);
    }, iter: Tier.Times(300, full: 10_000));

    [Fact]
    public void In_feeds_and_sitemaps_words_stay_words() => Words.Sample(words =>
    {
        var feed = XDocument.Parse(Encoding.UTF8.GetString(AtomFormat.Write(new Feed(words, words, "ar", words, words, [new FeedEntry(words, words, words, PartialDate.NotStated)])).Span));
        feed.Descendants().Select(element => element.Name.LocalName).Distinct().Except(["feed", "id", "title", "link", "updated", "author", "name", "entry", "summary"]).ShouldBeEmpty();
        XDocument.Parse(Encoding.UTF8.GetString(SitemapFormat.Write(new Sitemap(words, [new SitemapPage([new("ar", words)])])).Span)).Descendants().Count().ShouldBe(7);
        XDocument.Parse(Encoding.UTF8.GetString(SitemapFormat.Write(new SitemapIndex([words])).Span)).Descendants().Count().ShouldBe(3);
    }, iter: Tier.Times(300, full: 10_000));

    [Fact]
    public void In_citations_words_stay_words() => Words.Sample(words =>
    {
        var work = new Citation("x", words, words, [words], PartialDate.NotStated, null, "https://a.example/", "ar");
        var bib = Encoding.UTF8.GetString(CitationFormat.BibTex([work]).Span);
        // BibTeX knows nothing but braces: no field may end before its line does.
        bib.Count(c => c == '\n').ShouldBe(8);
        foreach (var line in bib.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)))
        {
            var depth = 0;
            for (var i = line.IndexOf('{'); i < line.Length - 1; i++)
            {
                depth += line[i] == '{' ? 1 : line[i] == '}' ? -1 : 0;
                (depth > 0 || i == line.Length - 2).ShouldBeTrue(line);
            }
            depth.ShouldBe(0, line);
        }
        using var csl = JsonDocument.Parse(CitationFormat.Csl([work]));
        csl.RootElement[0].GetProperty("title").GetString().ShouldBe(words);
    }, iter: Tier.Times(300, full: 10_000));

    [Fact]
    public void In_reports_words_are_no_commands() => Words.Sample(words =>
    {
        var diagnostic = new Diagnostic(Rules.ValueForm, new Place("content/" + words, 2, 3, 4), new Detail("found", words));
        var github = GitHubReport.Of([diagnostic]);
        github.Count(c => c == '\n').ShouldBe(1);
        github.Split("::").Length.ShouldBe(words.Contains("::", StringComparison.Ordinal) ? github.Split("::").Length : 3);
        github.ShouldStartWith("::error file=");
        github[..github.IndexOf("::", 2, StringComparison.Ordinal)].Split(',').Length.ShouldBe(5);
        using var sarif = JsonDocument.Parse(SarifReport.Of([diagnostic], _ => null));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString()!.ShouldNotContain("](");
        using var json = JsonDocument.Parse(JsonReport.Of([diagnostic]));
        json.RootElement[0].GetProperty("message").GetString()!.ShouldContain(words);
        var text = TextReport.Of(diagnostic);
        text.Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse();
        text.Any(c => c is >= '\u202A' and <= '\u202E' or '\u2028').ShouldBeFalse();
        text.Count(c => c == '\u2068').ShouldBe(text.Count(c => c == '\u2069'));
        TextReport.ForTerminal(words).Any(c => char.IsControl(c) && c is not ('\n' or '\t')).ShouldBeFalse();
    }, iter: Tier.Times(300, full: 10_000));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\u0000script:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://a.example/x")]
    [InlineData("about:blank")]
    [InlineData("//evil.example/")]
    [InlineData("/relative")]
    [InlineData("https:evil")]
    [InlineData("https:///evil")]
    [InlineData("https://a.example\\@evil.example/")]
    [InlineData("https://a.example/\u202Efdp.exe")]
    [InlineData("https://a\u200B.example/")]
    public void An_address_of_another_kind_never_becomes_a_link(string address)
    {
        SafeUrl.External(address).ShouldBeNull();
        // To Markdown a backslash is no part of the address.
        if (address.Contains('\\', StringComparison.Ordinal)) return;
        foreach (var written in new[] { address, string.Concat(address.Select(c => $"&#{(int)c};")) })
        {
            var text = MarkdownText.Read(new Body("en", "f.md", $"[x](<{written}>) [y][z]\n\n[z]: <{written}>", 1, null), MarkdownText.OutsideOrFragment);
            Marking.Plain(text).Markup.ShouldNotContain("href");
        }
    }
}
