using Archive.Links;
using Archive.Tests.Sites;
using Shouldly;
using Xunit;

namespace Archive.Tests.Links;

/// <summary>Every address that the content holds is found, wherever it stands.</summary>
public sealed class LinkUsesTests
{
    [Theory]
    [InlineData("See https://a.example/x.", "https://a.example/x")]
    [InlineData("([a](https://a.example/x_(y)) and so on)", "https://a.example/x_(y)")]
    [InlineData("[a](https://a.example/x \"title\")", "https://a.example/x")]
    [InlineData("(see https://a.example/x)", "https://a.example/x")]
    [InlineData("<https://a.example/x>", "https://a.example/x")]
    [InlineData("**https://a.example/x**", "https://a.example/x")]
    [InlineData("«https://a.example/خبر»، ثم", "https://a.example/خبر")]
    [InlineData("https://a.example/?a=b&amp;c=d", "https://a.example/?a=b&c=d")]
    [InlineData("[a]: HTTP://a.example/\n", "HTTP://a.example/")]
    [InlineData("[a](http://[::1]:8080/x)", "http://[::1]:8080/x")]
    [InlineData("https:// and http://", null)]
    [InlineData("mailto:desk@a.example", null)]
    public void In_words_and_in_Markdown(string words, string? address) => LinkFinder.AddressesIn(words).ShouldBe(address is null ? [] : [address]);

    [Fact]
    public void In_entries_notes_evidence_outlets_and_pages()
    {
        var site = SmallSite.Good
            .Change(SmallSite.Digest, "outlet:", "url: { address: \"https://original.example/\", found: by-search, on: 2026-11-01 }\noutlet:")
            .Change(SmallSite.Digest, "من عدّه.", "من عدّه. [هنا](https://body.example/).")
            .Change(SmallSite.Sidecar, "A speaker without a name\"", "A speaker without a name, https://note.example/.\"")
            .Change(SmallSite.Sidecar, "  - id: a1\n", "  - id: a1\n    evidence:\n      - { url: \"https://evidence.example/\", checked: 2026-10-01, snapshot: \"https://web.archive.org/web/1/x\" }\n")
            .Change(SmallSite.Outlets, "name:", "url: \"https://outlet.example/\", name:")
            .With("content/pages/about.en.md", "---\ntitle: \"About\"\n---\n\nhttps://page.example/ and [ours](https://valley.example/en/) and [mail](mailto:a@b.example).\n");
        var uses = LinkUses.Of(site.Annotated).All;
        uses.Select(use => use.Url).Distinct().Order(StringComparer.Ordinal).ShouldBe(
            ["https://body.example/", "https://evidence.example/", "https://note.example/", "https://original.example/", "https://outlet.example/", "https://page.example/"]);
        uses.Single(use => use.Url == "https://evidence.example/").ShouldBe(
            new LinkUse("https://evidence.example/", "https://evidence.example/", SmallSite.Sidecar, "river-bridge", new(2026, 10, 1), "https://web.archive.org/web/1/x"));
    }

    [Fact]
    public void Those_found_before_are_taken_over_only_where_they_would_be_found_again()
    {
        var here = SmallSite.Good.Change(SmallSite.Digest, "من عدّه.", "من عدّه. [هنا](https://body.example/) [وهنا](https://valley.example/en/).").Annotated;
        var found = LinkUses.Of(here);
        LinkUses.Of(here, found).All.ShouldBe(found.All);
        // The same articles, now on a site of another address: what was its own is outside of it, and the other way round.
        var there = here with { Corpus = here.Corpus with { Site = here.Corpus.Site with { BaseUrl = "https://body.example/" } } };
        LinkUses.Of(there, found).All.ShouldBe(LinkUses.Of(there).All);
        LinkUses.Of(there).All.Select(use => use.Url).ShouldBe(["https://valley.example/en/"]);
        found.All.Select(use => use.Url).ShouldBe(["https://body.example/"]);
    }
}
