using System.Text;
using Archive.Model;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>What the page of an entry says in corners that the golden site does not have.</summary>
public sealed class EntryPageTests
{
    [Fact]
    public void A_headline_that_only_a_translation_has_is_in_the_language_of_the_translation()
    {
        var site = SmallSite.Good.Change(SmallSite.Whole, "title: { en: \"Market day is back\", ar: \"سوق الخميس يعود\" }", "title: { ar: \"سوق الخميس يعود\" }");
        Page(site, "ar/articles/market-day/index.html").ShouldContain("<h1>سوق الخميس يعود</h1>");
        Page(site, "en/articles/market-day/index.html").ShouldContain("<h1><span lang=\"ar\" dir=\"rtl\">سوق الخميس يعود</span></h1>");
    }

    [Fact]
    public void A_host_in_another_script_is_shown_whole()
    {
        var site = SmallSite.Good.Change(SmallSite.Digest, "outlet:", "url: \"https://مثال.إختبار\"\noutlet:");
        Page(site, "en/articles/river-bridge/index.html").ShouldContain("<bdi dir=\"ltr\">مثال.إختبار</bdi>");
    }

    [Fact]
    public void Entries_that_name_each_other_are_linked_from_both_sides_once()
    {
        var site = SmallSite.Good.Change(SmallSite.Whole, "publish: full", "mirror: [river-bridge]\npublish: full");
        foreach (var (page, other) in new[] { ("market-day", "river-bridge"), ("river-bridge", "market-day") })
            Page(site, $"en/articles/{page}/index.html").Split($"href=\"../{other}/index.html\"").Length.ShouldBe(2);
    }

    static string Page(Site site, string path) =>
        Encoding.UTF8.GetString(SiteBuild.From(site.Sources, new BuildOptions()).Plan.Files.Single(file => file.Path == path).Make().Bytes.Span);
}
