using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Model;
using Archive.Searching;
using Archive.Shards;
using Archive.Tests.Searching;
using Archive.Tests.Sites;
using Archive.Words;
using Shouldly;
using Xunit;

namespace Archive.Tests.Indexing;

/// <summary>Search knows what the public pages show, and nothing else.</summary>
public sealed class IndexerTests
{
    static readonly Language Arabic = new("ar");

    [Fact]
    public void Every_passage_stands_on_the_page_that_its_result_opens_at_the_place_it_names()
    {
        var files = OwnSite.Read(OwnSite.Build);
        foreach (var language in files.Manifest.Languages)
        {
            for (var document = 0; document < files.Manifest.Documents; document++)
            {
                var result = files.Result(document, language.Tag);
                var page = Page(OwnSite.Build, $"{language.Tag}/articles/{result.Slug}/index.html");
                foreach (var passage in result.Body.Concat(result.Notes))
                {
                    var place = page.GetElementById(passage.Anchor);
                    place.ShouldNotBeNull($"{language} {result.Slug} #{passage.Anchor}");
                    // A heading names its part of the page.
                    Words(place.TagName == "H2" ? place.ParentElement! : place).ShouldContain(SearchTokens.Normal(passage.Words), Case.Sensitive, $"{result.Slug} #{passage.Anchor}");
                }
            }
        }
    }

    [Fact]
    public void Synonyms_join_words_of_two_scripts()
    {
        Found(SmallSite.Good, "trader").ShouldBe(["market-day"]);
        Found(SmallSite.Good, "الحجر").ShouldBeEmpty("the word stands in a capture alone");
        Found(SmallSite.Good, "مطلع").ShouldBe(["river-bridge"]);
        var joined = SmallSite.Good.With(Corpus.SynonymsPath, "- [trader, مطلع]\n");
        foreach (var word in new[] { "trader", "مطلع" }) Found(joined, word).ShouldBe(["market-day", "river-bridge"]);
    }

    static IEnumerable<string> Found(Site site, string words) =>
        new Searcher(Read(site), Arabic).Ask(words, 10).Results.Select(result => result.Text.Slug).Order(StringComparer.Ordinal);

    [Fact]
    public void Labels_of_a_passage_are_those_of_the_notes_on_it()
    {
        var result = Read(SmallSite.Good).Result(1, "ar");
        result.Slug.ShouldBe("river-bridge");
        result.Body.Single(passage => passage.Words.Contains("كشف مصدر مطلع", StringComparison.Ordinal)).Labels.ShouldBe(["source-unnamed"]);
        result.Notes.Where(passage => passage.Anchor == "a1").ShouldAllBe(passage => passage.Labels.Single() == "source-unnamed");
    }

    [Fact]
    public void What_pages_of_two_languages_show_alike_stands_in_their_file_once()
    {
        var build = Built(SmallSite.Good);
        var files = Read(build);
        var shared = Enumerable.Range(0, files.Manifest.Documents).SelectMany(document => files.Result(document, "ar").Body
            .Where(passage => files.Result(document, "en").Body.Any(other => other.Words == passage.Words)).Select(passage => (document, passage.Words))).ToList();
        shared.ShouldNotBeEmpty();
        foreach (var (document, words) in shared)
            OwnSite.FilesOf(build)[files.Manifest.ResultName(document)].Split($"\"{words}\"").Length.ShouldBe(2, words);
    }

    [Fact]
    public void Words_of_a_capture_that_no_page_shows_are_in_no_search_file()
    {
        var site = SmallSite.Good;
        var published = site.Files.Where(file => file.Path != SmallSite.Capture).Select(file => Encoding.UTF8.GetString(file.Bytes.Span))
            .SelectMany(SearchTokens.Of).Select(token => token.Term).ToHashSet();
        var withheld = SearchTokens.Of(site.Text(SmallSite.Capture)).Select(token => token.Term).Where(term => !published.Contains(term)).ToList();
        withheld.ShouldNotBeEmpty();
        foreach (var file in OwnSite.FilesOf(Built(site)).Values)
            SearchTokens.Of(file).Select(token => token.Term).Intersect(withheld).ShouldBeEmpty();
    }

    [Fact]
    public void A_draft_is_not_found_even_in_a_private_build()
    {
        var site = SmallSite.Good.With("content/articles/hidden/article.ar.md", """
            ---
            title: { ar: "عنوان مسودة قطرميز" }
            publish: draft
            ---

            نص قطرميز.

            """);
        Read(Built(site, new BuildOptions(Private: true))).Word("قطرميز").ShouldBeNull();
    }

    [Fact]
    public void Text_in_a_region_is_not_found_and_the_text_around_it_is()
    {
        var site = SmallSite.Good.With(SmallSite.Whole, SmallSite.Good.Text(SmallSite.Whole) + "\n::: copy-related-links\nZanzibar\n:::\n\nYellowstone.\n");
        var files = Read(Built(site));
        files.Word("zanzibar").ShouldBeNull();
        files.Word("yellowstone").ShouldNotBeNull();
    }

    [Fact]
    public void Entries_are_numbered_by_date_and_the_newer_of_equals_comes_first()
    {
        var files = OwnSite.Read(OwnSite.Build);
        var dates = Enumerable.Range(0, files.Manifest.Documents)
            .Select(document => OwnSite.Build.Corpus.Article(files.Result(document, "ar").Slug)!.Article.Published).ToList();
        dates.ShouldBe(dates.Order());
    }

    [Fact]
    public void The_order_of_sources_changes_no_byte()
    {
        var site = SmallSite.Good;
        var shuffled = SiteBuild.From(new Sources(site.Files.Reverse()), new BuildOptions());
        OwnSite.FilesOf(shuffled).ShouldBe(OwnSite.FilesOf(Built(site)));
    }

    [Fact]
    public void The_whole_index_goes_out_where_the_settings_ask_for_it()
    {
        Built(SmallSite.Good).Plan.Files.ShouldNotContain(file => file.Path == "lunr-index.json");
        var asked = SmallSite.Good.With(SmallSite.Settings, SmallSite.Good.Text(SmallSite.Settings) + "search: { formats: [shards, lunr] }\n");
        var index = Built(asked).Plan.Files.Single(file => file.Path == "lunr-index.json").Make();
        Encoding.UTF8.GetString(index.Bytes.Span).ShouldStartWith("""{"version":"2.3.9","fields":["title","body","notes","labels"],"fieldVectors":[["title/""");
    }

    [Fact]
    public void A_site_without_entries_has_a_search_that_finds_nothing()
    {
        var answer = new Searcher(Read(Built(Site.Empty.With(SmallSite.Settings, SmallSite.Good.Text(SmallSite.Settings)))), Arabic).Ask("جسر", 10);
        answer.Count.ShouldBe(0);
        answer.Meant.ShouldBeNull();
    }

    static SiteBuild Built(Site site, BuildOptions? options = null)
    {
        var build = SiteBuild.From(site.Sources, options ?? new BuildOptions());
        build.Diagnostics.Where(diagnostic => diagnostic.IsError).ShouldBeEmpty();
        return build;
    }

    static SearchFiles Read(Site site) => Read(Built(site));

    static SearchFiles Read(SiteBuild build) => OwnSite.Read(build);

    static IDocument Page(SiteBuild build, string path) => new HtmlParser().ParseDocument(
        Encoding.UTF8.GetString(build.Plan.Files.Single(file => file.Path == path).Make().Bytes.Span));

    // Words as a reader sees them: numbers of notes stand beside them and are no part of the text.
    static string Words(IElement place)
    {
        var copy = (IElement)place.Clone();
        foreach (var extra in copy.QuerySelectorAll(".ref, .source-words, .visually-hidden").ToList()) extra.Remove();
        return SearchTokens.Normal(copy.TextContent);
    }
}
