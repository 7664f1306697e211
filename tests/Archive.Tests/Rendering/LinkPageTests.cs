using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Archive.Formats;
using Archive.Links;
using Archive.Model;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Rendering;

/// <summary>What readers see of dead, blocked, moved and unchecked links.</summary>
public sealed partial class LinkPageTests
{
    const string Address = "https://evidence.example/report?a=b&c";
    const string Entry = "articles/river-bridge/index.html";
    static readonly DateOnly Day = new(2026, 11, 20);

    static readonly WebCopy Copy = new($"https://web.archive.org/web/20241121100333/{Address}", new(2024, 11, 21, 10, 3, 33, TimeSpan.Zero), "wayback");

    static readonly Site Good = SmallSite.Good
        .Change(SmallSite.Labels, "copy-dead-link:\n", "copy-dead-link:\n  flag: dead-or-lost-link\n")
        .Change(SmallSite.Sidecar, "  - id: a1\n", $"  - id: a1\n    evidence:\n      - {{ url: \"{Address}\", checked: 2026-10-01 }}\n");

    static LedgerRow Row(LinkState state) => LedgerRow.New(LinkAddress.Canonical(Address)!, Day) with { State = state, LastChecked = Day, LastOk = new(2026, 8, 30) };

    static Site With(LedgerRow row) => Good.WithBytes(Ledger.Path, LedgerFormat.Write([row]));

    static IHtmlDocument Page(Site site, string path) => new HtmlParser().ParseDocument(
        Encoding.UTF8.GetString(SiteBuild.From(site.Sources, new BuildOptions()).Plan.Files.Single(file => file.Path == path).Make().Bytes.Span));

    static string Evidence(Site site, string language) => Page(site, $"{language}/{Entry}").QuerySelector(".evidence li")!.OuterHtml;

    [Fact]
    public void Every_state_has_its_own_words_and_its_own_sign_in_both_languages()
    {
        foreach (var language in new[] { "ar", "en" })
        {
            var shown = Enum.GetValues<LinkState>().Where(state => state is not (LinkState.Unknown or LinkState.Ok))
                .Select(state => Page(With(Row(state)), $"{language}/{Entry}").QuerySelector(".evidence .link-state")!).ToList();
            shown.Select(state => state.TextContent.Trim()).ShouldBeUnique();
            shown.Select(state => state.QuerySelector("svg.icon")!.InnerHtml.Trim()).ShouldBeUnique();
            shown.ShouldAllBe(state => state.QuerySelector("svg.icon > *") != null);
        }
    }

    [Fact]
    public void Days_are_given_and_never_ages()
    {
        foreach (var state in Enum.GetValues<LinkState>().Where(state => state is not (LinkState.Unknown or LinkState.Excluded)))
        {
            Evidence(With(Row(state)), "en").ShouldContain("20 November 2026");
            Evidence(With(Row(state)), "ar").ShouldContain("20 تشرين الثاني 2026");
            AgeWords().IsMatch(Evidence(With(Row(state)), "en") + Evidence(With(Row(state)), "ar")).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_dead_link_says_when_it_was_last_alive_leads_to_its_copy_and_keeps_the_original_as_text()
    {
        var item = Page(With(Row(LinkState.Dead) with { Snapshots = [Copy] }), $"en/{Entry}").QuerySelector(".evidence li")!;
        item.TextContent.ShouldContain("last seen alive on 30 August 2026");
        item.QuerySelector(".link-state")!.TextContent.Trim().ShouldBe("Dead link");
        var link = item.QuerySelector("a")!;
        (link.GetAttribute("href"), link.TextContent).ShouldBe((Copy.Url, "evidence.example/report?a=b&c"));
        (link.GetAttribute("data-originalurl"), link.GetAttribute("data-versionurl"), link.GetAttribute("data-versiondate")).ShouldBe((Address, Copy.Url, "2024-11-21"));
    }

    [Fact]
    public void A_dead_link_without_a_copy_stays_as_it_was_and_check_warns()
    {
        var site = With(Row(LinkState.Dead));
        Page(site, $"en/{Entry}").QuerySelector(".evidence a")!.GetAttribute("href").ShouldBe(Address);
        var fault = SiteBuild.From(site.Sources, new BuildOptions(Review: true)).Diagnostics.Where(fault => fault.Rule == Rules.EvidenceDead).ShouldHaveSingleItem();
        (fault.Place.Path, fault.Place.Line).ShouldBe((SmallSite.Sidecar, site.Where(SmallSite.Sidecar, "evidence.example").Line));
        SiteBuild.From(With(Row(LinkState.Dead) with { Snapshots = [Copy] }).Sources, new BuildOptions(Review: true)).Diagnostics.ShouldNotContain(fault => fault.Rule == Rules.EvidenceDead);
    }

    [Fact]
    public void A_living_link_with_a_copy_leads_to_the_original_and_names_the_copy()
    {
        var link = Page(With(Row(LinkState.Ok) with { Snapshots = [Copy] }), $"en/{Entry}").QuerySelector(".evidence a")!;
        (link.GetAttribute("href"), link.GetAttribute("data-versionurl")).ShouldBe((Address, Copy.Url));
    }

    [Fact]
    public void A_copy_entered_by_hand_counts_before_one_that_was_found()
    {
        var site = With(Row(LinkState.Dead) with { Snapshots = [Copy] }).Change(SmallSite.Sidecar, "checked: 2026-10-01", "checked: 2026-10-01, snapshot: \"https://archive.example/abc\"");
        var link = Page(site, $"en/{Entry}").QuerySelector(".evidence a")!;
        (link.GetAttribute("href"), link.GetAttribute("data-versiondate")).ShouldBe(("https://archive.example/abc", "2026-10-01"));
    }

    [Theory]
    [InlineData("alive", "opened the link on", Address)]
    [InlineData("dead", "found the link dead on", Address)]
    [InlineData("usurped", "belongs to somebody else now", null)]
    public void A_persons_word_wins_over_every_check(string word, string words, string? href)
    {
        var site = With(Row(LinkState.Dead)).With(Ledger.OverridesPath, $"\"{Address}\": {{ state: {word}, by: reem, on: 2026-11-21, why: \"looked myself\" }}\n");
        var item = Page(site, $"en/{Entry}").QuerySelector(".evidence li")!;
        item.TextContent.ShouldContain(words);
        item.TextContent.ShouldContain("looked myself");
        item.QuerySelector("a")?.GetAttribute("href").ShouldBe(href);
    }

    [Fact]
    public void An_override_for_an_address_that_stands_nowhere_is_a_warning() =>
        SiteBuild.From(Good.With(Ledger.OverridesPath, "\"https://nowhere.example/\": { state: alive, by: reem, on: 2026-11-21 }\n").Sources, new BuildOptions(Review: true))
            .Diagnostics.ShouldContain(fault => fault.Rule == Rules.OverrideUnused);

    [Fact]
    public void Without_a_check_nobody_says_that_no_link_is_dead()
    {
        Page(Good, "en/flags/dead-or-lost-link/index.html").QuerySelector(".counts")!.TextContent.ShouldContain("no dated check has been made yet");
        Page(Good, "en/links/index.html").Body!.TextContent.ShouldContain("No dated check has been made yet.");
    }

    [Fact]
    public void Lost_dead_and_unchecked_are_three_numbers_and_no_sum()
    {
        var site = With(Row(LinkState.Dead)).With("content/pages/about.en.md", "---\ntitle: \"About\"\n---\n\nhttps://one.example/ https://two.example/ https://three.example/\n");
        foreach (var path in new[] { "en/flags/dead-or-lost-link/index.html", "en/links/index.html" })
        {
            var numbers = Page(site, path).QuerySelectorAll(".counts dd strong").Select(number => number.TextContent).ToList();
            numbers.ShouldBe(["0 lost links", "1 dead link", "3 unchecked links"]);
            Page(site, path).Body!.TextContent.ShouldNotContain("4 links");
        }
        Page(site, "en/labels/copy-dead-link/index.html").Body!.TextContent.ShouldContain("evidence.example/report");
    }

    [Fact]
    public void The_page_of_link_health_lists_every_address_once_with_the_entry_that_has_it()
    {
        foreach (var language in new[] { "ar", "en" })
        {
            var page = Page(With(Row(LinkState.Blocked)), $"{language}/links/index.html");
            var item = page.QuerySelectorAll(".health li").ShouldHaveSingleItem();
            item.QuerySelector("a[href='../articles/river-bridge/index.html']").ShouldNotBeNull();
            page.QuerySelectorAll(".bars li").Length.ShouldBe(1);
        }
    }

    [Fact]
    public void The_same_ledger_in_another_order_makes_the_same_pages()
    {
        var rows = Enumerable.Range(0, 20).Select(i => Row((LinkState)(i % 8)) with { Url = $"https://{i}.example/" }).ToList();
        var text = Encoding.UTF8.GetString(LedgerFormat.Write(rows));
        var turned = string.Join('\n', text.TrimEnd().Split('\n').Reverse()) + "\n";
        Page(Good.With(Ledger.Path, turned), "en/links/index.html").DocumentElement.OuterHtml.ShouldBe(Page(Good.With(Ledger.Path, text), "en/links/index.html").DocumentElement.OuterHtml);
    }

    [GeneratedRegex(@"\bago\b|منذ|قبل \d")]
    private static partial Regex AgeWords();
}
