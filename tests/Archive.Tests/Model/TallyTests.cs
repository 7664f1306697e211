using Archive.Model;
using Archive.Tests.Sites;
using CsCheck;
using Shouldly;
using Xunit;

namespace Archive.Tests.Model;

/// <summary>What the numbers of the site count, and what they leave out.</summary>
public sealed class TallyTests
{
    static readonly AnnotatedArticle Entry = SmallSite.Good.Entry("river-bridge");

    [Fact]
    public void The_kinds_of_sourcing_share_out_the_words_of_the_body() =>
        Sourcings.OfBody.Sum(sourcing => Tally.BodyWords(Entry, sourcing)).ShouldBe(Tally.BodyWords(Entry));

    [Fact]
    public void A_paragraph_is_sourced_as_its_speakers_are_whoever_else_speaks_elsewhere()
    {
        Tally.BodyWords(Entry, Sourcing.Unnamed).ShouldBe(11);
        Tally.BodyWords(Entry, Sourcing.Unlabelled).ShouldBe(Tally.BodyWords(Entry) - 11);
    }

    [Fact]
    public void A_contrast_is_no_label_of_any_tier()
    {
        var corpus = SmallSite.Good.Annotated.Corpus;
        Label.Families.Sum(family => Tally.Labels(corpus, Entry, family, Archive.Model.Tier.A) + Tally.Labels(corpus, Entry, family, Archive.Model.Tier.B)).ShouldBe(Tally.Labels(Entry));
        Tally.Mentions(Entry, corpus.Label("source-unnamed")!).ShouldBe(1);
    }

    [Theory]
    [InlineData("all", 0)]
    [InlineData("4", 1)]
    [InlineData("1-4", 1)]
    [InlineData("1-3, 5", 2)]
    [InlineData("4-5", 0)]
    [InlineData("1-2", 3)]
    [InlineData("the first ones", 3)]
    public void A_review_of_some_paragraphs_covers_their_words_alone(string paragraphs, int leftOut)
    {
        var entry = SmallSite.Good.Change(SmallSite.Sidecar, "paragraphs: all", $"paragraphs: \"{paragraphs}\"").Entry("river-bridge");
        var (first, second) = (entry.Paragraphs.Single(line => line.Line == 4).Words, entry.Paragraphs.Single(line => line.Line == 5).Words);
        var missing = leftOut switch { 0 => 0, 1 => second, 2 => first, _ => first + second };
        (Tally.BodyWords(entry) - Tally.ReviewedWords(entry)).ShouldBe(missing);
    }

    [Fact]
    public void Covered_words_are_never_more_than_the_body() => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Sample((from, to) =>
    {
        var entry = SmallSite.Good.Change(SmallSite.Sidecar, "paragraphs: all", $"paragraphs: {from}-{to}").Entry("river-bridge");
        Tally.ReviewedWords(entry).ShouldBeInRange(0, Tally.BodyWords(entry));
    }, iter: 40);

    [Fact]
    public void Nobody_one_or_two_reviewed_an_entry()
    {
        Tally.Readers(SmallSite.Good.Entry("market-day")).ShouldBe(0);
        Tally.Readers(Entry).ShouldBe(1);
        Tally.Readers(SmallSite.Good.Change(SmallSite.Sidecar, "second-opinion: none", "second-opinion: reem").Entry("river-bridge")).ShouldBe(2);
    }

    [Fact]
    public void The_last_day_of_a_sidecar_is_that_of_whatever_was_done_last()
    {
        Entry.Article.Sidecar.Latest.ShouldBe(new PartialDate(2026, 11, 22));
        SmallSite.Good.Change(SmallSite.Sidecar, "annotations:", "corrections:\n  - { on: 2026-12-01, id: a1, what: { en: \"one\" } }\nannotations:")
            .Entry("river-bridge").Article.Sidecar.Latest.ShouldBe(new PartialDate(2026, 12, 1));
        Sidecar.Empty.Latest.IsStated.ShouldBeFalse();
    }
}
